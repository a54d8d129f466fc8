import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import { STRETCH } from '../text/word-sieve.ts';
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST } from './age-sieve.ts';
import { wordAlternatives } from './word-alternatives.ts';

/**
 * Whether a number is an end of a range ("18-28", "25 to 35", "between 50 and 60", "30-dan 40-a", "22 முதல் 28"): an age that is wanted, not stated.
 * `languages` are those of the text, the main one first.
 */
export function isAgeRange({ start, end, ahead, behind }: AgeCandidate, lower: string, languages: readonly string[]): boolean {
  const joins = (pattern: RegExp, text: string): boolean => {
    const joint = pattern.exec(text)?.groups?.['joint'];
    return joint !== undefined && isTo(joint, languages[0] ?? '');
  };
  if ((behind & STRETCH.digit) !== 0) {
    const after = lower.slice(end, end + 28);
    if (joins(RANGE_BEHIND, after) || FROM_BEHIND.test(after)) return true;
  }
  if ((ahead & STRETCH.digit) !== 0) {
    const before = lower.slice(Math.max(0, start - 28), start);
    if (joins(RANGE_AHEAD, before) || FROM_AHEAD.test(before)) return true;
  }
  return (ahead & AGE_LIST.between) !== 0 && isBetween(lower, start, end);
}

/** Whether a word between two numbers says "to" in the main language of a text. */
function isTo(joint: string, language: string): boolean {
  const spoken = ONLY_IN[joint];
  return spoken === undefined ? joint !== 'a' || !A_IS_AND.has(language) : spoken.includes(language);
}

const ONLY_IN: Readonly<Record<string, readonly string[]>> = ageWords.rangeToIn;
/** Languages in which "a" between two numbers is "and", not "to". */
const A_IS_AND: ReadonlySet<string> = new Set(['cs', 'sk']);

const JOINT = `(?<joint>${wordAlternatives([...ageWords.rangeTo, ...Object.keys(ageWords.rangeToIn)])})`;
const UNIT = String.raw`(?:岁|歲|才|歳|살|세|[ ]?[\p{L}\p{M}]{2,8}\.?)?`;
/** Not within a word: "35 hadi 45" has no "i". */
const WORD_BEGIN = String.raw`(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}])|(?!\p{L}))`;
/** A word for years or none, one for "to", and the other number; no date, time or height. */
const RANGE_BEHIND = new RegExp(`^${UNIT}[ ]?${WORD_BEGIN}${JOINT}[ ]?\\d{1,2}(?!\\d|[/:]\\d| ?[m.,]\\d)`, 'u');
const RANGE_AHEAD = new RegExp(`(?<!\\d)\\d{1,2}${UNIT.replace('[ ]?', '[ ]')}[ ]?${WORD_BEGIN}${JOINT}[ ]?$`, 'u');
/** The ending that says "from", glued to the first of two numbers by a sign at most: "30-dan 40". */
const FROM = `(?:['’:-](?:${wordAlternatives(ageWords.rangeFrom)})|ից|დან)(?![\\p{L}\\p{M}])(?: [\\p{L}\\p{M}]{2,10})? ?`;
const FROM_BEHIND = new RegExp(`^${FROM}\\d{1,2}(?!\\d)`, 'u');
const FROM_AHEAD = new RegExp(`(?<!\\d)\\d{1,2}${FROM}$`, 'u');

const BETWEEN =
  /(?<!\p{L})(?:between|entre|zwischen|tussen|między|pomiędzy|tra|fra i|tra i|mezi|medzi|între|intre|между|між|проміж|mellan|mellem|mellom|starp|tarp|između|izmedju|izmed|med|بين|بین|antara|từ|από|az|(?<!\d )in)[ ](?:\p{L}{1,4}[ ])?(?:\d{1,2}[ ](?:\p{L}{1,6}[ ])?(?:and|und|en|et|y|e|i|и|та|й|și|si|és|ve|og|och|ja|και|un|ir|a|dan|và|و|до)[ ]?)?$/u;

function isBetween(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - 36), start);
  if (!BETWEEN.test(before)) return false;
  return (
    /\d[ ]\p{L}/u.test(before.slice(-20)) ||
    /^[ ](?:\p{L}{1,6}[ ])?(?:and|und|en|et|y|e|i|и|та|й|și|si|és|ve|og|och|ja|και|un|ir|a|dan|và|و|до)[ ]\d{1,2}/u.test(
      lower.slice(end, end + 20),
    )
  );
}
