import marketClasses from '../../../../lexicon/market-classes.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import type { FoldedText } from '../../handles/folded-text.ts';
import { originalSpan } from '../../handles/original-span.ts';
import { type ClassLexicon, lexiconIndex } from '../classed-words/class-lexicon.ts';
import { type ClassedWord, findClassedWords, holdsClassedWord, wordsOfClasses } from '../classed-words/find-classed-words.ts';
import { plainLetters } from '../../text/plain-letters.ts';

/** A class of the words that ads for items are made of. */
export type ItemClass = Exclude<keyof typeof marketClasses, 'source'>;

/** A word of one class. */
export type ItemWord = ClassedWord<ItemClass>;

/** A text with the words found in it that ads for items are made of. */
export interface ItemText {
  readonly folded: FoldedText;
  /** The folded text in lower case and plain letters, unit for unit. */
  readonly plain: string;
  /** The words of some classes, in order. */
  readonly of: (...classes: readonly ItemClass[]) => readonly ItemWord[];
}

/** Finds what ads for items are made of in a text of some languages. */
export function itemText(folded: FoldedText, languages: readonly string[]): ItemText {
  const plain = plainLetters(folded.lower);
  const words = findClassedWords(plain, indexOf(), languages);
  return { folded, plain, of: wordsOfClasses(words) };
}

/** Whether a beginning of a text, in plain letters, speaks of a sale or a condition: a look that costs little, before all its words are looked for. */
export function speaksOfSale(plain: string, languages: readonly string[]): boolean {
  return holdsClassedWord(plain, indexOf(), { languages, classes: SALES });
}

/** A value with its place in the text as written. */
export function readInItem<T>({ folded }: ItemText, { start, end }: { readonly start: number; readonly end: number }, value: T): Read<T> {
  const span = originalSpan(folded, start, end);
  return { value, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'market@2' };
}

const { source: _source, ...CLASSES } = marketClasses;
const LEXICON: ClassLexicon<ItemClass> = CLASSES;
const indexOf = lexiconIndex(LEXICON);
const SALES: ReadonlySet<ItemClass> = new Set(['sell', 'used', 'newSure', 'refurbished', 'broken']);
