import { matchesInChunks } from '../text/matches-in-chunks.ts';
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';

/** Matrix users written as `@user:server` in a text, given without the `@`. */
export function readMatrixIds(folded: FoldedText): FoundHandle[] {
  return matchesInChunks(MATRIX_ID, folded.text, '@').map(({ match, start }) => ({
    kind: 'matrix' as const,
    value: match[0].slice(1),
    start,
    end: start + match[0].length,
    confidence: 0.95,
  }));
}

/** A name, a colon and a host with a letter in its last label; must not follow a letter (that is an e-mail address), nor hold spaces. */
const MATRIX_ID = /(?<![\p{L}\p{N}_.@/])@[a-zA-Z0-9._=/+-]{1,60}:(?:[a-zA-Z0-9-]{1,63}\.){1,5}[a-zA-Z]{2,24}(?![\p{L}\p{N}])/gu;
