import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { FoldedText } from '../../handles/folded-text.ts';
import { matchAt } from '../../handles/match-at.ts';
import type { TextContext } from '../../text-context.ts';
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import type { FoundWord } from '../find-words.ts';
import { townNamed } from '../towns/town-list.ts';
import { sideBehind } from './between-names.ts';
import type { FoundName } from './found-name.ts';
import { isCapitals } from './is-capitals.ts';
import { isPartOfPlace } from './is-part-of-place.ts';
import { type LineWord, lineWords } from './line-words.ts';
import { isAnyIn, type NameText } from './name-text.ts';
import { OTHER_WORDS } from './other-words.ts';
import { NAME_JOINS } from './name-joins.ts';
import { NAME_CUES, type NameCue } from './name-cues.ts';
import { mayBeName } from './unknown-name.ts';
import { unspacedName } from './unspaced-name.ts';

/** Who may be called: what is known of the text, and whether it is an ad for company, which is found out when it matters. */
export interface CallContext {
  readonly context: TextContext;
  readonly company: () => boolean;
}

/** The known first names, or the name behind a title, that a phrase calls, the last one joined by "and": "call Hannah", "Agent: Mr Tunde", "your Bella", "Mistress Karla", "น้องแอน". */
export function namesCalled(named: NameText, phrase: FoundWord, call: CallContext): readonly FoundName[] {
  const { folded } = named;
  const cues = NAME_CUES.get(phrase.word);
  if (cues === undefined || isGlued(folded.text, phrase.start)) return [];
  if (cues.has('kin')) return kinNames(folded, phrase);
  const gap = matchAt(GAP, folded.text, phrase.end)?.[0] ?? '';
  const from = phrase.end + gap.length;
  if (gap === '' && !isUnspaced(folded.text, from)) return [];
  const unspaced = unspacedName(folded, from, { context: call.context, titled: cues.has('title') });
  if (unspaced !== undefined) return isCalledUnspaced(phrase, cues, call) ? [{ ...unspaced, by: 'alias-called@1' }] : [];
  const labelled = cues.has('role') && /[:：]/.test(gap);
  const near = cues.has('title') || labelled || isAnyIn(named.names, from, from + MOST) || isAnyIn(named.cues, from, from + MOST);
  return near && mayBegin(folded.text, from, phrase.word) ? namesBehind(named, { phrase, from, cues, labelled }, call) : [];
}

/** Whether a name in a script without spaces is called: by a phrase for getting in touch, where one says at the beginning who one is, or in an ad for company. */
function isCalledUnspaced(phrase: FoundWord, cues: ReadonlySet<NameCue>, { company }: CallContext): boolean {
  return cues.has('contact') || (cues.has('person') && phrase.start < OPENING) || company();
}

interface Cued {
  readonly phrase: FoundWord;
  /** Where the name may begin. */
  readonly from: number;
  readonly cues: ReadonlySet<NameCue>;
  /** Whether it is a word for who offers something, and a colon stands behind it. */
  readonly labelled: boolean;
}

/** The first word behind a phrase that is no title, article or the like, if it is called by the phrase, and the name that "and" joins to it. */
function namesBehind(named: NameText, { phrase, from, cues, labelled }: Cued, call: CallContext): readonly FoundName[] {
  const { text } = named.folded;
  const words = lineWords(named, { start: from, end: lineEnd(text, from), most: 6 });
  const at = words.findIndex(({ lower }, place) => place > 2 || !SKIPPED.has(lower));
  const name = words[at];
  if (name === undefined || words.slice(0, at + 1).some(({ gap }) => !/^\.? ?$/.test(gap))) return [];
  const titled = cues.has('title') || words.slice(0, at).some(({ lower }) => TITLES.has(lower));
  const plain = ENDS.test(text.slice(name.end, name.end + 9));
  const alone = labelled && (plain || /[(（]$/.test(words[at + 1]?.gap ?? '') || BEHIND.has(words[at + 1]?.lower ?? ''));
  const parted = PARTED.test(text.slice(name.end, name.end + 4));
  const called = { cues, titled, phrase, plain, alone, parted };
  if (sideBehind(words, at, text) === 'never' || !isCalled(name, called, call)) return [];
  if (!titled && isPartOfPlace(words, at, call.context.countries)) return [];
  return [name, ...(cues.has('role') || name.name === 'name' ? joinedTo(words, at) : [])].map(({ start, end }) => ({
    start,
    end,
    by: 'alias-called@1' as const,
  }));
}

/** The name that "and" joins to one: "Hierojat Ploy ja Dao". */
function joinedTo(words: readonly LineWord[], at: number): readonly LineWord[] {
  const [and, other] = words.slice(at + 1, at + 3);
  return NAME_JOINS.has(and?.lower ?? '') && other?.capital === true && other.name !== undefined ? [other] : [];
}

/** Blanks, a colon or dash, a quotation mark. */
const GAP = /(?:\.(?<=(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,4}\.)|[ ]{0,3}[:：=-]?)[ ]{0,3}["'«„“*]{0,2}/uy;
/** As far as a name is looked for behind a phrase. */
const MOST = 40;

/** Whether the word at a place may be a name, or stand before one: one that begins small may not behind a phrase that stands before any noun. */
function mayBegin(text: string, at: number, phrase: string): boolean {
  const first = text.charAt(at);
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase() || !VAGUE.has(phrase);
}

/** Whether a phrase is part of a longer word or address. */
function isGlued(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 9), start);
  return /[@#_/.-]$/.test(before) && !/(?:\s[.-]|(?:^|\s)(?:call|text|txt|sms|ring|msg|dm|wa|tel|app|bel|whatsapp)\/)$/i.test(before);
}

function isUnspaced(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.unspaced) !== 0;
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + MOST).search(/[\n,;!?|•(（0-9]/u);
  return end === -1 ? cutAtWord(text, from) : from + end;
}

