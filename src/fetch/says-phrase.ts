import { foldWords } from './fold-words.ts';
import { WALL_WORDS } from './wall-words.ts';
import type { WallKind } from './wall-words.ts';

/** Scripts written without spaces: their phrases are found anywhere. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The phrases of a kind, by their first word; those of scripts without spaces in one list. */
interface Phrases {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly unspaced: readonly string[];
}

/** The phrases of every language in the form in which they are compared. */
const PHRASES: Readonly<Record<WallKind, Phrases>> = {
  'soft-404': phrasesOf('soft-404'),
  captcha: phrasesOf('captcha'),
  'login-wall': phrasesOf('login-wall'),
  'consent-wall': phrasesOf('consent-wall'),
  blocked: phrasesOf('blocked'),
  error: phrasesOf('error'),
};

/** How a text says one of the phrases of a kind. */
export interface Said {
  readonly phrase: string;
  /** Part of the text's letters that the phrase makes up, 0 to 1. */
  readonly share: number;
}

/** The longest phrase of a kind that a text says as whole words, in any language; undefined when it says none. */
export function saysPhrase(text: string, kind: WallKind): Said | undefined {
  const folded = foldWords(text);
  let best: string | undefined;
  for (const phrase of candidates(folded, PHRASES[kind])) {
    if (phrase.length > (best?.length ?? 0) && containsWords(folded, phrase)) best = phrase;
  }
  return best === undefined ? undefined : { phrase: best, share: letters(best) / Math.max(1, letters(folded)) };
}

/** Whether a text holds a phrase as whole words, without regard to case, accents and runs of space. */
export function saysWords(text: string, phrase: string): boolean {
  return containsWords(foldWords(text), foldWords(phrase));
}

/** The phrases that may stand in a text, by its words: most texts hold the first word of hardly any. */
function* candidates(folded: string, { byWord, unspaced }: Phrases): Generator<string> {
  for (const word of new Set(wordsOf(folded))) yield* byWord.get(word) ?? [];
  if (UNSPACED.test(folded)) yield* unspaced;
}

function wordsOf(text: string): readonly string[] {
  // Runs of letters and digits; a single class, linear.
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
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

function phrasesOf(kind: WallKind): Phrases {
  const byWord = new Map<string, string[]>();
  const unspaced: string[] = [];
  for (const phrase of Object.values(WALL_WORDS[kind]).flatMap((phrases) => phrases.split(' | ').map(foldWords))) {
    const word = wordsOf(phrase)[0];
    if (UNSPACED.test(phrase) || word === undefined) unspaced.push(phrase);
    else byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return { byWord, unspaced };
}

function letters(text: string): number {
  let count = 0;
  for (const character of text) if (LETTER_OR_DIGIT.test(character)) count += 1;
  return count;
}
