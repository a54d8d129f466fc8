import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import { sideBefore } from './between-names.ts';
import { isClosed, isClosing } from './closing-words.ts';
import type { FoundName, NameRule } from './found-name.ts';
import { LINE_TAIL, tailOf } from './line-tail.ts';
import { type LineWord, lineWords } from './line-words.ts';
import { NAME_JOINS } from './name-joins.ts';
import { isAnyIn, type NameText } from './name-text.ts';
import type { NameLine } from './name-line.ts';
import { mayBeName } from './unknown-name.ts';

/** Names that sign an ad: behind kisses, regards or thanks, before kisses, behind a dash or heart, or at the very end of the text. */
export function findNamesSigned(named: NameText, lines: readonly NameLine[]): FoundName[] {
  return lines.slice(-MOST_LINES).flatMap((line, place, looked) => {
    const left = looked.length - place - 1;
    const before = looked[place - 1];
    return mayBeSigned(named, { line, before, left }) ? signedLine({ named, line, left, before }) : [];
  });
}

/** Lines from the end in which a signature may stand: below the text of an ad pages show what else is told of it. */
const MOST_LINES = 200;

interface SignedLine {
  readonly named: NameText;
  readonly line: NameLine;
  /** Lines behind this one. */
  readonly left: number;
  /** The line above. */
  readonly before: NameLine | undefined;
}

/** Whether the last word of a line begins with a capital, has none, or is a cross; in the last two lines any word may be a name. */
function mayBeSigned(
  { folded: { text }, names, cues }: NameText,
  { line, before, left }: Pick<SignedLine, 'line' | 'before' | 'left'>,
): boolean {
  const { start, end } = line;
  const from = Math.max(start, end - LINE_TAIL);
  const cued =
    isAnyIn(cues, from, end) || (before !== undefined && isAnyIn(cues, Math.max(before.start, before.end - LINE_TAIL), before.end));
  if (!cued && (left > 2 || (!isAnyIn(names, from, end) && (left > 0 || !OPENS.test(text.slice(start, start + 3)))))) return false;
  let at = end - 1;
  while (at > start && at > end - SIGNS && !isWord(text, at)) at -= 1;
  if (!isLetter(text, at)) return false;
  if (left < 2) return true;
  if (/[xо]/i.test(text.charAt(at))) return true;
  while (at > start && isLetter(text, at - 1)) at -= 1;
  const first = text.charAt(at);
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

/** A dash or slash before a signature. */
const OPENS = /^[-~–—/]/u;
/** Signs that may stand behind a signature. */
const SIGNS = 16;

function isWord(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.word) !== 0;
}

function isLetter(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.letter) !== 0;
}

function signedLine({ named, line, left, before }: SignedLine): FoundName[] {
  const { folded } = named;
  const { start } = tailOf(folded.text, line);
  const end = line.end - (PRONOUNS.exec(folded.text.slice(Math.max(start, line.end - 16), line.end))?.[0].length ?? 0);
  const whole = withoutTitle(lineWords(named, { start, end }));
  const kissed = trailingKisses(whole);
  const words = kissed === 0 ? whole : whole.slice(0, -kissed);
  const at = words.length - 1;
  const last = words[at];
  const placed = kissed > 0 || left > 0 ? undefined : placedName(words);
  if (placed !== undefined) return [{ start: placed.start, end: placed.end, by: 'alias-hinted@1' }];
  if (last === undefined || NUMBERED.test(folded.text.slice(last.end, end)) || sideBefore(words, at) === 'never') return [];
  const other = kissed > 0 ? undefined : otherName(words);
  const leader = other ?? words.length - 1;
  const by = signOf({ words, at: leader, kissed: kissed > 0, opens: start === line.start, before, left, named });
  if (by === undefined) return [];
  return words.slice(leader).flatMap((word) => (NAME_JOINS.has(word.lower) ? [] : [{ start: word.start, end: word.end, by }]));
}

/** Words in brackets at the end: "Jess (she/her)". */
const PRONOUNS = /[ ]{0,2}\(\p{Ll}[\p{L}/ ]{1,9}\)$/u;

/** The words of a line without a title behind the last name ("Kemal abi") and without where it is from ("Zdeněk z Jihlavy"). */
function withoutTitle(words: readonly LineWord[]): readonly LineWord[] {
  const [name, from, place] = words.slice(-3);
  if (from !== undefined && place !== undefined && BEHIND.has(place.lower) && place.gap === ' ' && from.name !== undefined)
    return words.slice(0, -1);
  const fromPlace = name?.name === 'name' && from?.gap === ' ' && FROM.has(from.lower) && place?.gap === ' ' && place.capital;
  return fromPlace ? words.slice(0, -2) : words;
}

