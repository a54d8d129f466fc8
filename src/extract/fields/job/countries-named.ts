import { isUnspaced } from '../../text/is-unspaced.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { placesOf } from '../../text/text-walk.ts';
import { countryAt } from '../country-index.ts';
import { isWordUnit } from '../is-word-unit.ts';
import { isInSmallLetters } from './is-in-small-letters.ts';
import { isPlaceLed } from './is-place-led.ts';
import type { Span } from '../../../model/provenance.ts';

/** A country that a text names or shows the flag of. Offsets are of the folded text. */
export interface NamedCountry extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** 1 for a mere name, more behind a word such as "in" or "to", at the beginning of the text, and with its flag. */
  readonly weight: number;
}

/** The countries that the beginning of a text names, in any case of the word, and the one of which it shows the flag. */
export function countriesNamed(prepared: PreparedText): NamedCountry[] {
  const { folded } = prepared;
  const { lower, text } = folded;
  const flags = [...text.slice(0, MOST_READ).matchAll(FLAG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    country: ofFlag(match[0]),
  }));
  const isSmall = isInSmallLetters(folded);
  const flown = new Set(flags.map(({ country }) => country));
  const found: NamedCountry[] = [];
  let end = 0;
  for (const at of placesOfNames(prepared)) {
    const named = at >= end ? countryAt(lower, at) : undefined;
    if (named === undefined) continue;
    // The name of a house: «Kleine Ukraine».
    if (/[»”"]/u.test(text.charAt(named.end))) continue;
    const led = isPlaceLed(lower, { start: at, end: named.end });
    // A small letter: a language or a word like it, unless something leads to it.
    const isSmallWord = text.charAt(at) === lower.charAt(at) && SMALL.test(text.charAt(at));
    if (!led && isSmallWord && !(isSmall && named.end - at > 4)) continue;
    // Without spaces a name is an adjective as well: Korean food.
    const isTitle = at < TITLE && (!isUnspaced(lower.charCodeAt(at)) || at < 8 || !isWordUnit(lower.charCodeAt(named.end)));
    const flag = flown.has(named.country) && flown.size < 3;
    found.push({ start: at, end: named.end, country: named.country, weight: 1 + (led ? 2 : 0) + (isTitle ? 1 : 0) + (flag ? 2 : 0) });
    end = named.end;
  }
  const lone = flown.size === 1 ? flags.slice(0, 1).map((flag): NamedCountry => ({ ...flag, weight: 2 })) : [];
  return [...withoutRows(found), ...lone];
}

/** Where names may begin at the beginning of a text: the walk knows, but for those behind the particles of Arabic. */
function placesOfNames({ folded: { lower }, walk }: PreparedText): number[] {
  const most = Math.min(lower.length, MOST_READ);
  const places = ARABIC.test(lower) ? Array.from({ length: most }, (_, at) => at) : placesOf(walk, SOUGHT.place);
  return places.filter((at) => at < most && mayBegin(lower, at));
}

/** Countries but for those that only stand in a row of three or more, which says where a firm drives or whom it takes. */
function withoutRows(found: readonly NamedCountry[]): readonly NamedCountry[] {
  const mere = found.filter(({ weight }) => weight < 3);
  return new Set(mere.map(({ country }) => country)).size < 3 ? found : found.filter(({ weight }) => weight > 2);
}

const MOST_READ = 2_000;
const ARABIC = /[\u0600-\u06FF]/;
/** Units at the beginning of a text in which it says what it is about. */
const TITLE = 60;
/** A small letter; Georgian has none, though Unicode tells it so. */
const SMALL = /^(?!\p{Script=Georgian})\p{Ll}/u;
/** Two regional indicators: a flag. */
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const FIRST_INDICATOR = 0x1_f1_e6;

function ofFlag(flag: string): string {
  return [...flag].map((sign) => String.fromCharCode(0x41 + (sign.codePointAt(0) ?? 0) - FIRST_INDICATOR)).join('');
}

/** Whether a word begins here: in scripts that part none, and behind the particles of Arabic, anywhere. */
function mayBegin(lower: string, at: number): boolean {
  const unit = lower.charCodeAt(at);
  if (!isWordUnit(unit)) return false;
  if (isUnspaced(unit)) return true;
  const before = lower.charCodeAt(at - 1);
  return Number.isNaN(before) || !isWordUnit(before) || PARTICLES.has(lower.charAt(at - 1));
}

/** Particles of Arabic and of Amharic. */
const PARTICLES: ReadonlySet<string> = new Set('بلولለበ');
