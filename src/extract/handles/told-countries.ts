import clues from '../../../lexicon/country-clues.json' with { type: 'json' };

/**
 * The countries whose cities, money or means of payment a text names, ISO 3166-1 alpha-2, most words first, three at most. Reads folded,
 * lower-case text, the first 5,000 characters.
 */
export function toldCountries(lower: string): string[] {
  const start = lower.slice(0, LONGEST_READ);
  const words = start.match(WORD) ?? [];
  const phrases = words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`]);
  const told = new Map<string, number>();
  for (const phrase of UNSPACED.test(start) ? [...phrases, ...GLUED.filter((word) => start.includes(word))] : phrases)
    for (const country of COUNTRIES.get(phrase) ?? []) told.set(country, (told.get(country) ?? 0) + 1);
  return [...told]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([country]) => country);
}

const MOST = 3;

const LONGEST_READ = 5000;
const WORD = /[\p{L}\p{M}]{2,24}/gu;

const COUNTRIES: ReadonlyMap<string, readonly string[]> = countriesByWord();

/** Letters of scripts that do not part their words: there a name may stand inside a run. */
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
const GLUED: readonly string[] = [...COUNTRIES.keys()].filter((word) => word.length > 1 && UNSPACED.test(word));

function countriesByWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [country, words] of Object.entries<readonly string[]>(clues.countries))
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), country]);
  return byWord;
}
