import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST } from './age-sieve.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a verb of saying or being stands before a number, "only" between at most, or before one under 18 "perhaps": "she is maybe 15". `before` in lower case. */
export function says({ ahead, value }: AgeCandidate, before: string): boolean {
  if ((ahead & AGE_LIST.says) !== 0 && (isSaidBefore(before) || (value < 18 && SAYS_PERHAPS.test(before))))
    return value < 40 || value % 5 !== 0 || !PAID_BEFORE.test(before);
  if ((ahead & AGE_LIST.pronoun) !== 0 && value <= OLDEST_OF_ELLIPSIS && SHE.test(before)) return true;
  return (ahead & AGE_LIST.saysOfPersons) !== 0 && WEAK_SAYS.test(before);
}

/** An amount that was paid, and what an ad says instead: "charged me 70 for half hr, ad says 60". */
const PAID_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.paid)})(?!\\p{L})[^.!?\\n\\d]{0,16}\\d[^.!?\\n]{0,30}$`, 'u');

/** Whether a verb of saying or being stands right before a number, "only" between at most. `before` in lower case. */
export function isSaidBefore(before: string): boolean {
  return SAYS.test(before);
}

/** In English as a second language, whose verb is left out: "my daughter she 17 now". */
const SHE = /(?:^|[^\p{L}'’])(?:she|he) (?:only |just |maybe |about |now )?$/u;
const OLDEST_OF_ELLIPSIS = 75;
const LETTERS_BEFORE = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{N}])';
const SAYS = new RegExp(
  `${LETTERS_BEFORE}(?:${wordAlternatives(ageWords.says)})(?: (?:${wordAlternatives(ageWords.only)}))?[ ]?[:：]?[ ]?$`,
  'u',
);
const SAYS_PERHAPS = new RegExp(
  `${LETTERS_BEFORE}(?:${wordAlternatives(ageWords.says)})(?: (?:${wordAlternatives(ageWords.perhaps)})){1,2}[ ]$`,
  'u',
);
/** Everyday verbs, which need a person before them: "Chloe is 31", "huisgenoten zijn 24". */
const WEAK_SAYS = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives([...ageWords.person, ...ageWords.child, ...ageWords.kin, ...ageWords.pronouns])}) (?:${wordAlternatives(ageWords.saysOfPersons)}) (?:(?:${wordAlternatives(ageWords.only)}) )?$`,
  'u',
);
