import type { LanguagePhrases } from './lexicon.ts';
import { phraseForm, UNSPACED_LANGUAGES } from './phrase-form.ts';

/** The forms under which a phrase is looked for: its own, and those of other ways to write its language. The first is its own. */
export function phraseSpellings(phrase: string, language: string): readonly string[] {
  const spellings = [phrase];
  if (language === 'de') spellings.push(replaceAll(phrase, DIGRAPHS));
  if (language === 'sr') spellings.push(replaceAll(phrase, SERBIAN_CYRILLIC));
  if (APOSTROPHE.test(phrase)) spellings.push(phrase.replace(APOSTROPHE, ''));
  if (UNSPACED_LANGUAGES.has(language)) spellings.push(phrase.replaceAll(' ', ''));
  return [...new Set(spellings.map((spelling) => phraseForm(spelling, language)))];
}

/** The forms under which phrases of a language are looked for: those worked out before, or worked out now. */
export function spelledForms({ language, phrases, forms }: LanguagePhrases): readonly string[] {
  if (forms !== undefined) return forms === '' ? [] : forms.split('\n');
  return phrases.flatMap((phrase) => phraseSpellings(phrase, language));
}

/** An apostrophe between letters, which many leave out. */
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/u;

function replaceAll(phrase: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((text, [from, to]) => text.replaceAll(from, to), phrase.toLowerCase());
}

/** German without umlauts, as keyboards abroad write it. */
const DIGRAPHS: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
];

/** Serbian Latin to Cyrillic, letter by letter; what is two letters in Latin first. */
const SERBIAN_CYRILLIC: readonly (readonly [string, string])[] = [
  ...['lj:љ', 'nj:њ', 'dž:џ'].map(pair),
  ...'aа bб vв gг dд đђ eе žж zз iи jј kк lл mм nн oо pп rр sс tт ćћ uу fф hх cц čч šш'
    .split(' ')
    .map((two) => [two.charAt(0), two.charAt(1)] as const),
];

function pair(text: string): readonly [string, string] {
  const [from = '', to = ''] = text.split(':');
  return [from, to];
}
