/** Cyrillic and Greek letters in lower case that can hardly be told from the Latin ones that they stand for. */
export const CLOSE_LOOK_ALIKES: ReadonlyMap<string, string> = pairsOf('аaеeоoрpсcхxуyкkмmтtіiѕsјjһhԁdαaοoρpτtιiκkνvυuηnχxγy');

/** The same, and letters that look only somewhat alike: for names that are known, where nothing else can be meant. */
export const LATIN_LOOK_ALIKES: ReadonlyMap<string, string> = new Map([...CLOSE_LOOK_ALIKES, ...pairsOf('вbбbнhгrпnεeμm')]);

/** Pairs of a written and a meant character, run together, as a table. */
export function pairsOf(pairs: string): ReadonlyMap<string, string> {
  const letters = [...pairs];
  return new Map(letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter] as const] : [])));
}
