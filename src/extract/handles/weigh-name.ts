import mentions from '../../../lexicon/mention-words.json' with { type: 'json' };
import type { Category } from '../../model/category.ts';
import type { FoundHandle } from './found-handle.ts';
import { isMakerTail, isTail, SAID, saidIn } from './mention-words.ts';
import { type NamePlace, SAID_OF_OTHERS } from './name-place.ts';
import { alternatives } from './spelled-signs.ts';
import { holdsUnspaced } from '../text/unspaced-scripts.ts';

/** What a name is weighed by besides its place. */
export interface NameCompany {
  readonly lower: string;
  /** Contacts of the text that are sure, bare names that are taken among them. */
  readonly contacts: readonly FoundHandle[];
  /** Number of other bare names. */
  readonly others: number;
  /** Whether it stands in a list behind one that is taken. */
  readonly listed: boolean;
  /** Whether it stands in the line by which a board signs the post (`boardNames`). */
  readonly board: boolean;
  readonly category: Category | undefined;
}

/** Marks of a bare name, those above zero for a contact, those below against it (docs/extraction.md#a-bare-name). */
export function weighName(place: NamePlace, company: NameCompany): number {
  const own = isOwnChannel(place, company);
  const marks = standing(place, company.lower) + told(place, { category: company.category, own }) + among(place, company);
  return marks + (company.listed ? MARK.listed : 0) + (company.board ? MARK.adverts : 0) + (own ? MARK.ownChannel : 0);
}

const MARK = {
  alone: 3,
  ends: 1,
  pointed: 2,
  headed: 2,
  introduced: 3,
  addressed: -3,
  amid: -1,
  warned: -4,
  invited: 3,
  invitedBehind: 2,
  person: 1,
  more: 1,
  thanked: -5,
  made: -3,
  maker: -6,
  by: -4,
  greeted: -5,
  source: -4,
  follow: -3,
  tips: -3,
  adverts: -6,
  host: -5,
  refused: -6,
  channel: -1,
  ownChannel: 3,
  bot: -1,
  tail: -2,
  beside: 2,
  contact: 1,
  kin: 2,
  listed: 2,
  bareText: 3,
  company: 2,
  ad: 1,
  forum: -2,
  calledAll: -2,
  many: -1,
} as const;

/** Marks for where the name stands in its line. */
function standing(place: NamePlace, lower: string): number {
  const { before, behind, leads, said, name } = place;
  const opens = !WORDS.test(before);
  const ends = !WORDS.test(behind);
  let marks = 0;
  if (opens && ends) marks += before.length === name.start && name.end + behind.length === lower.length ? 0 : MARK.alone;
  // "Source: @name": a head that says whose it is announces no contact.
  else if (!isOfOthers(place)) {
    if (ends) marks += MARK.ends;
    if (POINTED.test(before)) marks += MARK.pointed;
    else if (HEADED.test(before)) marks += MARK.headed;
  }
  if (isIntroduced(before, name.value) && (said & OF_BOARD) === 0) marks += MARK.introduced;
  if (WARNED.test(before)) marks += MARK.warned;
  if (BY.test(before.replace(NAMES_BEFORE, '')) && (said & SAID.contact) === 0) marks += MARK.by;
  if (GOES_ON.test(behind) && (opens || SENTENCE_END.test(before))) marks += MARK.addressed;
  else if (isAmid(before, behind) && !(leads && (said & SAID.contact) !== 0)) marks += MARK.amid;
  return marks;
}

/** Whether the words before a name say that it is another's, and none invites to write to it. */
function isOfOthers({ said, hosts, refused }: NamePlace): boolean {
  if (hosts || refused) return true;
  return (said & SAID_OF_OTHERS) !== 0 && (said & (SAID.contact | SAID.more)) === 0;
}

/** Words for a board and those who run it, which are pieces of their names too. */
const OF_BOARD = SAID.hosts | SAID.groups | SAID.adverts | SAID.tips;

/** What is sent to those who take reports or pass things on is no contact. */
const NO_INVITATION = SAID.tips | SAID.sources | SAID.follow | SAID.thanks;

/** Whether the word right before is a piece of the name: "Mia @mia_leeds". */
function isIntroduced(before: string, value: string): boolean {
  const word = NAMED.exec(before)?.[1];
  return word !== undefined && value.includes(word) && !value.endsWith('bot');
}

