import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { foldName } from './fold-name.ts';

/** Names of which a folded word may be an inflected form in one of these languages (BCP 47; with `>` behind it the forms that say where somebody goes): its ending replaced by what stands in the name itself. Most of them are no names at all. */
export function nominatives(word: string, languages: readonly string[]): string[] {
  const found: string[] = [];
  for (const language of languages) {
    for (const [ending, bases] of ENDINGS.get(language) ?? []) {
      if (word.length < ending.length + SHORTEST_STEM || !word.endsWith(ending)) continue;
      const stem = word.slice(0, word.length - ending.length);
      for (const base of bases) found.push(stem + base);
    }
  }
  return found;
}

/** Letters of a name before its ending. */
const SHORTEST_STEM = 2;

type Row = readonly [string, readonly string[]];
const ENDINGS: ReadonlyMap<string, readonly Row[]> = new Map(
  [
    ...Object.entries(townWords.endings),
    ...Object.entries(townWords.toward).map(([language, rows]) => [`${language}>`, rows] as const),
  ].map(([language, rows]) => [
    language,
    Object.entries(rows).map(([ending, bases]): Row => [foldName(ending), bases.map((base) => foldName(base))]),
  ]),
);
