import spokenWords from '../../../lexicon/spoken-words.json' with { type: 'json' };
import { plainForms } from './plain-forms.ts';

/** BCP 47 codes of languages by their names in lower case, in many languages, as inflected and with accents left out; names of nations and countries too, where a language is called so. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = buildNames();

function buildNames(): Map<string, string> {
  const entries = Object.entries(spokenWords.languages);
  const names = new Map(entries.flatMap(([code, words]) => words.map((word) => [word, code] as const)));
  // A plain form never takes the place of a name that is written like it.
  for (const [code, words] of entries) for (const word of plainForms(words)) if (!names.has(word)) names.set(word, code);
  return names;
}
