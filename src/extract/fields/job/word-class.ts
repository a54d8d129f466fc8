import { isUnspaced } from '../../text/is-unspaced.ts';
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import { isWordUnit } from '../is-word-unit.ts';
import { plainLetters } from '../../text/plain-letters.ts';

/** Where a word of a class stands. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** A list of words and phrases, to be looked for in short stretches of a text. */
export interface WordClass {
  /** By their first two units; longest first. */
  readonly byHead: ReadonlyMap<string, readonly ClassWord[]>;
  /** Ends of compounds by their last two units. */
  readonly byTail: ReadonlyMap<string, readonly string[]>;
}

interface ClassWord {
  readonly text: string;
  /** Whether letters may follow. */
  readonly open: boolean;
}

/** Makes a list ready: lower case, accents do not matter, `*` at an end stands for up to ten letters. */
export function wordClass(words: readonly string[]): WordClass {
  const heads = new Map<string, ClassWord[]>();
  const tails = new Map<string, string[]>();
  for (const written of new Set(words.map(plainLetters))) {
    const open = written.endsWith('*');
    const glued = written.startsWith('*');
    const text = written.slice(glued ? 1 : 0, open ? -1 : undefined);
    append(heads, text.slice(0, 2), { text, open });
    if (glued) append(tails, open ? '*' : text.slice(-2), text);
  }
  for (const list of heads.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { byHead: heads, byTail: tails };
}

/** The words of a class in a stretch of a lower-case text, in order, none within another: whole words, but where a script parts none. */
export function wordsIn(list: WordClass, lower: string, { start: from, end: to }: WordSpan): WordSpan[] {
  const text = plainLetters(lower.slice(from, to));
  const found: WordSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE || !mayBegin(text, at, at === 0 ? lower.charCodeAt(from - 1) : text.charCodeAt(at - 1))) continue;
    const end = endAt(list, text, at);
    if (end === undefined) continue;
    found.push({ start: from + at, end: from + end });
    at = end - 1;
  }
  return found;
}

const SPACE = 0x20;
/** Letters that an ending or a compound may add. */
const MOST_ADDED = 10;

/** Whether a word may begin here: no letter before it, but those of scripts without spaces and the particles that Arabic and Hebrew join to a word. */
function mayBegin(text: string, at: number, before: number): boolean {
  const unit = text.charCodeAt(at);
  if (!isWordUnit(unit) || !isLetter(before) || isUnspaced(unit) || isUnspaced(before)) return true;
  return unit >= FIRST_SEMITIC && unit <= LAST_SEMITIC && JOINED.test(text.slice(Math.max(0, at - 4), at));
}

const FIRST_SEMITIC = 0x5_90;
const LAST_SEMITIC = 0x6_ff;
/** One to three particles from the beginning of a word on. */
const JOINED = /(?:^|[^\p{L}\p{M}])(?:[وفبلك]{0,2}(?:ال)?|[והבלמכש]{1,3})$/u;

function endAt({ byHead, byTail }: WordClass, text: string, at: number): number | undefined {
  for (const { text: word, open } of [...(byHead.get(text.slice(at, at + 2)) ?? []), ...(byHead.get(text.charAt(at)) ?? [])]) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    const added = open ? lettersFrom(text, end) : 0;
    if (added <= MOST_ADDED && isEnd(text, end + added)) return end + added;
  }
  if (byTail.size === 0 || !isWordUnit(text.charCodeAt(at))) return undefined;
  const end = at + lettersFrom(text, at);
  if (byTail.get(text.slice(end - 2, end))?.some((tail) => end - at > tail.length && text.endsWith(tail, end)) === true) return end;
  return byTail.get('*')?.some((part) => text.slice(at, end).includes(part)) === true ? end : undefined;
}

function lettersFrom(text: string, from: number): number {
  let end = from;
  while (isLetter(text.charCodeAt(end)) && !isUnspaced(text.charCodeAt(end))) end += 1;
  return end - from;
}

function isEnd(text: string, at: number): boolean {
  return (
    !isLetter(text.charCodeAt(at)) ||
    isUnspaced(text.charCodeAt(at)) ||
    isUnspaced(text.charCodeAt(at - 1)) ||
    !isWordUnit(text.charCodeAt(at - 1))
  );
}

function isLetter(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.letter) !== 0;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
