import type { ClassIndex } from './class-index.ts';
import { type StandingWord, standingWords } from './standing-words.ts';
import { wordsOfLanguages } from './words-of-languages.ts';

/** A word of one class where it stands; a word of several classes is found once for each. */
export interface ClassedWord<Class extends string> {
  readonly class: Class;
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The words of a lexicon in a text of plain letters and some languages, in order, the longest at each place, none within another. */
export function findClassedWords<Class extends string>(
  plain: string,
  index: ClassIndex<Class>,
  languages: readonly string[],
): ClassedWord<Class>[] {
  return longestWords(standingWords(plain, index, wordsOfLanguages(languages, plain.length))).flatMap(({ start, end, words }) => {
    // A word may bear one class as it stands and another as one of its forms.
    const byLength = words.toSorted((a, b) => b.stem - a.stem);
    const classes = new Set(byLength.map(({ value }) => value));
    const word = plain.slice(start, byLength[0]?.stem);
    return [...classes].map((name) => ({ class: name, start, end, word }));
  });
}

/** Whether a text of plain letters and some languages holds a word of some classes of a lexicon, of any where none are told. */
export function holdsClassedWord<Class extends string>(
  plain: string,
  index: ClassIndex<Class>,
  { languages, classes }: { readonly languages: readonly string[]; readonly classes?: ReadonlySet<Class> },
): boolean {
  return standingWords(plain, index, wordsOfLanguages(languages, plain.length)).some(({ value }) => classes?.has(value) ?? true);
}

/** The words that stand at one place and end at one. */
export interface LongestWords<Value> {
  readonly start: number;
  readonly end: number;
  readonly words: readonly StandingWord<Value>[];
}

/** Of standing words in order those that reach farthest at each place, none within another. */
export function longestWords<Value>(standing: readonly StandingWord<Value>[]): LongestWords<Value>[] {
  const longest: LongestWords<Value>[] = [];
  let last: { start: number; end: number; words: StandingWord<Value>[] } = { start: -1, end: 0, words: [] };
  for (const word of standing) {
    if (word.start === last.start) {
      if (word.end > last.end) {
        last.end = word.end;
        last.words = [];
      }
      if (word.end === last.end) last.words.push(word);
    } else if (word.start >= last.end) {
      last = { start: word.start, end: word.end, words: [word] };
      longest.push(last);
    }
  }
  return longest;
}

/** Gives the words of some classes out of those found, in order. */
export function wordsOfClasses<Class extends string>(
  words: readonly ClassedWord<Class>[],
): (...classes: readonly Class[]) => readonly ClassedWord<Class>[] {
  const lists = Map.groupBy(words, ({ class: name }) => name);
  return (...classes) => {
    const [only, ...more] = classes;
    if (only !== undefined && more.length === 0) return lists.get(only) ?? [];
    return words.filter((word) => classes.includes(word.class));
  };
}
