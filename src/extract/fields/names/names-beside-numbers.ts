import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import { isUnspaced } from '../../text/is-unspaced.ts';
import { sideBefore } from './between-names.ts';
import type { FoundName } from './found-name.ts';
import { type LineWord, lineWords } from './line-words.ts';
import { NAME_JOINS } from './name-joins.ts';
import { isAnyIn, type NameText } from './name-text.ts';
import { type CallableNumber, callableNumbers } from './callable-numbers.ts';
import { unspacedName } from './unspaced-name.ts';
import { mayBeName } from './unknown-name.ts';
import { matchAt } from '../../handles/match-at.ts';
import { lineStart } from './line-start.ts';

/**
 * Names of those who answer a number, right behind or before it, in ads of any kind: known first names ("512 345 612 - Marek", "Txt Sam 0491 570 157"),
 * and others behind a title, behind a word for getting in touch ("Call Wen 0491 570 157") or alone in brackets ("012-345 6744 Mr Lim", "691 234 5655 (ქეთევანი)").
 */
export function findNamesBesideNumbers(named: NameText, digits: readonly number[], context: TextContext): FoundName[] {
  const accounts = accountsBeforeBrackets(named.folded.text)
    .filter(({ end }) => isAnyIn(named.names, end, end + LONGEST_BRACKET))
    .flatMap((account) => namesBehind(named, account));
  const called = callableNumbers(named.folded.text, digits).flatMap((number) => {
    const unspaced = unspacedBehind(named, number.end, context);
    if (unspaced !== undefined) return [unspaced];
    const behind = mayHold(named, number.end, number.end + REACH) ? namesBehind(named, number) : [];
    if (behind.length > 0) return behind;
    const before = named.folded.text.slice(Math.max(0, number.start - 28), number.start);
    return mayHold(named, number.start - REACH, number.start) || ASKED.test(before) ? namesBefore(named, number) : [];
  });
  return accounts.length === 0 ? called : [...accounts, ...called].toSorted((a, b) => a.start - b.start);
}

/** Accounts written with an at that have one word in brackets behind them, as numbers have: "@halyna_rooms (Галина)". */
function accountsBeforeBrackets(text: string): CallableNumber[] {
  const found: CallableNumber[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const match = matchAt(ACCOUNT, text, at);
    if (match !== null) found.push({ start: at, end: at + match[0].length });
  }
  return found;
}

const LONGEST_BRACKET = 20;
/** A name with an at and an opening bracket with a capital behind it. Must not match an address of mail. */
const ACCOUNT = /(?<![\p{L}\p{N}_.])@ ?[a-z0-9_.]{3,32}(?= ?[(（]\p{L}[\p{Ll}\p{Lo}\p{M}]{1,14}[)）])/iuy;

/** As far from a number as the name of who answers it stands. */
const REACH = 40;

/** Whether a known name, a title or a bracket lies in a stretch; most numbers have none. */
function mayHold({ folded: { text }, names, cues }: NameText, start: number, end: number): boolean {
  const from = Math.max(0, start);
  return isAnyIn(names, from, end) || isAnyIn(cues, from, end) || BRACKET.test(text.slice(from, Math.min(from + 4, end)));
}

