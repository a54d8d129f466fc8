import dwellingClasses from '../../../../lexicon/dwelling-classes.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import type { FoldedText } from '../../handles/folded-text.ts';
import { originalSpan } from '../../handles/original-span.ts';
import { type ClassLexicon, lexiconIndex } from '../classed-words/class-lexicon.ts';
import { type ClassedWord, findClassedWords, holdsClassedWord, wordsOfClasses } from '../classed-words/find-classed-words.ts';
import { plainLetters } from '../../text/plain-letters.ts';

/** A class of the words that ads for dwellings are made of. */
export type DwellingClass = Exclude<keyof typeof dwellingClasses, 'source'>;

/** A text with the words found in it that ads for dwellings are made of. */
export interface DwellingText {
  readonly folded: FoldedText;
  /** The folded text in lower case and plain letters, unit for unit. */
  readonly plain: string;
  /** Every classed word in order; one of several classes stands once for each. */
  readonly words: readonly DwellingWord[];
  /** The words of some classes, in order. */
  readonly of: (...classes: readonly DwellingClass[]) => readonly DwellingWord[];
}

/** A word of one class. */
export type DwellingWord = ClassedWord<DwellingClass>;

/** Finds what ads for dwellings are made of in a text of some languages. */
export function dwellingText(folded: FoldedText, languages: readonly string[]): DwellingText {
  const plain = plainLetters(folded.lower);
  const words = findClassedWords(plain, indexOf(), languages);
  return { folded, plain, words, of: wordsOfClasses(words) };
}

/** Whether a beginning of a text, in plain letters, names a dwelling: a look that costs little, before all its words are looked for. */
export function namesDwelling(plain: string, languages: readonly string[]): boolean {
  return holdsClassedWord(plain, indexOf(), { languages, classes: NAMES });
}

/** A value with its place in the text as written. */
export function readInText<T>(
  { folded }: DwellingText,
  { start, end }: { readonly start: number; readonly end: number },
  value: T,
): Read<T> {
  const span = originalSpan(folded, start, end);
  return { value, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'housing@2' };
}

const { source: _source, ...CLASSES } = dwellingClasses;
const LEXICON: ClassLexicon<DwellingClass> = CLASSES;
const indexOf = lexiconIndex(LEXICON, [
  'flat',
  'room',
  'studio',
  'bed',
  'rent',
  'deposit',
  'charge',
  'once',
  'perNight',
  'perDay',
  'perWeek',
]);
const NAMES: ReadonlySet<DwellingClass> = new Set(['flat', 'room', 'studio', 'bed']);
