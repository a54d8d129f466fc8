/** Alternatives of a pattern for a list of words, longest first, special characters escaped. */
export function wordAlternatives(words: Iterable<string>): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => RegExp.escape(word))
    .join('|');
}
