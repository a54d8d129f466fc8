/** Languages written without spaces between words: their phrases are looked for inside runs of letters. */
export const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'th', 'ja', 'ko', 'lo', 'km', 'my']);

/** Languages whose accents are kept: without them their words mean something else. */
export const ACCENTED_LANGUAGES: ReadonlySet<string> = new Set(['vi']);

/**
 * One letter as it is compared: lower case, without accents. Empty for a mark that counts for nothing (vowel signs of Arabic and Hebrew).
 * `letter` is one UTF-16 unit, already in lower case. Thai and Indic vowel signs stay: they are letters.
 */
export function foldLetter(letter: string): string {
  if (letter.charCodeAt(0) < 0x80) return letter;
  const own = FOLDED.get(letter);
  if (own !== undefined) return own;
  const base = letter.normalize('NFD').replace(MARKS, '');
  return base.length > 1 ? letter : base;
}

/** Whether a UTF-16 unit belongs to a word; signs, spaces and both halves of an emoji do not. */
export function isWordUnit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)
    : WORD_UNIT.test(unit);
}

/**
 * The form in which a phrase is compared: words in lower case and without accents, one space between them, a `*` for a stem kept at the end.
 * Empty when no letter or digit is left.
 */
export function phraseForm(phrase: string, language: string): string {
  const plain = phrase.normalize('NFC').toLowerCase();
  const isStem = plain.endsWith('*');
  const words = (plain.match(WORDS) ?? []).map((word) => foldWord(word, language));
  const form = words.filter((word) => word !== '').join(' ');
  return form !== '' && isStem ? `${form}*` : form;
}

function foldWord(word: string, language: string): string {
  if (ASCII.test(word) || ACCENTED_LANGUAGES.has(language)) return word;
  let folded = '';
  for (let at = 0; at < word.length; at += 1) folded += foldLetter(word.charAt(at));
  return folded.slice(articleLength(folded, 0));
}

/** Letters, digits and vowel signs in a row. */
const WORDS = /[\p{L}\p{N}\p{M}]{1,80}/gu;
const ASCII = /^[a-z0-9]*$/;

/** How many units the Arabic article, with a letter glued before it, takes at the start of a word; 0 without one. Three letters must be left. */
export function articleLength(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first < 0x621 || first > 0x64a) return 0;
  const isGlued = first !== ALEF && GLUED.has(first) ? 1 : 0;
  const second = text.charCodeAt(at + isGlued);
  const third = text.charCodeAt(at + isGlued + 1);
  // "لل" is "for the"; otherwise alef and lam.
  const length = first === LAM && text.charCodeAt(at + 1) === LAM ? 2 : second === ALEF && third === LAM ? isGlued + 2 : 0;
  return length > 0 && LETTERS_LEFT.test(text.slice(at + length, at + length + 3)) ? length : 0;
}

const ALEF = 0x627;
const LAM = 0x644;
/** و ب ف ك ل */
const GLUED: ReadonlySet<number> = new Set([0x648, 0x628, 0x641, 0x643, LAM]);
const LETTERS_LEFT = /^[\u0621-\u064A]{3}/;

/** Letters, digits and vowel signs of the basic plane. Must not match an emoji or half of one. */
const WORD_UNIT = /^[\p{L}\p{N}\p{M}]$/u;
/** Accents of Latin, Greek and Cyrillic, vowel signs of Hebrew and Arabic; not the vowels of Thai. */
const MARKS = /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;

/** Letters that no accent is taken from, and one form for letters that are written in several ways; tatweel goes. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ѝ', 'и'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ـ', ''],
]);
