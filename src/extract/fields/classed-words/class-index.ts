import { WordTree } from '../../text/word-tree.ts';
import { plainLetters } from '../../text/plain-letters.ts';

/** A word or phrase of a lexicon. */
export interface LexiconWord<Value> {
  /** With `*` behind it where letters may follow, before it where it may be the later part of a compound. */
  readonly written: string;
  /** What it is a word for. */
  readonly value: Value;
  /** Two letters; undefined: it counts in texts of every language. */
  readonly language?: string;
  /** Whether it may stand right beside a digit: "8h", "2BHK". */
  readonly numbered?: boolean;
  /** Whether a part of `joined` may follow it at once. */
  readonly joins?: boolean;
}

/** What a word of an index is in one language. */
export interface ClassEntry<Value> {
  readonly value: Value;
  readonly language: string | undefined;
  /** Whether letters may stand before it, and behind it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly numbered: boolean;
  readonly joins: boolean;
}

/** The words of a lexicon, for one walk over a text. */
export interface ClassIndex<Value> {
  readonly words: WordTree;
  /** Those that may stand behind other letters; their entries are the first. */
  readonly inner: WordTree;
  /** What each word of `words` and `inner` is. */
  readonly entries: readonly (readonly ClassEntry<Value>[])[];
  /** Beginnings of words that are written together with names of languages and the like. */
  readonly joined: readonly string[];
}

/** Makes the words of a lexicon ready: lower case, accents do not matter, `ae` may be one letter. Given `joined`, they may stand right behind words that join. */
export function classIndex<Value>(words: Iterable<LexiconWord<Value>>, joined: readonly string[] = []): ClassIndex<Value> {
  const inner = new Map<string, ClassEntry<Value>[]>();
  const outer = new Map<string, ClassEntry<Value>[]>();
  for (const { written, value, language, numbered = false, joins = false } of words) {
    const openStart = written.startsWith('*');
    const openEnd = written.endsWith('*');
    const entry: ClassEntry<Value> = { value, language, openStart, openEnd, numbered, joins };
    for (const word of formsOf(written.replaceAll('*', ''))) {
      const list = inner.get(word) ?? outer.get(word);
      if (list === undefined) (openStart ? inner : outer).set(word, [entry]);
      else list.push(entry);
      const before = openStart ? outer.get(word) : undefined;
      if (before === undefined) continue;
      outer.delete(word);
      inner.set(word, before);
    }
  }
  // A word as the lexicon has it before the same as a beginning of others.
  for (const list of [...inner.values(), ...outer.values()])
    if (list.length > 1) list.sort((a, b) => Number(a.openEnd) - Number(b.openEnd));
  return {
    words: new WordTree([...inner.keys(), ...outer.keys()]),
    inner: new WordTree(inner.keys()),
    entries: [...inner.values(), ...outer.values()],
    joined,
  };
}

/** A word as texts write it once their accents are gone; `ae` may be one letter. */
function formsOf(written: string): readonly string[] {
  const plain = plainLetters(written.toLowerCase());
  return plain === '' ? [] : plain.includes('ae') ? [plain, plain.replace('ae', 'æ')] : [plain];
}
