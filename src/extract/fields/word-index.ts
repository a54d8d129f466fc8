/** Words and phrases by their first two UTF-16 units (the second is 0 for words of one unit), longest first, for lookups at a place in a text. */
export type WordIndex = ReadonlyMap<number, readonly string[]>;

/** Builds the index of words for `wordAt`. */
export function buildWordIndex(words: Iterable<string>): WordIndex {
  const index = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const code = word.charCodeAt(0) * 0x1_00_00 + (word.length > 1 ? word.charCodeAt(1) : 0);
    const list = index.get(code);
    if (list === undefined) index.set(code, [word]);
    else list.push(word);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return index;
}
