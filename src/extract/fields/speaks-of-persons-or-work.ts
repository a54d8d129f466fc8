import kindWords from '../../../lexicon/offer-kind-words.json' with { type: 'json' };
import { classIndices, type ClassLexicon } from './classed-words/class-index.ts';
import { findClassedWords } from './classed-words/find-classed-words.ts';

/** Whether a text of plain letters bears words of ads for escorts, dating and massage, of work and services, or of parts of bodies and children as what is sold: it is then no ad for a dwelling or an item, whatever else it names. */
export function speaksOfPersonsOrWork(plain: string, languages: readonly string[]): boolean {
  return findClassedWords(plain, indexOf([...languages.slice(0, 1), 'en'], plain.length)).length > 0;
}

const { source: _source, ...CLASSES } = kindWords;
const LEXICON: ClassLexicon<keyof typeof CLASSES> = CLASSES;
const indexOf = classIndices(LEXICON);
