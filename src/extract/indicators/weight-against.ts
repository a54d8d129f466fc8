import type { Weight } from '../../model/lexicon.ts';
import type { Span } from '../../model/provenance.ts';
import { countsAgainst } from './counts-against.ts';
import type { WeighedText } from './words-against.ts';

/** How much stands around a stretch that speaks against it. */
export function weightAgainst(text: WeighedText, stretch: Span & { readonly language: string }, against: readonly Weight[]): number {
  return countsAgainst(text, stretch, against).reduce((sum, count, at) => sum + count * (against[at]?.weight ?? 0), 0);
}
