import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { PERSONAL } from './personal-ads.ts';
import { AGE_LIST } from './age-sieve.ts';
import type { AgeText } from './age-text.ts';
import { isCountedNext } from './counted-next.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a number is the age of two at once ("me and my friend, both 25"), or the first of the two that "we are" announces ("we're 70 and 68"). `before` and `after` in lower case. */
export function isOfBoth(
  { value, form, ahead }: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  { context }: AgeText,
): boolean {
  const category = context.category ?? '';
  if (form !== 'digits' || value < 18 || value > 85 || category === 'marketplace') return false;
  if ((ahead & AGE_LIST.both) !== 0 && ENDS.test(after) && BOTH.test(before)) return PERSONAL.has(category) || (ahead & PERSONS) !== 0;
  const pair = (ahead & AGE_LIST.weAre) === 0 ? null : OTHER.exec(after);
  return pair !== null && !isCountedNext(after.slice(pair[0].length)) && WE_ARE.test(before);
}

const PERSONS = AGE_LIST.person | AGE_LIST.pronoun | AGE_LIST.kin | AGE_LIST.partner | AGE_LIST.couple | AGE_LIST.others;
/** A word for both, a verb of being or a comma at most, and the number. */
const BOTH = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${wordAlternatives(ageWords.both)})(?: (?:${wordAlternatives([...ageWords.saysOfPersons, ...ageWords.of])}))?[ ]?[,:(]?[ ]?$`,
  'u',
);
const ENDS = new RegExp(`^ ?(?:$|[,.;!)\\n](?!\\d)|& ?\\p{L}|(?:${wordAlternatives([...nameWords.and, ...nameWords.from])}) \\p{L})`, 'u');
const WE_ARE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${wordAlternatives(ageWords.weAre)})[ ]$`, 'u');
/** The age of the other behind "and" or a sign, no time, date, sum or longer number. */
const OTHER = new RegExp(`^(?: ?[,&+/] ?| (?:${wordAlternatives(nameWords.and)}) )[1-8]\\d(?![\\p{L}\\d]|[.,:/]\\d|[ ]?[%€$£°+])`, 'u');
