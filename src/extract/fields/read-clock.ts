import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import { matchAt } from '../handles/match-at.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** A time of day behind a date. */
export interface ReadClock {
  /** The place behind it; where it was looked for when there is none. */
  readonly end: number;
  /** Whether its minutes are none that people say (9:12, or seconds told): a machine wrote it down. */
  readonly exact: boolean;
  readonly found: boolean;
}

/** The time of day at a place of a lower-case text, behind commas and words such as "at". */
export function readClock(lower: string, at: number): ReadClock {
  const match = matchAt(CLOCK, lower, at);
  if (match === null) return { end: at, exact: false, found: false };
  const [whole, minutes, seconds] = match;
  return { end: at + whole.length, exact: seconds !== undefined || (minutes !== undefined && Number(minutes) % 5 !== 0), found: true };
}

const BEFORE = wordAlternatives(dateWords.clockBefore);
const AFTER = wordAlternatives(dateWords.clockAfter);
/** Hours and minutes, or an hour with a word for it. Must not match the head of a longer number or of a range of hours. */
const CLOCK = new RegExp(
  String.raw`(?: ?\([\p{L}.]{1,4}\))?[ ,.·]{0,3}(?:(?:${BEFORE})\.?[ :]{0,2})?(?<!\d)(?:[01]?\d|2[0-3]) ?(?:(?:[:.h時时點点시][ ]?)([0-5]\d)(?:(?::|分 ?|분 ?)([0-5]\d))?(?:[ ]?(?:${AFTER})(?![\p{Script=Latin}\p{Script=Cyrillic}])){0,2}|[ ]?(?:am|pm|uhr|uur|h|malam|pagi|siang|sore|wib|giờ|น|בערב|בבוקר|часов|часа|години|година|sa|óra|órakor|時|时|點|点|시)(?![\p{L}\d]))(?!\d|[ ]{0,1}[-–] ?\d)`,
  'uy',
);
