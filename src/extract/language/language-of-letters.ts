/** The language that letters of its own tell among neighbours of one script: Serbian, Macedonian, Ukrainian, Belarusian in Cyrillic. Undefined: none met. */
export function languageOfLetters(text: string): string | undefined {
  if (!CYRILLIC.test(text)) return undefined;
  return OWN_LETTERS.find(([, letters]) => letters.test(text))?.[0];
}

const CYRILLIC = /[\u0400-\u04ff]/;
/** Letters that no other of these languages writes. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['mk', /[ќѓѕ]/iu],
  ['sr', /[ћђ]/iu],
  ['be', /ў/iu],
  ['uk', /[їєґ]/iu],
];
