import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { GAZETTEER } from '../gazetteer.ts';
import { townNamed } from '../towns/town-list.ts';
import type { LineWord } from './line-words.ts';

/** Whether a word makes the name of a place with the word before or behind it ("Chiang Mai", "in Wan Chai"), or is a part of the city named before it ("Dubai Marina"). `countries`: ISO 3166-1 alpha-2, whose towns are asked too. */
export function isPartOfPlace(words: readonly LineWord[], at: number, countries: readonly string[]): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !word.capital) return false;
  const isPlace = (name: string): boolean => GAZETTEER.has(name) || townNamed(name, countries) !== undefined;
  if (before?.capital === true && word.gap === ' ') {
    if (PARTS.has(word.lower) && GAZETTEER.get(before.lower)?.ambiguous === false) return true;
    if (isPlace(`${before.lower} ${word.lower}`)) return true;
    if (word.name !== undefined && before.gap === ' ' && LEADING.has(words[at - 2]?.lower ?? '')) return true;
  }
  return next?.capital === true && next.gap === ' ' && isPlace(`${word.lower} ${next.lower}`);
}

/** Prepositions behind which a word with a capital begins the name of a place. */
const LEADING: ReadonlySet<string> = new Set(Object.values(townWords.in).flat());
/** Names of persons that parts of cities bear. */
const PARTS: ReadonlySet<string> = new Set(['nilüfer', 'marina', 'victoria', 'carmen', 'alma', 'gloria', 'marian', 'siena']);