const BRACKET = /[(（]/;
/** Two words right before a number, the second with a capital: "Call Wen 0491 570 157". */
const ASKED = /\p{L}{2} \p{Lu}\p{Ll}{1,11} $/u;

/** The name behind a number in a script without spaces: a known one, or one behind a title (คุณหน่อย). */
function unspacedBehind({ folded }: NameText, end: number, context: TextContext): FoundName | undefined {
  const start = end + (GAP.exec(folded.text.slice(end, end + 4))?.[0].length ?? 0);
  if (start === end || !isUnspaced(folded.text.charCodeAt(start))) return undefined;
  const span = unspacedName(folded, start, { context, titled: false });
  return span === undefined ? undefined : { ...span, by: 'alias-called@1' };
}

const GAP = /^[ ,;:(（/|–—-]{1,3}/u;

/** The names behind a number, up to the end of its line. */
function namesBehind(named: NameText, { end }: CallableNumber): FoundName[] {
  const { text } = named.folded;
  const words = lineWords(named, { start: end, end: lineEnd(text, end), most: 8 });
  const at = words.findIndex(({ lower }) => !CHANNELS.has(lower) && !TITLES.has(lower));
  const name = words[at];
  if (name === undefined || at > 3 || !words.slice(0, at + 1).every(({ gap }) => SIGNS.test(gap))) return [];
  const last = endOfName(words, at);
  const rest = text.slice(last.end, last.end + 2);
  if (GLUED.test(rest) || /[@#_]$/.test(name.gap)) return [];
  const next = words[words.indexOf(last) + 1];
  const titled = (TITLES.has(words[at - 1]?.lower ?? '') && /^\.? ?$/.test(name.gap)) || (next?.gap === ' ' && isKin(next));
  const apart = next === undefined || next.gap !== ' ' || !next.capital || isKin(next);
  if (!apart || isFirm(next)) return [];
  if (!isSure(name, { titled, alone: isBracketed(text, { opened: words[0] ?? name, last }) }))
    return isLastSmall(words, at, rest) ? [foundOf(name, last)] : [];
  return [foundOf(name, last), ...joined(words, words.indexOf(last))];
}

/** Nothing but signs and blanks between a number and a word, or a word and the next; no letters can stand there, digits may not. */
const SIGNS = /^[^\p{N}\n@#_]{0,6}$/u;
/** What makes a word part of a user name, of an address or of what somebody owns. */
const GLUED = /^(?:[@_\d]|\.\p{L}|['’]\p{L})/u;

/** The last word of a name: with a second one that is no everyday word and ends its part ("Anna Kowalska"). */
function endOfName(words: readonly LineWord[], at: number): LineWord {
  const [name, next, third] = words.slice(at, at + 3);
  if (name === undefined) return { start: 0, end: 0, written: '', lower: '', gap: '', capital: false, name: undefined };
  const second = next?.gap === ' ' && next.capital && next.name !== 'place' && mayBeName(next) && /\p{Lu}/u.test(next.written);
  return second && !isKin(next) && (third === undefined || third.gap !== ' ' || !third.capital) ? next : name;
}

/** Whether a word is said behind the name of somebody: "Шолпан апай". */
function isKin({ lower }: LineWord): boolean {
  return BEHIND.has(lower);
}

function isFirm(next: LineWord | undefined): boolean {
  return next?.gap === ' ' && FIRMS.has(next.lower);
}

/** Whether a word is a name here: a known one with a capital, any behind a title, one alone in brackets. */
function isSure(word: LineWord, { titled, alone }: { readonly titled: boolean; readonly alone: boolean }): boolean {
  if (!word.capital) return false;
  if (word.name === 'name') return true;
  if (word.name === 'place') return titled;
  return (titled || alone) && (word.name === 'word' || mayBeName(word));
}

/** Whether a name has a pair of brackets to itself, with a word for kin at most. */
function isBracketed(text: string, { opened, last }: { readonly opened: LineWord; readonly last: LineWord }): boolean {
  return /[(（]$/.test(opened.gap) && /^ ?(?:[\p{L}\p{M}]{2,7} ?)?[)）]/u.test(text.slice(last.end, last.end + 10));
}

/** Whether a known name in small letters ends its line, in a line without capitals: "601-123-455 pavel". */
function isLastSmall(words: readonly LineWord[], at: number, rest: string): boolean {
  const word = words[at];
  return word?.name === 'name' && at === words.length - 1 && /^[.!,)]?(?:\n|$)/.test(rest) && !words.some(({ capital }) => capital);
}

/** The names that "and" joins to one: "Laura y Marta". */
function joined(words: readonly LineWord[], at: number): FoundName[] {
  const [and, other] = words.slice(at + 1, at + 3);
  const isJoined = and !== undefined && NAME_JOINS.has(and.lower) && and.gap === ' ' && other?.gap === ' ' && isSure(other, ALONE);
  return isJoined && other !== undefined ? [foundOf(other, other)] : [];
}

const ALONE = { titled: false, alone: false } as const;

/** The name before a number, behind which at most words for a way to call stand. */
function namesBefore(named: NameText, { start }: CallableNumber): FoundName[] {
  const { text } = named.folded;
  const words = lineWords(named, { start: lineStart(text, start, REACH), end: start });
  const gaps = words.map(({ end }, at) => words[at + 1]?.gap ?? text.slice(end, start));
  let at = words.length - 1;
  while (at > 0 && words.length - at < 4 && isPassedOver(words[at]) && NEAR.test(gaps[at] ?? '')) at -= 1;
  const [word, gap = ''] = [words[at], gaps[at]];
  if (word === undefined || !NEAR.test(gap) || (word.written.length < 5 && gap.startsWith('.'))) return [];
  const isLedTo = PREPOSITIONS.has(words.at(-1)?.lower ?? '');
  const isRight = at === words.length - 1 && /^ $/.test(gap) && /^\p{Lu}\p{Ll}/u.test(word.written);
  return nameBefore(words, at) ?? ((isLedTo || isRight) && isAskedFor(words, at) ? [foundOf(word, word)] : []);
}

/** Whether a word may stand between a name and its number: a way to call, or what is said behind names. */
function isPassedOver(word: LineWord | undefined): boolean {
  return word !== undefined && (CHANNELS.has(word.lower) || BEHIND.has(word.lower));
}

/** Blanks and signs before a number or a word for a way to call. */
const NEAR = /^[ ]{0,2}[^\p{L}\p{N}\n@#_]{0,4}$/u;

/** The name that ends with a word: the word, or with the known one before it. */
function nameBefore(words: readonly LineWord[], at: number): FoundName[] | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || !word.capital) return undefined;
  const side = sideBefore(words, at);
  if (side === 'never') return [];
  if (side === 'title') return isSure(word, { titled: true, alone: false }) ? [foundOf(word, word)] : [];
  const full = before?.name === 'name' && before.capital && word.gap === ' ' && word.name === undefined && mayBeName(word);
  if (full) return isLed(words, at - 1) ? [foundOf(before, word)] : [];
  return word.name === 'name' && isLed(words, at) ? [foundOf(word, word)] : undefined;
}

/** Whether a word that is no known name stands between a word for getting in touch and "on" or "at": "Text Nuala on 087 ...". */
function isAskedFor(words: readonly LineWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    word?.gap === ' ' && before !== undefined && CONTACTS.has(before.lower) && word.capital && word.name !== 'place' && mayBeName(word)
  );
}

/** Whether nothing before a name makes it another's: no word with a capital, as those of firms. */
function isLed(words: readonly LineWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const side = sideBefore(words, at);
  if (side === 'never') return false;
  return before === undefined || word === undefined || side === 'open' || side === 'title' || !before.capital || PERSONS.has(before.lower);
}

function foundOf(first: LineWord, last: LineWord): FoundName {
  return { start: first.start, end: last.end, by: 'alias-called@1' };
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + REACH).search(/[\n]/u);
  return end === -1 ? Math.min(from + REACH, text.length) : from + end;
}

const TITLES: ReadonlySet<string> = new Set(nameWords.titles.map((title) => title.replace(/\.$/, '')));
const BEHIND: ReadonlySet<string> = new Set(nameWords.behindTitles);
const FIRMS: ReadonlySet<string> = new Set(nameWords.firms.map((word) => word.replace(/\.$/, '')));
/** Ways to call, and what stands between them, a number and a name. */
const CHANNELS: ReadonlySet<string> = new Set([...nameWords.channels, ...nameWords.between]);
const CONTACTS: ReadonlySet<string> = new Set(nameWords.contacts);
/** Words between a name and its number. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'at',
  'unter',
  'op',
  'au',
  'al',
  'ao',
  'no',
  'på',
  'pe',
  'на',
  'по',
  'pod',
  'numaradan',
  'nr',
]);
/** Who gives a number, in languages that write nouns with a capital, or at the head of a sentence. */
const PERSONS: ReadonlySet<string> = new Set([...nameWords.contacts, ...nameWords.roles, ...nameWords.channels]);
