import { FIRST_UNSPACED, UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import { isWordUnit } from '../is-word-unit.ts';
import { beginSlot, indexCode } from '../word-index.ts';
import { byLength, type ClassEntry, type ClassIndex } from './class-index.ts';

/** A word of one class where it stands; a word of several classes is found once for each. */
export interface ClassedWord<Class extends string> {
  readonly class: Class;
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The words of an index in a text of plain letters, in order, the longest at each place. */
export function findClassedWords<Class extends string>(plain: string, index: ClassIndex<Class>): ClassedWord<Class>[] {
  const found: ClassedWord<Class>[] = [];
  let wasWord = false;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    const inWord = wasWord;
    wasWord = isWordUnit(unit);
    if (!wasWord || (inWord && unit < FIRST_UNSPACED)) continue;
    const prefixed = unit >= 0x590 && unit < 0x700;
    if (!prefixed && !mayStand(plain, at, index.begins)) continue;
    const start = prefixed ? behindPrefix(plain, at, index) : at;
    const entries = entriesAt(plain, start, index);
    const [longest] = entries;
    if (longest === undefined) continue;
    const end = endOf(plain, start, longest);
    // A word may bear one class as it stands and another as one of its forms.
    const classes = new Set(entries.filter((entry) => endOf(plain, start, entry) === end).flatMap((entry) => entry.classes));
    for (const name of classes) found.push({ class: name, start, end, word: longest.word });
    at = end - 1;
    wasWord = isWordUnit(plain.charCodeAt(at));
  }
  return found;
}

/** Gives the words of some classes out of those found, in order. */
export function wordsOfClasses<Class extends string>(
  words: readonly ClassedWord<Class>[],
): (...classes: readonly Class[]) => readonly ClassedWord<Class>[] {
  const lists = Map.groupBy(words, ({ class: name }) => name);
  return (...classes) => {
    const [only, ...more] = classes;
    if (only !== undefined && more.length === 0) return lists.get(only) ?? [];
    return words.filter((word) => classes.includes(word.class));
  };
}

/** Letters that Arabic and Hebrew write as one with the word behind them: and, in, to, the. */
const PREFIXES: ReadonlySet<string> = new Set('وفبكلاהבלוכשמ');
const MOST_PREFIXES = 3;

/** Where the word proper begins: the first place behind at most three such letters where one of the index stands. */
function behindPrefix<Class extends string>(plain: string, at: number, index: ClassIndex<Class>): number {
  for (let start = at; start <= at + MOST_PREFIXES; start += 1) {
    if (mayStand(plain, start, index.begins) && entriesAt(plain, start, index).length > 0) return start;
    if (!PREFIXES.has(plain.charAt(start))) return at;
  }
  return at;
}

/** Whether words of an index may begin at a place; false is sure. */
function mayStand(plain: string, at: number, begins: Uint8Array): boolean {
  const first = plain.charCodeAt(at);
  const second = at + 1 < plain.length ? plain.charCodeAt(at + 1) : 0;
  if (begins[beginSlot(indexCode(first, second, at + 2 < plain.length ? plain.charCodeAt(at + 2) : 0))] !== 0) return true;
  return begins[beginSlot(indexCode(first, second, 0))] !== 0 || begins[beginSlot(indexCode(first, 0, 0))] !== 0;
}

/** The words that stand at a place, the longest first. */
function entriesAt<Class extends string>(plain: string, at: number, { parts }: ClassIndex<Class>): readonly ClassEntry<Class>[] {
  const first = plain.charCodeAt(at);
  const second = at + 1 < plain.length ? plain.charCodeAt(at + 1) : 0;
  const third = at + 2 < plain.length ? plain.charCodeAt(at + 2) : 0;
  for (const code of [indexCode(first, second, third), indexCode(first, second, 0), indexCode(first, 0, 0)]) {
    const found: ClassEntry<Class>[] = [];
    for (const part of parts) for (const entry of part.get(code) ?? []) if (stands(entry, plain, at)) found.push(entry);
    if (found.length > 0) return parts.length > 1 ? found.toSorted(byLength) : found;
  }
  return [];
}

function stands<Class extends string>({ word, open }: ClassEntry<Class>, plain: string, at: number): boolean {
  if (!plain.startsWith(word, at)) return false;
  const last = word.charCodeAt(word.length - 1);
  return open || !isWordUnit(plain.charCodeAt(at + word.length)) || !isWordUnit(last) || ((UNIT_CLASS[last] ?? 0) & UNIT.unspaced) !== 0;
}

function endOf<Class extends string>(plain: string, start: number, { word, open }: ClassEntry<Class>): number {
  return open ? wordEnd(plain, start + word.length) : start + word.length;
}

/** Longest ending that a word may have. */
const MOST_ENDING = 14;

function wordEnd(plain: string, from: number): number {
  let end = from;
  while (end < from + MOST_ENDING && isWordUnit(plain.charCodeAt(end))) end += 1;
  return end;
}
