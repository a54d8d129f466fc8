import { holdsUnspaced } from '../text/unspaced-scripts.ts';
import { alternatives } from './spelled-signs.ts';

/** Words as a piece of a pattern (flag `u`): each where a word begins, its end open for endings; words of scripts that do not part theirs anywhere. */
export function wordStems(list: readonly string[]): string {
  const { spaced = [], unspaced = [] } = Object.groupBy([...new Set(list)], (word) => (holdsUnspaced(word) ? 'unspaced' : 'spaced'));
  // One look behind for all: the class of letters is dear to compile.
  const whole = `(?<![\\p{L}\\p{M}])(?:${alternatives(spaced)})`;
  if (spaced.length === 0) return `(?:${alternatives(unspaced)})`;
  return unspaced.length === 0 ? whole : `(?:${whole}|${alternatives(unspaced)})`;
}
