import type { Span } from '../../model/provenance.ts';
import type { FoldedText } from './folded-text.ts';

/** The span of the original text that a non-empty span of the folded text came from. */
export function originalSpan(folded: FoldedText, start: number, end: number): Span {
  if (folded.map === undefined) return { start, end };
  return { start: folded.map.starts[start] ?? folded.original.length, end: folded.map.ends[end - 1] ?? folded.original.length };
}
