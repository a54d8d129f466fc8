import languageWords from '../../../lexicon/language-words.json' with { type: 'json' };

/** For each language, how many words of a text are among its frequent ones. */
export function wordVotes(text: string): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}']{1,24}/gu) ?? []) {
    for (const language of LANGUAGES_BY_WORD.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return votes;
}

const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly string[]> = buildWords();

function buildWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(languageWords.words)) {
    for (const word of list) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}
