import type { Span } from '../../model/provenance.ts';
import { FIRST_NAMES } from '../fields/names/first-names.ts';

/**
 * Rows of words with a number in brackets each, in a line or below each other, by which a site tells how much it has of what ("Cabello (30) Cuerpo (52) Manicura (20)"): the words are no names, the numbers no ages.
 * At least three; not rows of persons, most of whom have a first name and an age.
 */
export function listsOfCounts(text: string): Span[] {
  const found: Span[] = [];
  let row: Count[] = [];
  const finish = (): void => {
    const [first] = row;
    const last = row.at(-1);
    if (row.length >= LEAST && first !== undefined && last !== undefined && !arePersons(row))
      found.push({ start: first.start, end: last.end });
    row = [];
  };
  for (const match of text.matchAll(IN_BRACKETS)) {
    const last = row.at(-1);
    const count = countAt(text, match, last?.end ?? 0);
    if (count === undefined) continue;
    if (last !== undefined && !BETWEEN.test(text.slice(last.end, count.start))) finish();
    row.push(count);
  }
  finish();
  return found;
}

/** What is counted, and how much there is of it, as written. */
interface Count extends Span {
  readonly word: string;
  readonly count: string;
}

const LEAST = 3;
/** A whole number (1), perhaps of thousands, alone in brackets; not "(30, Leeds)", not "(2,5)". */
const IN_BRACKETS = /\((\d{1,4}|\d{1,3}(?:[ .,\u00a0\u202f]\d{3}){1,2})\)/g;
/** Up to five words right before the bracket. Bounded; must not begin inside a word. */
const WORDS = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}'’.&/-]{0,30}(?:[ \u00a0][\p{L}\p{M}\p{N}&/'’.-]{1,30}){0,4}\s?$/u;
const LONGEST_WORDS = 60;
/** Signs and breaks between the items of a row. */
const BETWEEN = /^[^\p{L}\p{N}]{0,8}$/u;

/** The words before a number in brackets, and the number; `after`: where the item before ends. */
function countAt(text: string, { index, 0: whole, 1: count = '' }: RegExpExecArray, after: number): Count | undefined {
  const from = Math.max(after, text.lastIndexOf('\n', index) + 1, index - LONGEST_WORDS);
  const words = WORDS.exec(text.slice(from, index));
  return words === null ? undefined : { start: from + words.index, end: index + whole.length, word: words[0], count };
}

/** Whether two thirds of the items or more are a person each: a first name with an age. Where no list knows the names of a script, all numbers must be ages. */
function arePersons(row: readonly Count[]): boolean {
  if (row.every(({ word, count }) => AGE.test(count) && !LISTED.test(word))) return true;
  const persons = row.filter(({ word, count }) => AGE.test(count) && namesIn(word));
  return persons.length * 3 >= row.length * 2;
}

function namesIn(said: string): boolean {
  const words = said.toLowerCase().match(/\p{L}[\p{L}\p{M}]{1,30}/gu) ?? [];
  return words.some((word) => FIRST_NAMES.kindOf(word, []) !== undefined);
}

/** Scripts whose first names are listed well. */
const LISTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const AGE = /^(?:1[89]|[2-6]\d)$/;
