import nationWords from '../../../lexicon/nation-words.json' with { type: 'json' };

/** Countries (ISO 3166-1 alpha-2) by what their people are called, lower case. */
export const NATION_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(nationWords.nations).flatMap(([country, names]) => names.map((name) => [name, country] as const)),
);
