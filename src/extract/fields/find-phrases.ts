import type { TextWalk } from '../text/text-walk.ts';
import type { FoundWord } from './find-words.ts';
import { wordAt } from './word-at.ts';
import type { WordIndex } from './word-index.ts';

/** What `findWords` finds in the whole text, at the places of a walk that bear a flag: the index must hold no phrase that the walk did not seek under it. */
export function findPhrases({ lower, places, flags }: TextWalk, flag: number, index: WordIndex): FoundWord[] {
  const found: FoundWord[] = [];
  let end = 0;
  for (let next = 0; next < places.length; next += 1) {
    const start = places[next] ?? 0;
    if (((flags[next] ?? 0) & flag) === 0 || start < end) continue;
    const word = wordAt(index, lower, start);
    if (word === undefined) continue;
    end = start + word.length;
    found.push({ start, end, word });
  }
  return found;
}
