import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST, AGE_SIEVE } from './age-sieve.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a word for a person, or for saying, stands beside years of an ad about things: not "Oak table, 30 years old". */
export function isOfSomebody({ ahead, start }: AgeCandidate, before: string, rest: string): boolean {
  if ((AGE_SIEVE.sift(rest, 0, 20) & PERSON_BEHIND) !== 0 && PERSON_WORD.test(rest.slice(0, 20))) return true;
  return (
    start === 0 ||
    ((ahead & OF_PERSONS) !== 0 && PERSONS_WORD.test(before)) ||
    /(?<!\d)\d{1,2}[^\p{L}\p{N}]{1,3}(?:\p{L}{1,4} )?$/u.test(before)
  );
}

const PERSON_BEHIND = AGE_LIST.person | AGE_LIST.kin | AGE_LIST.child | AGE_LIST.ownChild;
const OF_PERSONS =
  PERSON_BEHIND | AGE_LIST.pronoun | AGE_LIST.partner | AGE_LIST.says | AGE_LIST.label | AGE_LIST.trade | AGE_LIST.couple | AGE_LIST.others;

const WORDS_OF_PERSONS = [...ageWords.person, ...ageWords.kin, ...ageWords.child, ...ageWords.ownChild];
const BEGIN = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}])';
const END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}])';
const PERSON_WORD = new RegExp(`${BEGIN}(?:${wordAlternatives(WORDS_OF_PERSONS)})${END}`, 'u');
/** ... or one for saying, a label, a trade and the like. */
const PERSONS_WORD = new RegExp(
  `${BEGIN}(?:${wordAlternatives([
    ...WORDS_OF_PERSONS,
    ...ageWords.pronouns,
    ...ageWords.oneself,
    ...ageWords.partners,
    ...ageWords.says,
    ...ageWords.saysOfPersons,
    ...ageWords.before,
    ...ageWords.trades,
    ...ageWords.couples,
    ...ageWords.others,
  ])})${END}`,
  'u',
);
