import cases from '../../../../lexicon/place-cases.json' with { type: 'json' };
import type { Span } from '../../../model/provenance.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { isLedToward } from './is-led-toward.ts';

/** Whether something says that people go to a place of a lower-case text: a word right before it, the ending of its name, or, in languages of South Asia, a word right behind it. */
export function isPlaceLed(lower: string, { start, end }: Span): boolean {
  if (isLedToward(lower, start)) return true;
  const letter = lower.charCodeAt(start);
  if (letter < FIRST_INFLECTED || letter > LAST_INFLECTED) return false;
  return GAZETTEER.get(lower.slice(start, end))?.local === true || ETHIOPIC.test(lower.slice(start - 1, end)) || isFollowed(lower, end);
}

/** Scripts from Armenian to Ethiopic, whose languages mark places so, with Arabic for Urdu. */
const FIRST_INFLECTED = 0x5_30;
const LAST_INFLECTED = 0x13_9f;
/** To or in, written together with an Ethiopic name. */
const ETHIOPIC = /^[ለበ]\p{Script=Ethiopic}/u;
const BEHIND: readonly string[] = cases.behind;

function isFollowed(lower: string, end: number): boolean {
  if (lower.charAt(end) !== ' ') return false;
  return BEHIND.some((word) => lower.startsWith(word, end + 1) && !/[\p{L}\p{M}]/u.test(lower.charAt(end + 1 + word.length)));
}