/** A word of three letters and more right before, an opening bracket between at most. */
const NAMED = /(?<![\p{L}\p{M}@_])([a-z]{3,20}) ?\(?$/u;
const WORDS = /[\p{L}\p{N}]/u;
/** An arrow, or a picture of a letter, phone or pen, and two words at most, right before. */
const POINTED = /[→➡➜➔⇒⤵👉👇📩📨📧✉📲📞☎📱✈💬🔹▶►☞✍📥>]\uFE0F? {0,2}(?:\p{L}{2,14} ){0,2}$/u;
/** One to four words from the beginning of a line or sentence on, then a colon, a dash or a word for "is". */
const HEADED =
  /(?:^|[.!?;|•)] )[^\p{L}\p{N}]{0,6}(?:[\p{L}\p{M}\p{N}'’.-]{1,20}[ /]{1,2}){0,3}[\p{L}\p{M}\p{N}'’.)-]{1,20} ?(?:[:：፦—–=-] {0,2}| (?:is|ist|est|es|é|è|jest|je|este|är|er|on|adalah|là|ni|είναι|это|це|ay|هو|هي|है) )$/u;
const WARNED = /[❌🚫⛔⚠🛑🆘]\uFE0F? {0,2}$/u;
/** A word for who made something right before. */
const BY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(mentions.by)})[ :]{1,2}$`, 'u');
/** Names that the same clause lists before. */
const NAMES_BEFORE = /(?:@\w[\w.]{2,34},? ?(?:(?:and|und|et|y|e|и|та|i|ve|og|och|en) )?){1,4}$/u;
/** Who is greeted: up to three words behind such a word, no comma between. */
const GREETED = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(mentions.greetings)})((?: [\\p{L}\\p{M}'’]{1,14}){0,3}) ?[(]?$`, 'u');
/** The sentence goes on behind a name that begins it. */
const GOES_ON = /^,? \p{L}/u;
const SENTENCE_END = /[.!?;|।。！？።] *$/u;

/** Whether a name stands among the words of a sentence. */
function isAmid(before: string, behind: string): boolean {
  return WORD_BEFORE.test(before) && WORD_BEHIND.test(behind);
}

const WORD_BEFORE = /[\p{L}\p{N}] ?$/u;
const WORD_BEHIND = /^ ?\p{L}/u;

/** Marks for the words around it, and for its own pieces. */
function told(place: NamePlace, { category, own }: { readonly category: Category | undefined; readonly own: boolean }): number {
  const { said, saidBehind, name } = place;
  const { value } = name;
  const either = said | saidBehind;
  let marks = 0;
  if (place.refused) marks += MARK.refused;
  else if ((said & SAID.contact) !== 0 || ((said & SAID.send) !== 0 && (said & NO_INVITATION) === 0)) marks += MARK.invited;
  else if ((saidBehind & SAID.contact) !== 0) marks += MARK.invitedBehind;
  if ((said & SAID.person) !== 0 && category !== 'forum') marks += MARK.person;
  if ((either & SAID.thanks) !== 0) marks += MARK.thanked;
  const pieces = value.split(/[_.\d]+/);
  // "More pictures: @name" are the advertiser's own.
  if ((said & SAID.makers) !== 0 && !own)
    marks += (said & SAID.more) !== 0 ? MARK.more : pieces.some((piece) => isMakerTail(piece)) ? MARK.maker : MARK.made;
  if ((either & SAID.sources) !== 0) marks += MARK.source;
  if ((either & SAID.follow) !== 0 && !own) marks += MARK.follow;
  if ((either & SAID.tips) !== 0) marks += MARK.tips;
  if ((said & SAID.channels) !== 0) marks += MARK.channel;
  return own ? marks : marks + ofPieces(value, pieces);
}

/** Marks for the pieces of a name. */
function ofPieces(value: string, pieces: readonly string[]): number {
  if (value.endsWith('bot')) return MARK.bot;
  return pieces.some((piece) => isTail(piece)) ? MARK.tail : 0;
}

/** Whether the words before a name call it the writer's own channel ("my channel", "channel with photos"), and it shares a piece with a contact. */
function isOwnChannel({ said, name }: NamePlace, { contacts }: NameCompany): boolean {
  const isCalled = (said & SAID.channels) !== 0 && (said & (SAID.more | SAID.makers)) !== 0;
  return isCalled && contacts.some(({ value }) => value !== name.value && isKin(value, name.value, false));
}

