/** A text in lower case with letters as hasty writers leave them: without accents (but those of Vietnamese), one form of Arabic letters. Keeps every place. */
export function plainLetters(lower: string): string {
  return lower.replace(MARKED, (letter) => PLAIN.get(letter) ?? letter);
}

/** Latin letters with marks up to U+024F, Greek ones with accents, Ё, forms of Arabic letters. */
const MARKED = /[\u00c0-\u024f\u0386-\u03ce\u0451\u0622\u0623\u0625\u0629\u0649\u06cc\u06a9\u06c0\u2019\u02bc]/g;

/** What has no letter of its own beneath its mark. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['آ', 'ا'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['\u06cc', 'ي'],
  ['\u06a9', 'ك'],
  ['\u06c0', 'ه'],
  ['’', "'"],
  ['ʼ', "'"],
];

const PLAIN: ReadonlyMap<string, string> = new Map([...undressed(0xc0, 0x24f), ...undressed(0x386, 0x3ce), ['ё', 'е'] as const, ...OTHERS]);

function undressed(first: number, last: number): (readonly [string, string])[] {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCharCode(first + step)).flatMap((letter) => {
    const plain = letter.normalize('NFD').charAt(0);
    return plain === letter ? [] : [[letter, plain] as const];
  });
}
