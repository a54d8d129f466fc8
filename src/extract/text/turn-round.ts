/** A text with its characters in the opposite order; pairs of surrogates stay whole. */
export function turnRound(text: string): string {
  return [...text].toReversed().join('');
}
