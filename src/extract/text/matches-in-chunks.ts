import { allMatches } from '../handles/all-matches.ts';
import { chunkAround } from './chunk-around.ts';

/** A match of a pattern, and where in the whole text it stands. */
export interface ChunkMatch {
  readonly match: RegExpExecArray;
  readonly start: number;
}

/**
 * Every match of a global pattern in a text, in order, for patterns that match no white space, look one character back at most, and always take
 * in `sign`: only the stretches around that sign are searched.
 */
export function matchesInChunks(pattern: RegExp, text: string, sign: string): ChunkMatch[] {
  const found: ChunkMatch[] = [];
  for (let at = text.indexOf(sign); at !== -1;) {
    const { start, end } = chunkAround(text, at);
    for (const match of allMatches(pattern, text.slice(start, end))) found.push({ match, start: start + match.index });
    at = text.indexOf(sign, end);
  }
  return found;
}
