import { beginSlot, indexCode } from '../word-index.ts';
import { nearLanguages } from './near-languages.ts';
import { plainLetters } from '../../text/plain-letters.ts';

/** Words of a lexicon by class and language: parted by commas, `*` behind a word for any ending. */
export type ClassLexicon<Class extends string> = Readonly<Record<Class, Readonly<Record<string, string>>>>;

/** One word or phrase of some classes. */
export interface ClassEntry<Class extends string> {
  readonly word: string;
  /** Whether letters may follow. */
  readonly open: boolean;
  readonly classes: readonly Class[];
}

/** Words for a walk over a text. */
export interface ClassIndex<Class extends string> {
  /** Those of each language: by the `indexCode` of their first three UTF-16 units, or of all they have, longest first. */
  readonly parts: readonly ReadonlyMap<number, readonly ClassEntry<Class>[]>[];
  /** Whether `parts` may hold words under a code, by its `beginSlot`; most places of a text are passed over with it. */
  readonly begins: Uint8Array;
}

/** A maker of indices of a lexicon for the languages of a text of some length; what is built when first asked for is kept. The language of a short text is not sure: longer words of all count there. */
export function classIndices<Class extends string>(
  lexicon: ClassLexicon<Class>,
): (languages: readonly string[], length: number) => ClassIndex<Class> {
  const built = new Map<string, ClassIndex<Class>>();
  const remember = (key: string, build: () => ClassIndex<Class>): ClassIndex<Class> => {
    const index = built.get(key) ?? build();
    built.set(key, index);
    return index;
  };
  const ofLanguage = (language: string): ClassIndex<Class> => remember(language, () => indexOfWords(lexicon, language, 1));
  return (languages, length) => {
    const near = nearLanguages(languages).toSorted();
    const isShort = length < LEAST_TOLD;
    return remember(`${near.join(' ')} ${isShort ? 'short' : ''}`, () => {
      if (near.length === 0) return indexOfWords(lexicon, undefined, 1);
      const own = near.map((language) => ofLanguage(language));
      return joinedIndex(isShort ? [...own, remember('any', () => indexOfWords(lexicon, undefined, LEAST_OWN))] : own);
    });
  };
}

/** Units below which the language of a text is not sure, and those of a word that no other language is likely to have. */
const LEAST_TOLD = 48;
const LEAST_OWN = 4;

function joinedIndex<Class extends string>(indices: readonly ClassIndex<Class>[]): ClassIndex<Class> {
  const begins = new Uint8Array(SLOTS);
  for (const index of indices) for (let slot = 0; slot < SLOTS; slot += 1) begins[slot] = (begins[slot] ?? 0) | (index.begins[slot] ?? 0);
  return { parts: indices.flatMap(({ parts }) => parts), begins };
}

/** The words of one language, or of all, that have so many units at least. */
function indexOfWords<Class extends string>(lexicon: ClassLexicon<Class>, language: string | undefined, least: number): ClassIndex<Class> {
  const entries = new Map<string, { word: string; open: boolean; classes: Set<Class> }>();
  for (const name of Object.keys(lexicon) as Class[])
    for (const words of language === undefined ? Object.values(lexicon[name]) : [lexicon[name][language] ?? ''])
      for (const form of words.split(', ').flatMap((written) => formsOf(written))) {
        if (form === '' || form.length < least) continue;
        const known = entries.get(form);
        if (known === undefined) entries.set(form, { word: form.replace('*', ''), open: form.endsWith('*'), classes: new Set([name]) });
        else known.classes.add(name);
      }
  return sortedIndex([...entries.values()].map(({ word, open, classes }) => ({ word, open, classes: [...classes] })));
}

function sortedIndex<Class extends string>(all: readonly ClassEntry<Class>[]): ClassIndex<Class> {
  const entries = new Map<number, ClassEntry<Class>[]>();
  const begins = new Uint8Array(SLOTS);
  for (const entry of all) {
    const code = indexCode(entry.word.charCodeAt(0), unitAt(entry.word, 1), unitAt(entry.word, 2));
    begins[beginSlot(code)] = 1;
    const list = entries.get(code);
    if (list === undefined) entries.set(code, [entry]);
    else list.push(entry);
  }
  for (const list of entries.values()) list.sort(byLength);
  return { parts: [entries], begins };
}

/** The longest first, of two of one length the one that is written in full. */
export function byLength<Class extends string>(a: ClassEntry<Class>, b: ClassEntry<Class>): number {
  return b.word.length - a.word.length || Number(a.open) - Number(b.open);
}

function unitAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) : 0;
}

/** As many as `beginSlot` tells apart. */
const SLOTS = 0x40_00;

/** A word as texts write it once their accents are gone; `ae` may be one letter. */
function formsOf(written: string): string[] {
  const plain = plainLetters(written.toLowerCase());
  return plain.includes('ae') ? [plain, plain.replace('ae', 'æ')] : [plain];
}
