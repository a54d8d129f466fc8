/** Words and phrases by their first UTF-16 unit, longest first, for lookups at a place in a text. */
export type WordIndex = ReadonlyMap<number, readonly string[]>;

/** Builds the index of words for `wordAt`. */
export function buildWordIndex(words: Iterable<string>): WordIndex {
  const index = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const list = index.get(word.charCodeAt(0));
    if (list === undefined) index.set(word.charCodeAt(0), [word]);
    else list.push(word);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return index;
}
