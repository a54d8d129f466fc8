import { foldLetter, isWordUnit } from '../../model/phrase-form.ts';

/** What a UTF-16 unit of a text is to a trie of phrases. Letters that phrases hold have codes from `FIRST` on. */
export const LETTER_CODE = {
  /** A space, a sign, half an emoji. */
  separator: 1,
  /** Counts for nothing: vowel signs of Arabic, tatweel. */
  skip: 2,
  /** A letter that no phrase holds. */
  other: 3,
  first: 4,
} as const;

/** Codes of letters, given out as phrases are added. */
export interface LetterCodes {
  /** The code of each UTF-16 unit, in lower case or not yet folded; 0: ask `codeOf`. */
  readonly table: Uint16Array;
  /** The code of a unit; remembers it in the table. */
  codeOf(unit: number): number;
  /** Gives a code to each letter of a phrase form. To be called before the first `codeOf`. */
  add(form: string): void;
  /** Codes given out so far, plus one. */
  size(): number;
}

/** Makes the codes of one trie; `accents: 'keep'` for languages that are read with their accents. */
export function createLetterCodes(accents: 'fold' | 'keep'): LetterCodes {
  const table = new Uint16Array(65_536);
  const given = new Map<string, number>();
  return {
    table,
    codeOf: (unit) => {
      const known = table[unit] ?? 0;
      if (known !== 0) return known;
      const letter = String.fromCharCode(unit);
      const plain = foldLetter(letter);
      const folded = accents === 'keep' && plain !== '' ? letter : plain;
      const code = isWordUnit(letter)
        ? folded === ''
          ? LETTER_CODE.skip
          : (given.get(folded) ?? LETTER_CODE.other)
        : LETTER_CODE.separator;
      table[unit] = code;
      return code;
    },
    add: (form) => {
      for (let at = 0; at < form.length; at += 1) {
        const letter = form.charAt(at);
        if (!given.has(letter)) given.set(letter, LETTER_CODE.first + given.size);
      }
    },
    size: () => LETTER_CODE.first + given.size,
  };
}
