import nationWords from '../../../../lexicon/nation-words.json' with { type: 'json' };

/** Whether a word names a nation or its people, in any language served. */
export function isNation(word: string): boolean {
  return NATIONS.has(word.toLowerCase());
}

const NATIONS: ReadonlySet<string> = new Set(Object.values(nationWords.nations).flat());
