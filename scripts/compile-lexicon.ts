import { join } from 'node:path';
import type { LexiconPart } from '../src/lexicon/lexicon-part.ts';
import { EMPTY_LEXICON, readLexicons } from '../src/lexicon/read-lexicons.ts';
import type { LanguagePhrases, Lexicon } from '../src/model/lexicon.ts';
import { phraseSpellings } from '../src/model/phrase-spellings.ts';

/** The files that the tool's own lexicon is made of, in order. */
const FILES = ['lexicon/indicators.yaml', 'lexicon/evidence.yaml', 'lexicon/urgent.yaml'];

/** Reads the tool's own lists of indicators; throws with every problem. */
export async function compileOwnLexicon(): Promise<{ readonly lexicon: Lexicon; readonly parts: readonly LexiconPart[] }> {
  return readLexicons(
    EMPTY_LEXICON,
    FILES.map((file) => join(import.meta.dirname, '..', file)),
  );
}

/** The text of lexicon/indicators.json: one indicator, list or language a line, so that a change shows where it is. */
export function lexiconJson(lexicon: Lexicon): string {
  const indicators = lexicon.indicators.map((indicator) => ({
    ...indicator,
    terms: indicator.terms.map((terms) => ({ ...terms, forms: spelled(terms) })),
  }));
  // Nobody reads the words of lists as they are written: their forms are enough.
  const lists = lexicon.lists.map(({ name, words }) => ({
    name,
    words: words.map((one) => ({ language: one.language, phrases: [], forms: spelled(one) })),
  }));
  return `{\n"languages": ${block(lexicon.languages)},\n"indicators": ${block(indicators)},\n"lists": ${block(lists)}\n}\n`;
}

function spelled({ language, phrases }: LanguagePhrases): string {
  return [...new Set(phrases.flatMap((phrase) => phraseSpellings(phrase, language)))].join('\n');
}

function block(values: readonly object[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
}