/** Marks for the contacts near by and for the text as a whole. */
function among(place: NamePlace, { lower, contacts, others, category }: NameCompany): number {
  const { name, before, behind } = place;
  const known = contacts.filter(({ value }) => value !== name.value);
  let marks = 0;
  if (known.some((one) => isBeside(lower, one, name))) marks += MARK.beside;
  else if (known.length > 0) marks += MARK.contact;
  // A town is a piece of many names of one place: it makes nobody's of a source or a board.
  if (
    !isOfOthers(place) &&
    (place.said & SAID.adverts) === 0 &&
    !isAmid(before, behind) &&
    known.some(({ value }) => isKin(value, name.value, WORD_BEFORE.test(before)))
  )
    marks += MARK.kin;
  if (known.length > 0 && isGreeted(before)) marks += MARK.greeted;
  // A board of which nobody else is reached is itself what the text is of.
  if (known.some((one) => !lower.slice(Math.max(0, one.start - 1), one.end).includes('/'))) marks += ofBoard(place);
  if (others >= 2) marks += MARK.many;
  if (CALL_TO_ALL.test(lower.slice(0, LONGEST_HEAD))) marks += MARK.calledAll;
  if (lower.length < SHORT_TEXT && !isAmid(before, behind) && isHardlyMore(lower)) marks += MARK.bareText;
  return marks + ofCategory(category);
}

/** Marks of who sells room for ads or runs the group where the text stands. */
function ofBoard({ said, saidBehind, hosts }: NamePlace): number {
  return (((said | saidBehind) & SAID.adverts) === 0 ? 0 : MARK.adverts) + (hosts ? MARK.host : 0);
}

/** Marks for what sort of text it is. */
function ofCategory(category: Category | undefined): number {
  if (category === 'forum') return MARK.forum;
  if (category === 'escort' || category === 'dating') return MARK.company;
  return category === 'marketplace' || category === 'housing' || category === 'recruitment' ? MARK.ad : 0;
}

/** Whether somebody is greeted right before a name: no word that invites between, nor one that goes on ("greetings and welcome @name"). */
function isGreeted(before: string): boolean {
  const between = GREETED.exec(before)?.[1];
  return between !== undefined && !GOES_ON_TO.test(between) && (saidIn(between, { most: 3, last: true }) & SAID.contact) === 0;
}

const GOES_ON_TO = / (?:i|и|й|та|e|y|et|und|and|en|a|ve|og|och|ja|és|și|si|și|και|dhe|و) /u;

/** Whether a text is hardly more than its names: two short words beside them. */
function isHardlyMore(lower: string): boolean {
  const words = lower.replaceAll(/@[\w.]+/g, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length <= 2 && !words.some((word) => holdsUnspaced(word));
}

const SHORT_TEXT = 80;
/** Where a post to a server calls all of it. */
const LONGEST_HEAD = 600;
const CALL_TO_ALL = /(?<![\p{L}\p{N}.])@(?:everyone|here|all|channel)(?![\p{L}\p{N}_])/u;

/** Whether two stand in one sentence, three words between at most. */
function isBeside(lower: string, one: FoundHandle, name: FoundHandle): boolean {
  const [from, to] = one.end <= name.start ? [one.end, name.start] : [name.end, one.start];
  if (to < from || to - from > LONGEST_BETWEEN) return false;
  const between = lower.slice(from, to);
  return !/[.!?;]\s|\n/u.test(between) && (between.match(/[\p{L}\p{M}]+/gu) ?? []).length <= 3;
}

const LONGEST_BETWEEN = 24;

/** Whether two values share a piece of four letters and more; among words one that holds the other may be its copy. */
function isKin(one: string, other: string, amongWords: boolean): boolean {
  if (amongWords && (one.includes(other) || other.includes(one))) return false;
  return piecesOf(other).some((piece) => one.includes(piece)) || piecesOf(one).some((piece) => other.includes(piece));
}

function piecesOf(value: string): string[] {
  return value.split(/[^\p{L}]+/u).filter((piece) => piece.length >= SHORTEST_PIECE);
}

const SHORTEST_PIECE = 4;
