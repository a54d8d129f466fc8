import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { PERSONAL } from './personal-ads.ts';

/** Whether "I am" stands before a number in a personal ad, and a word behind it ("I am 22 ready now"), or in English its mere verb in any ad: "am 36 from Malawi". */
export function isSaidOfOneself(
  { value }: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  { context }: AgeText,
): boolean {
  if (value < 18) return false;
  if (context.languages[0] === 'en' && AM.test(before) && GOES_ON.test(after)) return true;
  if (IN_PLACE.test(after) && I_AM.test(before)) return true;
  return PERSONAL.has(context.category ?? '') && /^ \p{L}{4}/u.test(after) && I_AM.test(before);
}

const I_AM = /(?<![\p{L}\p{N}])(?:i am|i'm|i’m|im|ich bin|ik ben|soy|sou|jestem|jsem|jag är|jeg er|olen|sunt|(?<=^|\n|[.!,] )am) $/u;
/** A word for "in" and a place: "im 21 in albuquerque". */
const IN_PLACE = /^ (?:in|em|en|w|we|v|ve|på|в|у) \p{L}{3}/u;
/** "Am" at the beginning of a clause; no time of day ("10 am 36 Rose Street"). */
const AM = /(?:^|[\n.!?,;:/(-]) ?am $/u;
const GOES_ON =
  /^(?: (?:from|yrs|years|yo|single|male|female|now|and|but|with|this|looking|seeking)(?!\p{L})| ?[,;!)](?!\d)| ?\.(?!\d)| ?$)/u;
