import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packagePath } from './package-path.ts';

interface Lexicon {
  readonly indicators: readonly { readonly id: string; readonly terms: Readonly<Record<string, readonly string[]>> }[];
}

/** The plain search terms of indicators in some languages, for targets that search: stems lose their `*`, patterns are left out. */
export function lexiconTerms(ids: readonly string[], languages: readonly string[]): readonly string[] {
  const { indicators } = parse(readFileSync(packagePath('lexicon/indicators.yaml'), 'utf8')) as Lexicon;
  const terms = indicators
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ terms: byLanguage }) => languages.flatMap((language) => byLanguage[language] ?? []))
    .filter((term) => !term.startsWith('re:'))
    .map((term) => term.replace(/\*$/, ''));
  return [...new Set(terms)];
}
