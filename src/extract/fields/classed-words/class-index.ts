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
  /** By the `indexCode` of their first three UTF-16 units, or of all they have, longest first. */
  readonly entries: ReadonlyMap<number, readonly ClassEntry<Class>[]>;
  /** Whether `entries` may hold words under a code, by its `beginSlot`; most places of a text are passed over with it. */
  readonly begins: Uint8Array;
}

/** A maker of indices of a lexicon for the languages of a text of some length; each is built when first asked for, and kept. The language of a short text is not sure: longer words of all count there. */
export function classIndices<Class extends string>(
  lexicon: ClassLexicon<Class>,
): (languages: readonly string[], length: number) => ClassIndex<Class> {
  const built = new Map<string, ClassIndex<Class>>();
  const known = new Set(Object.values<Readonly<Record<string, string>>>(lexicon).flatMap((words) => Object.keys(words)));
  return (languages, length) => {
    const all = nearLanguages(languages);
    const near = all.filter((language) => known.has(language)).toSorted();
    // Of a language that the lexicon has no words of, none are looked for.
    if (near.length === 0 && all.length > 0) near.push('none');
    const isShort = length < LEAST_TOLD;
    const key = `${near.join(' ')}${isShort ? ' short' : ''}`;
    const index = built.get(key) ?? buildIndex(lexicon, near, isShort);
    built.set(key, index);
    return index;
  };
}

/** Units below which the language of a text is not sure, and those of a word that no other language is likely to have. */
const LEAST_TOLD = 48;
const LEAST_OWN = 4;

function buildIndex<Class extends string>(lexicon: ClassLexicon<Class>, languages: readonly string[], isShort: boolean): ClassIndex<Class> {
  const entries = new Map<string, { word: string; open: boolean; classes: Set<Class> }>();
  for (const name of Object.keys(lexicon) as Class[])
    for (const [language, words] of Object.entries(lexicon[name])) {
      const isNear = languages.length === 0 || languages.includes(language);
      if (!isNear && !isShort) continue;
      for (const form of words.split(', ').flatMap((written) => formsOf(written))) {
        if (form === '' || (!isNear && form.length < LEAST_OWN)) continue;
        const known = entries.get(form);
        if (known === undefined) entries.set(form, { word: form.replace('*', ''), open: form.endsWith('*'), classes: new Set([name]) });
        else known.classes.add(name);
      }
    }
  return sortedIndex([...entries.values()].map(({ word, open, classes }) => ({ word, open, classes: [...classes] })));
}

function sortedIndex<Class extends string>(all: readonly ClassEntry<Class>[]): ClassIndex<Class> {
  const entries = new Map<number, ClassEntry<Class>[]>();
  const begins = new Uint8Array(SLOTS);
  for (const entry of all) {
    const [first = 0, second = 0, third = 0] = [0, 1, 2].map((at) => (at < entry.word.length ? entry.word.charCodeAt(at) : 0));
    const code = indexCode(first, second, third);
    begins[beginSlot(code)] = 1;
    const list = entries.get(code);
    if (list === undefined) entries.set(code, [entry]);
    else list.push(entry);
  }
  for (const list of entries.values()) list.sort((a, b) => b.word.length - a.word.length || Number(a.open) - Number(b.open));
  return { entries, begins };
}

/** As many as `beginSlot` tells apart. */
const SLOTS = 0x40_00;

/** A word as texts write it once their accents are gone; `ae` may be one letter. */
function formsOf(written: string): string[] {
  const plain = plainLetters(written.toLowerCase());
  return plain.includes('ae') ? [plain, plain.replace('ae', 'æ')] : [plain];
}
