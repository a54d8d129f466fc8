import kindWords from '../../../lexicon/offer-kind-words.json' with { type: 'json' };
import { type ClassLexicon, lexiconIndex } from './classed-words/class-lexicon.ts';
import { holdsClassedWord } from './classed-words/find-classed-words.ts';

/** Whether a text of plain letters bears words of ads for escorts, dating and massage, of work and services, or of parts of bodies and children as what is sold: it is then no ad for a dwelling or an item, whatever else it names. */
export function speaksOfPersonsOrWork(plain: string, languages: readonly string[]): boolean {
  return holdsClassedWord(plain, indexOf(), { languages: [...languages.slice(0, 1), 'en'] });
}

const { source: _source, ...CLASSES } = kindWords;
const LEXICON: ClassLexicon<keyof typeof CLASSES> = CLASSES;
const indexOf = lexiconIndex(LEXICON);
