import type { Span } from '../../model/provenance.ts';
import { foldText } from '../handles/folded-text.ts';
import { originalSpan } from '../handles/original-span.ts';

/** A text as phrases are looked for in it, and the way back to the original. */
export interface FoldedSource {
  /** Lower case, look-alikes plain, invisible characters left out; accents kept. */
  readonly lower: string;
  /** The place in the original of a non-empty stretch of `lower`. */
  readonly place: (start: number, end: number) => Span & { readonly raw: string };
}

/** Folds a text for the search of phrases. */
export function foldSource(text: string): FoldedSource {
  const folded = foldText(text);
  return {
    lower: folded.lower,
    place: (start, end) => {
      const span = originalSpan(folded, start, end);
      return { ...span, raw: text.slice(span.start, span.end) };
    },
  };
}
