/** Words and phrases by a code of their first three UTF-16 units, or of all they have, longest first, for lookups at a place in a text. */
export type WordIndex = ReadonlyMap<number, readonly string[]>;

/** The code under which an index keeps words that begin with these units; 0 for units that are not there. Words of different beginnings may share one. */
export function indexCode(first: number, second: number, third: number): number {
  return ((first * 961 + second) * 31 + third) & 0x3f_ff_ff_ff;
}

/** Builds the index of words for `wordAt`. */
export function buildWordIndex(words: Iterable<string>): WordIndex {
  const index = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const code = indexCode(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0, word.length > 2 ? word.charCodeAt(2) : 0);
    const list = index.get(code);
    if (list === undefined) index.set(code, [word]);
    else list.push(word);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return index;
}
