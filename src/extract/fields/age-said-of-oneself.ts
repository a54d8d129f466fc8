import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { GAZETTEER } from './gazetteer.ts';
import { PERSONAL } from './personal-ads.ts';

/** Whether "I am" stands before a number in a personal ad, and a word behind it ("I am 22 ready now"), or in English its mere verb in any ad: "am 36 from Malawi". */
export function isSaidOfOneself(
  { value }: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  { context }: AgeText,
): boolean {
  if (value < 18) return false;
  if (context.languages[0] === 'en' && AM.test(before) && GOES_ON.test(after)) return true;
  if ((IN_PLACE.test(after) || GAZETTEER.has(NEXT_WORD.exec(after)?.[1] ?? '')) && I_AM.test(before)) return true;
  if (AND_MORE.test(after) && I_AM.test(before)) return true;
  if (THAI_ME.test(before) && THAI_BEHIND.test(after)) return true;
  return PERSONAL.has(context.category ?? '') && /^ \p{L}{4}|^ ?(?:&|n) ?\p{L}{3}/u.test(after) && I_AM.test(before);
}

const I_AM =
  /(?<![\p{L}\p{N}])(?:i am|i'm|i’m|im|ich bin|ik ben|soy|sou|jestem|jsem|jag är|jeg er|olen|sunt|ako|ako po|ako ay|aku|gue|(?<=^|\n|[.!,] )am) $/u;
const NEXT_WORD = /^ (\p{L}[\p{L}\p{M}'’-]{2,20})(?!\p{L})/u;
/** "I" in Thai, and what is said of oneself behind the number: «ผม 37 อยู่ขอนแก่น». */
const THAI_ME = /(?<![\p{Script=Thai}\p{M}])(?:ผม|หนู|ดิฉัน|ฉัน|เรา) ?$/u;
const THAI_BEHIND = /^ ?(?:อยู่|ครับ|ค่ะ|คะ|คับ|โสด|หา)/u;
/** "And" in short, and more said of oneself: "i'm 27 n located in". */
const AND_MORE = /^ (?:n|&) \p{L}{3}/u;
/** A word for "in" and a place: "im 21 in albuquerque". */
const IN_PLACE = /^ (?:in|em|en|w|we|v|ve|på|в|у) \p{L}{3}/u;
/** "Am" at the beginning of a clause; no time of day ("10 am 36 Rose Street"). */
const AM = /(?:^|[\n.!?,;:/(-]) ?am $/u;
const GOES_ON =
  /^(?: (?:from|yrs|years|yo|single|male|female|now|and|but|with|this|looking|seeking)(?!\p{L})| ?[,;!)](?!\d)| ?\.(?!\d)| ?$)/u;
