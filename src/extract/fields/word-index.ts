/** Words and phrases for lookups at a place in a text. */
export interface WordIndex {
  /** By a code of their first three UTF-16 units, or of all they have; longest first. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** Not 0 where some word begins with a unit (alone: `FIRST`) or with two (`pairCode`): most places of a text are passed over with two looks. */
  readonly firsts: Uint8Array;
  readonly pairs: Uint8Array;
}

const FIRSTS = 0x10_00;
const PAIRS = 0x20_00;

/** The code under which an index keeps words that begin with these units; 0 for units that are not there. Words of different beginnings may share one. */
export function indexCode(first: number, second: number, third: number): number {
  return ((first * 961 + second) * 31 + third) & 0x3f_ff_ff_ff;
}

/** Whether a word of the index may begin with these two units; false is sure. */
export function mayBegin({ firsts, pairs }: WordIndex, first: number, second: number): boolean {
  return pairs[pairCode(first, second)] !== 0 || firsts[first % FIRSTS] !== 0;
}

/** Builds the index of words for `wordAt`. */
export function buildWordIndex(words: Iterable<string>): WordIndex {
  const lists = new Map<number, string[]>();
  const firsts = new Uint8Array(FIRSTS);
  const pairs = new Uint8Array(PAIRS);
  for (const word of new Set(words)) {
    const first = word.charCodeAt(0);
    const second = word.length > 1 ? word.charCodeAt(1) : 0;
    if (second === 0) firsts[first % FIRSTS] = 1;
    else pairs[pairCode(first, second)] = 1;
    const code = indexCode(first, second, word.length > 2 ? word.charCodeAt(2) : 0);
    const list = lists.get(code);
    if (list === undefined) lists.set(code, [word]);
    else list.push(word);
  }
  for (const list of lists.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { words: lists, firsts, pairs };
}

function pairCode(first: number, second: number): number {
  return (first * 31 + second) % PAIRS;
}
