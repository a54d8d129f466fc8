/** Words and phrases for lookups at a place in a text. */
export interface WordIndex {
  /** By a code of their first three UTF-16 units, or of all they have; longest first. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** By hashed beginnings, `BEGINS` flags: most places of a text are passed over with three looks. */
  readonly begins: Uint8Array;
}

/** What an index knows of a beginning, as bit flags. */
export const BEGINS = {
  /** It is a whole word of one unit. */
  one: 1,
  /** It is a whole word of two units. */
  two: 2,
  /** The first two units of longer words. */
  pair: 4,
  /** The first three units of words. */
  three: 8,
} as const;

const SLOTS = 0x40_00;

/** The code under which an index keeps words that begin with these units; 0 for units that are not there. Words of different beginnings may share one. */
export function indexCode(first: number, second: number, third: number): number {
  return ((first * 961 + second) * 31 + third) & 0x3f_ff_ff_ff;
}

/** Whether a word of the index that has two units or more may begin with these two; false is sure. */
export function mayBegin({ begins }: WordIndex, first: number, second: number): boolean {
  return ((begins[beginSlot(indexCode(first, second, 0))] ?? 0) & (BEGINS.two | BEGINS.pair)) !== 0;
}

/** The slot in `begins` of a code of `indexCode`. */
export function beginSlot(code: number): number {
  return (code ^ (code >> 14)) & (SLOTS - 1);
}

/** Builds the index of words for `wordAt`. */
export function buildWordIndex(words: Iterable<string>): WordIndex {
  const lists = new Map<number, string[]>();
  const begins = new Uint8Array(SLOTS);
  const mark = (code: number, flag: number): void => {
    begins[beginSlot(code)] = (begins[beginSlot(code)] ?? 0) | flag;
  };
  for (const word of new Set(words)) {
    const [first, second, third] = [0, 1, 2].map((at) => (at < word.length ? word.charCodeAt(at) : 0));
    const code = indexCode(first ?? 0, second ?? 0, third ?? 0);
    mark(code, word.length === 1 ? BEGINS.one : word.length === 2 ? BEGINS.two : BEGINS.three);
    if (word.length > 2) mark(indexCode(first ?? 0, second ?? 0, 0), BEGINS.pair);
    const list = lists.get(code);
    if (list === undefined) lists.set(code, [word]);
    else list.push(word);
  }
  for (const list of lists.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { words: lists, begins };
}
