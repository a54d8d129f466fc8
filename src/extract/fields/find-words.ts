import { isWordUnit } from './is-word-unit.ts';
import { wordAt } from './word-at.ts';
import type { WordIndex } from './word-index.ts';

/** A word or phrase of an index, where it stands. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Every whole word or phrase of the index in a lower-case text, in order, the longest at each place; they do not overlap. */
export function findWords(lower: string, index: WordIndex): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a) continue;
    // In scripts without spaces a word may begin anywhere.
    if (at > 0 && unit < 0xe00 && isWordUnit(unit) && isWordUnit(lower.charCodeAt(at - 1))) continue;
    const word = wordAt(index, lower, at);
    if (word === undefined) continue;
    found.push({ start: at, end: at + word.length, word });
    at += word.length - 1;
  }
  return found;
}
