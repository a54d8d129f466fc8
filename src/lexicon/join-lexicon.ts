import type { LanguagePhrases, Lexicon, LexiconIndicator, WordList } from '../model/lexicon.ts';
import { spelledForms } from '../model/phrase-spellings.ts';
import type { LexiconPart } from './lexicon-part.ts';

/** Joins what further files bring to a lexicon: new languages, lists and indicators, and phrases for those that are there. The given one stays unchanged. */
export function joinLexicon(base: Lexicon, parts: readonly LexiconPart[]): Lexicon {
  return parts.reduce<Lexicon>(
    (lexicon, part) => ({
      languages: [...lexicon.languages, ...part.languages.filter(({ code }) => !lexicon.languages.some((known) => known.code === code))],
      lists: joinLists(lexicon.lists, part.lists),
      indicators: joinIndicators(lexicon.indicators, part),
    }),
    base,
  );
}

function joinLists(lists: readonly WordList[], added: readonly WordList[]): WordList[] {
  const own = lists.map((list) => {
    const more = added.find(({ name }) => name === list.name);
    return more ? { name: list.name, words: joinPhrases(list.words, more.words) } : list;
  });
  return [...own, ...added.filter(({ name }) => !lists.some((list) => list.name === name))];
}

function joinIndicators(indicators: readonly LexiconIndicator[], { indicators: added }: LexiconPart): LexiconIndicator[] {
  const own = indicators.map((indicator) => {
    const more = added.find(({ id, whole }) => id === indicator.id && !whole);
    return more ? { ...indicator, terms: joinPhrases(indicator.terms, more.terms) } : indicator;
  });
  return [...own, ...added.flatMap(({ whole }) => whole ?? [])];
}

function joinPhrases(phrases: readonly LanguagePhrases[], added: readonly LanguagePhrases[]): LanguagePhrases[] {
  const own = phrases.map((one) => {
    const more = added.find(({ language }) => language === one.language);
    return more ? joined(one, more) : one;
  });
  return [...own, ...added.filter(({ language }) => !phrases.some((one) => one.language === language))];
}

function joined(one: LanguagePhrases, more: LanguagePhrases): LanguagePhrases {
  return {
    language: one.language,
    phrases: [...new Set([...one.phrases, ...more.phrases])],
    forms: [...new Set([...spelledForms(one), ...spelledForms(more)])].join('\n'),
  };
}
