import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import { matchAt } from '../../handles/match-at.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { findPlaces } from '../find-places.ts';
import { GAZETTEER, PLACE_INDEX } from '../gazetteer.ts';
import { isWordUnit } from '../is-word-unit.ts';
import { foldName } from '../towns/fold-name.ts';
import { townAt } from '../towns/town-at.ts';
import { townCountries } from '../towns/town-countries.ts';
import { townLanguages } from '../towns/town-languages.ts';
import { type Town, type TownList, townList } from '../towns/town-list.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { wordAt } from '../word-at.ts';
import type { FoundStay } from './find-stays.ts';

/** A place that a stay may be in. */
export interface TourPlace {
  readonly start: number;
  readonly end: number;
  /** In English; undefined for a country. */
  readonly city: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether a preposition stands before it, or its own ending says "in". */
  readonly led: boolean;
}

/** The places of a text that stays may be in, in order, none within another: those that the text names as such, and right beside days every town of its countries, also one whose name is a word as well. */
export function tourPlaces(prepared: PreparedText, stays: readonly FoundStay[], context: TextContext): TourPlace[] {
  const named = findPlaces(prepared, context).flatMap(({ start, end, city, country, part, signs }) =>
    part ? [] : [{ start, end, city, country, led: signs.led }],
  );
  const { text: written, lower } = prepared.folded;
  const countries = townCountries(context, [...new Set(named.map(({ country }) => country))]);
  const edge: Edge = {
    lower,
    written,
    lists: countries.flatMap((country) => townList(country) ?? []),
    languages: townLanguages(context.languages, context.countries).inflected,
    smallLetters: context.category === 'escort' || context.category === 'messenger',
  };
  const beside = stays.flatMap(({ start, end }) => [placeBefore(edge, start) ?? [], placeBehind(edge, end) ?? []].flat());
  return withoutOverlaps([...named, ...beside]);
}

interface Edge {
  readonly lower: string;
  readonly written: string;
  readonly lists: readonly TownList[];
  readonly languages: readonly string[];
  /** Whether a large town may be written without a capital. */
  readonly smallLetters: boolean;
}

const BEFORE = wordAlternatives(tourWords.before);
/** Between days and the place behind them: a sign that joins, a preposition. */
const TO_PLACE = new RegExp(
  String.raw`[ ]{0,2}[:–—→➜-]?\uFE0F?[ ]{0,2}(?:(?:${wordAlternatives(tourWords.fillers.filter((word) => word.length > 1))})[ ]){0,2}(?:(${BEFORE})[ ])?`,
  'uy',
);
/** Between a place and the days behind it. */
const FROM_PLACE = /(?:[ ](?:trip|tour|visit|dates|stop|only|में ठहराव|में))?[ ]{0,2}[,:()|·•–—→➜➡-]{0,2}\uFE0F?[ ]{0,2}$/u;
const LED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${BEFORE})[ ]$`, 'u');
/** Units that the name of a town may have. */
const LONGEST_NAME = 34;
const MOST_WORDS = 5;

function placeBehind(edge: Edge, end: number): TourPlace | undefined {
  const gap = matchAt(TO_PLACE, edge.lower, end);
  return placeAt(edge, end + (gap?.[0].length ?? 0), gap?.[1] !== undefined);
}

/** The place that ends right before a stay: the longest name. */
function placeBefore(edge: Edge, start: number): TourPlace | undefined {
  const { lower } = edge;
  const line = lower.slice(Math.max(0, start - LONGEST_NAME), start);
  const end = start - (FROM_PLACE.exec(line)?.[0].length ?? 0);
  const begins: number[] = [];
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_NAME) && lower.charCodeAt(at) !== 0x0a; at -= 1)
    if (isWordUnit(lower.charCodeAt(at)) && !isWordUnit(lower.charCodeAt(at - 1))) begins.push(at);
  for (const begin of begins.slice(0, MOST_WORDS).toReversed()) {
    const place = placeAt(edge, begin, LED.test(lower.slice(Math.max(0, begin - 16), begin)));
    if (place?.end === end) return place;
  }
  return undefined;
}

/** The town or city whose name begins at a place. */
function placeAt({ lower, written, lists, languages, smallLetters }: Edge, start: number, led: boolean): TourPlace | undefined {
  const unit = lower.charCodeAt(start);
  if (!isWordUnit(unit) || (unit >= 0x30 && unit <= 0x39)) return undefined;
  let end = start;
  while (end - start < LONGEST_NAME && isWordUnit(lower.charCodeAt(end))) end += 1;
  const small = /^\p{Ll}/u.test(written.charAt(start));
  const name = wordAt(PLACE_INDEX, lower, start);
  const entry = name === undefined ? undefined : GAZETTEER.get(name);
  if (name !== undefined && entry?.city !== undefined && !(small && (entry.ambiguous || !(smallLetters || led))))
    return { start, end: start + name.length, city: entry.city, country: entry.country, led };
  for (const list of lists) {
    const found = townAt(list, lower, { word: foldName(lower.slice(start, end)), end, languages });
    if (found === undefined || (small && !(smallLetters && mayBeSmall(found.town, end - start, led)))) continue;
    return { start, end: found.end, city: found.town.city, country: found.town.country, led: led || found.inflected };
  }
  return undefined;
}

/** Whether a town of a name of so many letters may be written without a capital right beside days. */
function mayBeSmall({ size, unsure }: Town, letters: number, led: boolean): boolean {
  return unsure ? led && letters > 3 && size < 2 : size < (led ? 3 : 2);
}

/** Places in order; of two that overlap the longer, of two as long the first. */
function withoutOverlaps(places: readonly TourPlace[]): TourPlace[] {
  const kept: TourPlace[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || place.start >= last.end) kept.push(place);
    else if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
  }
  return kept;
}
