import placeWords from '../../../lexicon/place-words.json' with { type: 'json' };
import townWords from '../../../lexicon/town-words.json' with { type: 'json' };
import type { Place } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { matchAt } from '../handles/match-at.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { prepareStart, type PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import { findPlaces } from './find-places.ts';
import type { FoundPlace } from './places/found-place.ts';
import { placesInLabel } from './places-in-label.ts';
import { buildWordIndex } from './word-index.ts';

/** The place a text says it is about: what a place label announces, else the city or town that the most speaks for, else a country behind a preposition. */
export function readPlace(text: string | PreparedText, context: TextContext): Read<Place> | undefined {
  const prepared = prepareStart(text, MOST_READ, 'a place');
  const known = labelledPlace(prepared, context) ?? bestPlace(findPlaces(prepared, context, 'best'), context);
  if (known === undefined) return undefined;
  const { city, country } = known;
  const span = originalSpan(prepared.folded, known.start, known.end);
  const raw = prepared.original.slice(span.start, span.end);
  const value: Place = { text: raw, ...(city === undefined ? {} : { city }), ...(country === undefined ? {} : { country }) };
  return { value, where: 'text', ...span, raw, by: 'place@2' };
}

/** Characters in which places are looked for. */
const MOST_READ = 100_000;

/** A place, known or as it is written only. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly city?: string | undefined;
  readonly country?: string;
}

const LABELS = buildWordIndex(placeWords.labels);
/** A colon behind a label (none behind a pin), and the rest of its line. */
const VALUE = /[\uFE0F]?[ ]{0,2}(?:[:：][ ]{0,3}|(?<=[📍📌🏙🗺]\uFE0F?[ ]{0,2})|[ ]{0,2}\.{3,20}[ ]{0,2})([^\n]{2,90})/uy;
/** One to three words, the first with a capital, that no number goes on: not a street and its house. */
const UNKNOWN = /^\p{Lu}[\p{L}'’-]{1,30}(?:[ -][\p{L}'’-]{2,20}){0,2}(?![\p{L}\p{M}'’-]|[ ,]{1,2}\d)/u;

function labelledPlace({ folded, walk }: PreparedText, context: TextContext): Mention | undefined {
  let wide: Mention | undefined;
  let unknown: Mention | undefined;
  for (const { end, word } of findPhrases(walk, SOUGHT.placeLabel, LABELS)) {
    const match = matchAt(VALUE, folded.text, end);
    if (match === null) continue;
    const value = match[1] ?? '';
    // Days behind a wide label are those of a stay: "Lịch đi tỉnh: Hạ Long 27/11–29/11".
    if (WIDE.has(word) && DAYS.test(value)) continue;
    const offset = match.index + match[0].length - value.length;
    const [place] = placesInLabel(value, context);
    if (place !== undefined) {
      const found: Mention = { city: place.city, country: place.country, start: place.start + offset, end: place.end + offset };
      if (place.city !== undefined && !WIDE.has(word)) return found;
      wide ??= found;
      continue;
    }
    const words = (PINS.test(word) ? CAPITALS : UNKNOWN).exec(value)?.[0];
    unknown ??= words === undefined || isStreet(words) ? undefined : { start: offset, end: offset + words.length };
  }
  return unknown === undefined || (wide !== undefined && wide.city !== undefined)
    ? wide
    : { ...unknown, ...(wide === undefined ? {} : { country: wide.country }) };
}

/** Whether the words behind a label begin as the name of a street or square does. */
function isStreet(words: string): boolean {
  return SQUARES.has(words.slice(0, Math.max(0, words.indexOf(' '))).toLowerCase());
}

const SQUARES: ReadonlySet<string> = new Set(townWords.squares);

/** Labels of more than a town: what stands behind a nearer one comes first. */
const WIDE: ReadonlySet<string> = new Set(placeWords.wide);
const DAYS = /\d{1,2}[./]\d{1,2}(?!\d)/;
const PINS = /^[📍📌🏙🗺]/u;
/** One to three words with capitals that end there: no number, no sentence. */
const CAPITALS = /^\p{Lu}[\p{L}'’-]{1,30}(?:[ -]\p{Lu}[\p{L}'’-]{1,20}){0,2}(?=[ ]{0,2}(?:$|[,.|(·•\p{Extended_Pictographic}]))/u;

/** The heaviest city by all its mentions, one of the hint countries first; a country only when no city is named, and behind a preposition. */
function bestPlace(places: readonly FoundPlace[], context: TextContext): FoundPlace | undefined {
  const weights = new Map<string, number>();
  for (const place of places) {
    const hinted = context.countries.includes(place.country) ? 2 : 0;
    weights.set(keyOf(place), (weights.get(keyOf(place)) ?? hinted) + place.weight);
  }
  const cities = places.filter(({ city }) => city !== undefined);
  const pool = cities.length > 0 ? cities : places.filter(({ signs, weight }) => signs.led && weight >= 3);
  return pool.toSorted((a, b) => (weights.get(keyOf(b)) ?? 0) - (weights.get(keyOf(a)) ?? 0) || a.start - b.start)[0];
}

function keyOf({ city, country }: FoundPlace): string {
  return `${city} ${country}`;
}
