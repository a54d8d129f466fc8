import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST } from './age-sieve.ts';
import { isCountedNext } from './counted-next.ts';
import type { AgeText } from './age-text.ts';
import { PERSONAL } from './personal-ads.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a number is the age of one of two: "he 45, she 39", "him 29 me 27", "couple 38/35". `before` and `after` in lower case. */
export function isOfCouple(
  { value, ahead }: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  { context }: AgeText,
): boolean {
  if (value < 18 || value > 85) return false;
  if ((ahead & (AGE_LIST.couple | AGE_LIST.partner)) === 0) return false;
  const other = /^[ ]?[/&+][ ]?[1-8]\d(?!\d|[ ]?cm)/u.exec(after);
  const couple = other === null ? undefined : COUPLE_BEFORE.exec(before)?.[1];
  if (other !== null && couple !== undefined && isCouple(couple, context.languages)) return !isCountedNext(after.slice(other[0].length));
  const category = context.category ?? '';
  if (!(PERSONAL.has(category) || category === 'housing') || !PARTNER_BEFORE.test(before)) return false;
  // "B86(E) W58 H85" are measures.
  if (/[bt]\d{2,3}\D{0,6}$|w[ ]?\d\d\D{1,3}h$/.test(before)) return false;
  return OTHER_BEHIND.test(after) || (/\d\d\D{2,24}$/.test(before) && OTHER_BEFORE.test(before));
}

/** Whether a word for a couple is one in the main language of the text: "para" is "for" elsewhere. */
function isCouple(word: string, [language]: readonly string[]): boolean {
  const spoken = ONLY_IN[word];
  return spoken === undefined || (language !== undefined && spoken.includes(language));
}

const ONLY_IN: Readonly<Record<string, readonly string[]>> = ageWords.couplesIn;
const PARTNERS = `(?:(?:${wordAlternatives(ageWords.partners)})(?: \\p{L}{2,14})?|${wordAlternatives([...ageWords.oneself, 'im', "i'm", 'ich bin', 'ik ben'])})`;
/** A word for a couple, and what may part it from the first age. */
const COUPLE_BEFORE = new RegExp(`(?<!\\p{L})(${wordAlternatives(ageWords.couples)})[^\\p{L}\\p{N}\\n]{0,4}(?:\\p{L}{1,4}[ ])?$`, 'u');
/** A word or letter for him or her, right before the number. */
const PARTNER_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${PARTNERS}[ ]?[(:-]?[ ]?$`, 'u');
/** The other of the two, behind or before. */
const OTHER_BEHIND = new RegExp(`^[)]?[^\\p{L}\\p{N}\\n]{1,3}(?:\\p{L}{1,3} )?${PARTNERS}[ ]?[(:-]?[ ]?\\d\\d(?!\\d)`, 'u');
const OTHER_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])${PARTNERS}[ ]?[(:-]?[ ]?\\d\\d(?: \\p{L}{2,6})?[)]?[^\\p{L}\\p{N}\\n]{1,3}(?:\\p{L}{1,3} )?${PARTNERS}[ ]?[(:-]?[ ]?$`,
  'u',
);
