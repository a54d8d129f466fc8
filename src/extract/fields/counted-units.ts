import { allMatches } from '../handles/all-matches.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** A number with its unit in a folded, lower-case text. */
export interface Counted {
  readonly value: number;
  /** Of the number and its unit. */
  readonly start: number;
  readonly end: number;
}

/** A pattern for a number of up to four digits and one of some units behind it. Must not begin within a number, nor end within a word. */
export function countedPattern(units: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\d.,\p{L}+/-])(\d{1,4}(?:[.,]\d{1,2})?)[ -]{0,2}(?:${wordAlternatives(units)})(?![\p{L}\p{M}\d])`,
    'gu',
  );
}

/** Every number with a unit of the pattern, in order. */
export function findCounted(lower: string, pattern: RegExp): Counted[] {
  return allMatches(pattern, lower).map(({ 0: whole, 1: number = '', index }) => ({
    value: Number(number.replace(',', '.')),
    start: index,
    end: index + whole.length,
  }));
}
