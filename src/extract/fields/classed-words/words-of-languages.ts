import { nearLanguages } from './near-languages.ts';

/** Whether a word of a language counts in a text, by its length; `undefined`: a word of every language. */
export type WordFilter = (language: string | undefined, length: number) => boolean;

/** The words that count in a text of some languages, of all where none is known. The language of a short text is not sure: longer words of all count there. `length`: of the text, UTF-16 units. */
export function wordsOfLanguages(languages: readonly string[], length: number): WordFilter {
  const near = new Set(nearLanguages(languages));
  if (near.size === 0) return () => true;
  const least = length < LEAST_TOLD ? LEAST_OWN : Number.POSITIVE_INFINITY;
  return (language, units) => language === undefined || near.has(language) || units >= least;
}

/** Units below which the language of a text is not sure, and those of a word that no other language is likely to have. */
const LEAST_TOLD = 48;
const LEAST_OWN = 4;
