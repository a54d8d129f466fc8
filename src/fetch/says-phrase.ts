import { WALL_WORDS } from './wall-words.ts';
import type { WallKind } from './wall-words.ts';

/** Scripts written without spaces: their phrases are found anywhere. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The phrases of every language in the form in which they are compared. */
const PHRASES: Readonly<Record<WallKind, readonly string[]>> = {
  'soft-404': phrasesOf('soft-404'),
  captcha: phrasesOf('captcha'),
  'login-wall': phrasesOf('login-wall'),
  'consent-wall': phrasesOf('consent-wall'),
  blocked: phrasesOf('blocked'),
};

/** How a text says one of the phrases of a kind. */
export interface Said {
  readonly phrase: string;
  /** Part of the text's letters that the phrase makes up, 0 to 1. */
  readonly share: number;
}

/** The longest phrase of a kind that a text says as whole words, in any language; undefined when it says none. */
export function saysPhrase(text: string, kind: WallKind): Said | undefined {
  const folded = fold(text);
  let best: string | undefined;
  for (const phrase of PHRASES[kind]) {
    if (phrase.length > (best?.length ?? 0) && containsWords(folded, phrase)) best = phrase;
  }
  return best === undefined ? undefined : { phrase: best, share: letters(best) / Math.max(1, letters(folded)) };
}

/** Whether a text holds a phrase as whole words, without regard to case, accents and runs of space. */
export function saysWords(text: string, phrase: string): boolean {
  return containsWords(fold(text), fold(phrase));
}

function containsWords(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (UNSPACED.test(phrase)) return true;
    const before = text[at - 1] ?? ' ';
    const after = text[at + phrase.length] ?? ' ';
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  }
  return false;
}

/** Lower case, accents off, one kind of apostrophe, dotless i as i, runs of space as one. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s{1,1000}/g, ' ');
}

function phrasesOf(kind: WallKind): readonly string[] {
  return Object.values(WALL_WORDS[kind]).flatMap((phrases) => phrases.split(' | ').map(fold));
}

function letters(text: string): number {
  let count = 0;
  for (const character of text) if (LETTER_OR_DIGIT.test(character)) count += 1;
  return count;
}
