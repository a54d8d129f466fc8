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
  /** Whether letters may stand behind it. */
  readonly openEnd: boolean;
  readonly numbered: boolean;
  readonly joins: boolean;
}

/** Some words in a tree, and what each of them is; one that the lexicon has in full before the same as a beginning of others. */
export interface ClassTree<Value> {
  readonly tree: WordTree;
  readonly entries: readonly (readonly ClassEntry<Value>[])[];
}

/** The words of a lexicon, for one walk over a text. */
export interface ClassIndex<Value> {
  readonly all: ClassTree<Value>;
  /** Those that may stand behind other letters. */
  readonly inner: ClassTree<Value>;
  /** Beginnings of words that are written together with names of languages and the like. */
  readonly joined: readonly string[];
}

/** Makes the words of a lexicon ready: lower case, accents do not matter, `ae` may be one letter. Given `joined`, they may stand right behind words that join. */
export function classIndex<Value>(words: Iterable<LexiconWord<Value>>, joined: readonly string[] = []): ClassIndex<Value> {
  const all = new Map<string, ClassEntry<Value>[]>();
  const inner = new Map<string, ClassEntry<Value>[]>();
  for (const { written, value, language, numbered = false, joins = false } of words) {
    const entry: ClassEntry<Value> = { value, language, openEnd: written.endsWith('*'), numbered, joins };
    for (const word of formsOf(written.replaceAll('*', ''))) {
      add(all, word, entry);
      if (written.startsWith('*')) add(inner, word, entry);
    }
  }
  return { all: classTree(all), inner: classTree(inner), joined };
}

function add<Value>(lists: Map<string, ClassEntry<Value>[]>, word: string, entry: ClassEntry<Value>): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [entry]);
  else list.push(entry);
}

function classTree<Value>(lists: ReadonlyMap<string, ClassEntry<Value>[]>): ClassTree<Value> {
  const tree = new WordTree(lists.keys());
  const entries = tree.words.map((word) => lists.get(word) ?? []);
  for (const list of entries) if (list.length > 1) list.sort((a, b) => Number(a.openEnd) - Number(b.openEnd));
  return { tree, entries };
}

/** A word as texts write it once their accents are gone; `ae` may be one letter. */
function formsOf(written: string): readonly string[] {
  const plain = plainLetters(written.toLowerCase());
  return plain === '' ? [] : plain.includes('ae') ? [plain, plain.replace('ae', 'æ')] : [plain];
}
