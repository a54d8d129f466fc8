import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import type { FoldedText } from '../../handles/folded-text.ts';
import { matchAt } from '../../handles/match-at.ts';
import type { FoundWord } from '../find-words.ts';
import { mayBeginDate } from '../may-begin-date.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import type { TourPlace } from './tour-places.ts';

/** Places that no list knows, right behind a word for a stay: one to three words with capitals. Their country is empty. */
export function unknownTowns({ text: written, lower }: FoldedText, cues: readonly FoundWord[], known: readonly TourPlace[]): TourPlace[] {
  return cues.flatMap(({ end }): TourPlace[] => {
    const match = matchAt(CAPITALS, written, end);
    const name = match?.[1];
    if (match === null || name === undefined) return [];
    const start = end + match[0].length - name.length;
    // A day or a month with a capital is no place.
    if (
      mayBeginDate(lower, start) ||
      NO_NAME.test(lower.slice(start, start + 20)) ||
      known.some((place) => place.start < start + name.length && place.end > start)
    )
      return [];
    return [{ start, end: start + name.length, city: undefined, country: '', led: true }];
  });
}

const BEFORE = wordAlternatives(tourWords.before);
/** Behind a word for a stay: one to three words with capitals. */
const CAPITALS = new RegExp(
  String.raw`[:]?[ ]{1,2}(?:(?:${BEFORE})[ ])?(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:[ ]\p{Lu}[\p{L}\p{M}'’-]{1,20}){0,2})`,
  'uy',
);
/** Words for "from" and "until". */
const NO_NAME = new RegExp(String.raw`^(?:${wordAlternatives([...tourWords.from, ...tourWords.until])})(?![\p{L}\p{M}])`, 'u');
