import { UNSPACED_LANGUAGES } from '../../model/phrase-form.ts';
import { PATTERN_LISTS } from '../../model/pattern-list.ts';
import { isDoneByNobody } from './is-done-by-nobody.ts';
import { isKin } from './kin-languages.ts';
import { isNegated } from './is-negated.ts';
import type { MetWord } from './met-word.ts';
import { everyWordAgainst } from './words-against.ts';
import type { WeighedText } from './words-against.ts';

/** A word of a list as it stands in a text. */
export interface SignalWord extends MetWord {
  /** Whether a negation stands before it, or nobody is said to do it. */
  readonly is: 'said' | 'denied' | 'of nobody';
}

/**
 * Every word of the lists that stands in a text in one of its languages, or in one near kin to them, with those that may take hits back and what patterns find, in order of place.
 * `own`: the languages; empty: not known, all count. What is said to be absent is left out.
 */
export function signalWords(text: WeighedText, own: ReadonlySet<string>): SignalWord[] {
  const { length } = judgedPart(text);
  const codes = [...own];
  const isOwn = ownTest(own);
  const words: SignalWord[] = [];
  for (const [list, met] of text.met)
    for (const word of met)
      if (word.end <= length && isOwn(word.language)) words.push({ ...word, list, is: howSaid(text, word, codes[0] ?? 'en') });
  for (const word of everyWordAgainst(text, length, ({ language, list }) => isOwn(language) && !text.met.has(list)))
    words.push({ ...word, is: howSaid(text, word, codes[0] ?? 'en') });
  return words.toSorted((one, other) => one.start - other.start);
}

/** Tells whether words of a language count in a text of some languages. */
export function ownTest(own: ReadonlySet<string>): (language: string) => boolean {
  const known = new Map<string, boolean>();
  return (language) => {
    let is = known.get(language);
    if (is === undefined) known.set(language, (is = language === '*' || own.size === 0 || [...own].some((code) => isKin(code, language))));
    return is;
  };
}

const PATTERNS: ReadonlySet<string> = new Set(PATTERN_LISTS);

function howSaid({ lower, compiled }: WeighedText, word: MetWord, first: string): SignalWord['is'] {
  if (PATTERNS.has(word.list)) return 'said';
  const place = { start: word.start, end: word.end, language: word.language === '*' ? first : word.language };
  if (isDoneByNobody(lower, place, { language: place.language, compiled })) return 'of nobody';
  return isNegated(lower, place, compiled) ? 'denied' : 'said';
}

/** The part of a text that is judged by its stretches: longer ones are pages put together. */
export function judgedPart({ lower }: Pick<WeighedText, 'lower'>): string {
  return lower.slice(0, LONGEST_JUDGED);
}

const LONGEST_JUDGED = 20_000;

/** Whether a text of some languages is written without spaces. */
export function isUnspaced(own: ReadonlySet<string>): boolean {
  return own.size > 0 && [...own].every((code) => UNSPACED_LANGUAGES.has(code));
}
