import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { GAZETTEER } from '../gazetteer.ts';
import type { FoundPlace } from './found-place.ts';

/**
 * Lets what is a part of the city beside it weigh less than the city: what stands behind one of the list ("Antalya Belek", "Firenze, Novoli"), parts of
 * towns, and in some countries what stands before one ("Lekki, Lagos"). A short name that is the state of the town before it ("Campinas - SP") is left
 * out. The places are in order.
 */
export function lightenParts(places: readonly FoundPlace[], text: string): FoundPlace[] {
  const towns = places.filter((place, at) => !isRegionOf(places[at - 1], place, text));
  return towns.map((place, at) =>
    isInside(place, towns[at - 1], text) || isInsideNext(place, towns[at + 1], text) ? { ...place, weight: place.weight - LESS } : place,
  );
}

const LESS = 4;
/** Between a city and its part: a sign and spaces, or an ending of the name before. */
const BESIDE = /^(?:[ ]?[,(/|>»·•\u2013-]?[ ]{0,2}|[ ]?['’]?\p{L}{0,3}[ ])$/u;
const CITY_LAST: ReadonlySet<string> = new Set(townWords.cityLast);

function isInside(place: FoundPlace, before: FoundPlace | undefined, text: string): boolean {
  if (before === undefined || !isCityOf(before, place) || !BESIDE.test(text.slice(before.end, place.start).slice(0, 8))) return false;
  return place.part || (isListed(before, text) && !isListed(place, text));
}

function isInsideNext(place: FoundPlace, behind: FoundPlace | undefined, text: string): boolean {
  if (behind === undefined || !isCityOf(behind, place) || !BESIDE.test(text.slice(place.end, behind.start).slice(0, 8))) return false;
  return place.part || (CITY_LAST.has(place.country) && isListed(behind, text));
}

function isCityOf(city: FoundPlace, place: FoundPlace): boolean {
  return city.city !== undefined && city.country === place.country && !city.part;
}

/** Whether a place is one of the hand-written list, as it stands there. */
function isListed({ start, end }: FoundPlace, text: string): boolean {
  return GAZETTEER.has(text.slice(start, end).toLowerCase());
}

function isRegionOf(before: FoundPlace | undefined, place: FoundPlace, text: string): boolean {
  if (before === undefined || place.end - place.start > 3 || before.country !== place.country) return false;
  return /^[ ]{0,2}[,(/-][ ]{0,2}$/.test(text.slice(before.end, place.start).slice(0, 8));
}
