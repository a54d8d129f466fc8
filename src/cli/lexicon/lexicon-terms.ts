import { builtInLexicon } from '../../lexicon/built-in-meanings.ts';

/** The plain search terms of indicators in some languages, for targets that search: stems lose their `*`. */
export function lexiconTerms(ids: readonly string[], languages: readonly string[]): readonly string[] {
  const terms = builtInLexicon()
    .indicators.filter(({ id }) => ids.includes(id))
    .flatMap(({ terms: byLanguage }) => languages.flatMap((language) => byLanguage.find((one) => one.language === language)?.phrases ?? []))
    .map((term) => term.replace(/\*$/, ''));
  return [...new Set(terms)];
}