/** The end of the last whole word within reach. */
function cutAtWord(text: string, from: number): number {
  if (from + MOST >= text.length) return text.length;
  const blank = text.slice(from, from + MOST).lastIndexOf(' ');
  return from + (blank < 1 ? MOST : blank);
}

interface Called {
  readonly cues: ReadonlySet<NameCue>;
  readonly titled: boolean;
  readonly phrase: FoundWord;
  /** Whether nothing but digits stands behind the name. */
  readonly plain: boolean;
  /** Whether a sign, digits or nothing stands behind the name. */
  readonly parted: boolean;
  /** Whether it is all that stands behind a label for who offers something. */
  readonly alone: boolean;
}

/** Whether a word behind a phrase is a name. */
function isCalled(name: LineWord, called: Called, { company, context }: CallContext): boolean {
  const { cues, titled, phrase } = called;
  if (cues.has('title')) return isNameOrUnknown(name) && !isTown(name, context) && !isNoun(name) && company();
  const visited = VISITS.has(phrase.word) && !titled && (name.name === 'place' || !company());
  if (cues.has('contact') && !visited) return isContact(name, called);
  if (cues.has('person') && name.name === 'word') return isIntroducedWord(name, called) && company();
  if (!cues.has('person') || name.name !== 'name' || (VAGUE.has(phrase.word) && !name.capital)) return false;
  return phrase.start < OPENING || company();
}

/** Whether "it's" introduces a word that is a name as well, which ends there or a sign parts from the rest: "yo its Peaches 🍑", "it's Honey. Call". */
function isIntroducedWord(name: LineWord, { phrase, parted }: Called): boolean {
  return parted && name.capital && ITS.has(phrase.word) && !isNoun(name) && !OTHER_WORDS.has(name.lower);
}

const ITS: ReadonlySet<string> = new Set(["it's", 'its', 'it is', "hey it's", 'this is', "here's"]);

/** Whether a word behind a phrase for getting in touch is a name: behind a title any that may be one. */
function isContact(name: LineWord, { titled, plain, alone }: Called): boolean {
  if (titled || (alone && name.name !== 'place' && !isCapitals(name))) return isNameOrUnknown(name);
  if (name.name === 'name') return name.capital || plain;
  return name.name !== undefined && name.capital && !isNoun(name);
}

/** Whether a word that is no known name, or also a place, is a town of the ad's countries: "Mature lady Parramatta". */
function isTown({ name, lower }: LineWord, { countries }: TextContext): boolean {
  return name === 'place' || (name === undefined && townNamed(lower, countries) !== undefined);
}

function isNameOrUnknown(name: LineWord): boolean {
  return name.capital && (name.name !== undefined || mayBeName(name));
}

/** Whether a name is a word that stands behind titles and calls as well: "Miss You", "call May to June". */
function isNoun({ lower, name }: LineWord): boolean {
  return name === 'word' && NOUNS.has(lower);
}

/** The name of a mother or father after her or his child: "أم فهد". */
function kinNames({ text }: FoldedText, { start, end }: FoundWord): readonly FoundName[] {
  const match = matchAt(KIN, text, end);
  return match === null ? [] : [{ start, end: end + match[0].length, by: 'alias-called@1' }];
}

/** The beginning of a text, where one says who one is. */
const OPENING = 24;
/** The end of a line or sentence, or digits. */
const ENDS = /^(?:$|[.!\n]|[ ,]{1,2}(?:[\d+(]|\p{L}{2,5}\d)|[ ]?$)/u;
/** The end of a part of a sentence, a picture or a number. */
const PARTED = /^ ?(?:$|[\n,;!|•(*~]|\.(?!\p{L})|\d{2}|\p{Extended_Pictographic})/u;
const KIN = /[ ]\p{Script=Arabic}{3,12}(?![\p{L}\p{M}])/uy;
const TITLES: ReadonlySet<string> = new Set(nameWords.titles.map((title) => title.replace(/\.$/, '')));
/** Words between a phrase and the name it calls. */
const SKIPPED: ReadonlySet<string> = new Set([...TITLES, ...nameWords.between]);
/** Phrases that are said of places as well. */
const VISITS: ReadonlySet<string> = new Set(nameWords.visits);
/** Phrases that stand before any noun. */
const VAGUE: ReadonlySet<string> = new Set([...nameWords.possessive, ...nameWords.vague]);
const BEHIND: ReadonlySet<string> = new Set(nameWords.behindTitles);
const NOUNS: ReadonlySet<string> = new Set(nameWords.nouns);