const BEHIND: ReadonlySet<string> = new Set(nameWords.behindTitles);
const FROM: ReadonlySet<string> = new Set(nameWords.from);

/** Digits, links or addresses behind the last word. */
const NUMBERED = /[\p{N}@/]/u;

/** How many crosses and hugs end a line that is not made of them: "Anna xx". */
function trailingKisses(words: readonly LineWord[]): number {
  let count = 0;
  while (count < words.length - 1 && CROSSES.test(words[words.length - 1 - count]?.lower ?? '')) count += 1;
  return count;
}

const CROSSES = /^(?:x{1,6}|(?:xo){1,4}x?|kisses|mwah|muah|bisous|kusjes|besos|beijos|baci)$/;

/** The known name that begins the last sentence of a text, behind which a comma and where she lives stand: "... Krzysiek, okolice Kielc". */
function placedName(words: readonly LineWord[]): LineWord | undefined {
  const at = words.findLastIndex(({ gap }) => /[.!?…]\s{1,2}$/u.test(gap));
  const [name, next, ...rest] = words.slice(at);
  if (at < 1 || name?.name !== 'name' || !name.capital || next?.gap !== ', ' || rest.length > 2) return undefined;
  const last = rest.at(-1) ?? next;
  return last.capital && last.name === undefined && rest.every(({ gap }) => /^\.? $/.test(gap)) ? name : undefined;
}

/** The place of the first of two names that "and" joins at the end: "Léa et Thomas". */
function otherName(words: readonly LineWord[]): number | undefined {
  const at = words.length - 3;
  const [one, and, two] = words.slice(-3);
  if (two?.gap === ' & ' && two.capital && two.name !== undefined && and?.name !== undefined && and.capital) return words.length - 2;
  if (at < 0 || one?.name === undefined || !one.capital || two?.name === undefined || !two.capital || and === undefined) return undefined;
  return NAME_JOINS.has(and.lower) && and.gap === ' ' && two.gap === ' ' ? at : undefined;
}

interface SignedWord {
  readonly words: readonly LineWord[];
  readonly at: number;
  readonly kissed: boolean;
  /** Whether the words begin where the line does. */
  readonly opens: boolean;
  readonly before: NameLine | undefined;
  readonly left: number;
  readonly named: NameText;
}

/** The rule by which a word signs; undefined where it does not. */
function signOf(signed: SignedWord): NameRule | undefined {
  const { words, at, opens, left, kissed } = signed;
  const word = words[at];
  if (word === undefined) return undefined;
  const known = word.name === 'name' || (word.name !== undefined && word.capital);
  const like = known || (word.capital && mayBeName(word));
  const begins = at === 0 && opens;
  if (like && kissed && (begins || PART_END.test(word.gap) || isClosed(words, at))) return 'alias-signed@1';
  if (begins ? left < 4 && isClosing(signed.named, signed.before) : isClosed(words, at)) return like ? 'alias-signed@1' : undefined;
  if (begins && isBehindSign(word, known, left)) return 'alias-signed@1';
  return word.capital && left === 0 ? signAtEnd(word, { before: words[at - 1], begins, like }) : undefined;
}

/** Whether a sign that goes before signatures stands before a word; before one that is no known name a dash, in the last line. */
function isBehindSign(word: LineWord, known: boolean, left: number): boolean {
  if (!SIGN.test(word.gap)) return false;
  return known ? left < 3 : left === 0 && /^(?:-|\/+$)/.test(word.gap) && word.capital && mayBeName(word);
}

interface LastWord {
  readonly before: LineWord | undefined;
  readonly begins: boolean;
  /** Whether it is a name, or may be one. */
  readonly like: boolean;
}

/** The rule by which the last word of a text signs it: behind a title, alone, or behind the end of a sentence. */
function signAtEnd(word: LineWord, { before, begins, like }: LastWord): NameRule | undefined {
  const title = before !== undefined && TITLES.has(before.lower) && /^\.? $/.test(word.gap) ? before : undefined;
  if (title !== undefined && like && (title.gap === '' || PART_END.test(title.gap))) return 'alias-signed@1';
  if (word.name !== 'name') return undefined;
  if (begins) return 'alias-signed@1';
  return PART_END.test((title ?? word).gap) ? 'alias-hinted@1' : undefined;
}

/** A dash, tilde, heart or other sign before a name that begins its line. */
const SIGN = /^[-~♥♡❤💋\p{Extended_Pictographic}\uFE0F*–—/]{1,4} ?$/u;
/** The end of what is said before a signature. */
const PART_END = /(?:\s[(]|[.!?…)\p{Extended_Pictographic}♥❤☺,;-]\uFE0F?\){0,3}\s{1,2}|\s[~*-]{1,2})$/u;
const TITLES: ReadonlySet<string> = new Set(nameWords.titles);
