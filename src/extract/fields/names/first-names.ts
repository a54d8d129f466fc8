import firstNames from '../../../../lexicon/first-names.json' with { type: 'json' };
import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import workingNames from '../../../../lexicon/working-names.json' with { type: 'json' };
import { GAZETTEER } from '../gazetteer.ts';
import { OTHER_WORDS } from './other-words.ts';
import { plainLetters } from '../../text/plain-letters.ts';

/** What a word of the list of first names is beside a name: nothing, an everyday word, a brand or month, or a place. The latter need a second sign. */
export type NameKind = 'name' | 'word' | 'place';

/** First names of persons by their spelling, with and without accents. Built when the first name is asked for: 28,000 words, 2 MB, 40 ms. */
class FirstNames {
  #kinds: ReadonlyMap<string, NameKind> | undefined;
  readonly #wordsOf: Map<string, ReadonlySet<string>> = new Map();

  /** The kind of a name in lower case, for a text in these languages; undefined for what is no name known. */
  kindOf(word: string, languages: readonly string[]): NameKind | undefined {
    const kinds = (this.#kinds ??= buildKinds());
    const kind = kinds.get(word) ?? otherSpelling(word, kinds);
    if (kind !== 'name') return kind;
    return languages.some((language) => this.#everydayIn(language).has(word)) ? 'word' : kind;
  }

  /** Every name of the list, lower case. */
  all(): Iterable<string> {
    return (this.#kinds ??= buildKinds()).keys();
  }

  #everydayIn(language: string): ReadonlySet<string> {
    const known = this.#wordsOf.get(language);
    if (known !== undefined) return known;
    const lists: Readonly<Record<string, string>> = workingNames.everydayIn;
    const words = new Set(withPlain(lists[language]?.split(' ') ?? []));
    this.#wordsOf.set(language, words);
    return words;
  }
}

/** The one list. */
export const FIRST_NAMES: FirstNames = new FirstNames();

/** The kind of a name whose marks are not those of the list, or of a double one: "pádraig", "anna-lena". */
function otherSpelling(word: string, kinds: ReadonlyMap<string, NameKind>): NameKind | undefined {
  if (MARKED.test(word)) return VIETNAMESE.test(word) || OTHER_WORDS.has(word) ? undefined : kinds.get(plainLetters(word));
  return doubleName(word, kinds);
}

/** A letter with a mark, of those languages that are written without them as well. */
const MARKED = /[\u00C0-\u024F\u0370-\u03FF\u1E00-\u1FFF]/;
/** Letters of Vietnamese, where another mark makes another word. */
const VIETNAMESE = /[\u01A0-\u01B0\u1EA0-\u1EF9]/;

/** A double name by its parts: "anna-lena". */
function doubleName(word: string, kinds: ReadonlyMap<string, NameKind>): NameKind | undefined {
  if (!word.includes('-')) return undefined;
  const parts = word.split('-');
  return parts.length === 2 && parts.every((part) => kinds.has(part)) ? 'name' : undefined;
}

function buildKinds(): Map<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const list of Object.values(firstNames.names))
    for (const name of list.split(' ')) if (!OTHER_WORDS.has(name)) kinds.set(name, kindAlone(name));
  // Whoever wrote these down knew what else they are.
  for (const list of Object.values(workingNames.names))
    for (const name of list.split(' ')) kinds.set(name, GAZETTEER.has(name) ? 'place' : 'name');
  for (const name of kinds.keys()) {
    const plain = plainLetters(name);
    if (!kinds.has(plain) && !OTHER_WORDS.has(plain)) kinds.set(plain, kindAlone(plain) === 'name' ? (kinds.get(name) ?? 'name') : 'word');
  }
  for (const name of withPlain(workingNames.everyday.split(' '))) if (kinds.has(name)) kinds.set(name, 'word');
  for (const name of withPlain(workingNames.places.split(' '))) if (kinds.has(name)) kinds.set(name, 'place');
  for (const label of nameWords.labels) kinds.delete(label);
  return kinds;
}

function kindAlone(name: string): NameKind {
  if (GAZETTEER.has(name)) return 'place';
  return name.length < 3 && /\p{Script=Latin}/u.test(name) ? 'word' : 'name';
}

function withPlain(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [word, plainLetters(word)]);
}
