import { searchableText } from './searchable-text.ts';

/** A value that must not stand in a redacted text, and what stands there instead. */
export interface KnownValue {
  readonly value: string;
  readonly rule: 'name' | 'handle' | 'site';
  readonly pseudonym: string;
}

/** Known values made ready to be looked for in one pass. */
export interface KnownValues {
  /** By their first word, longest first. */
  readonly byWord: ReadonlyMap<string, readonly WordValue[]>;
  /** Of scripts that part no words: looked for anywhere. */
  readonly anywhere: readonly WordValue[];
  /** By their last eight digits: whatever stands before them, country code or zero. */
  readonly byDigits: ReadonlyMap<string, KnownValue>;
}

/** A value as the words that it consists of, in plain form. */
export interface WordValue {
  readonly words: readonly string[];
  readonly known: KnownValue;
}

/** Digits that tell a number whichever way it begins. */
const TELLING_DIGITS = 8;

/** Scripts that write words without blanks between them. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Sorts known values for the search; a value without any letter or digit is left out. */
export function knownValues(values: Iterable<KnownValue>): KnownValues {
  const byWord = new Map<string, WordValue[]>();
  const anywhere: WordValue[] = [];
  const byDigits = new Map<string, KnownValue>();
  for (const known of values) {
    const words = wordsOf(searchableText(known.value).text).map(({ word }) => word);
    const [first] = words;
    if (first === undefined) continue;
    const digits = words.join('').replaceAll(/\D/g, '');
    if (digits.length >= TELLING_DIGITS) byDigits.set(digits.slice(-TELLING_DIGITS), known);
    if (UNPARTED.test(known.value)) anywhere.push({ words, known });
    else byWord.set(first, [...(byWord.get(first) ?? []), { words, known }]);
  }
  for (const [word, list] of byWord)
    byWord.set(
      word,
      list.toSorted((a, b) => b.words.length - a.words.length),
    );
  return { byWord, anywhere, byDigits };
}

/** The known number that a row of digits ends with; undefined for another. */
export function numberOf({ byDigits }: KnownValues, digits: string): KnownValue | undefined {
  return byDigits.get(digits.slice(-TELLING_DIGITS));
}

/** The words of a text in plain form: runs of letters and digits, in order. */
export function wordsOf(text: string): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]{1,200}/gu)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}
