import type { Place } from '../../model/ad.ts';
import { GAZETTEER } from './gazetteer.ts';

/** Completes a place that was given as such: a city the gazetteer knows gets its English name and, where none was given, its country. What it does not know stays as it is. */
export function knownPlace(place: Place): Place {
  const entry = GAZETTEER.get(nameOf(place.city ?? place.text));
  if (entry === undefined) return place;
  const country = place.country ?? entry.country;
  // A city of that name in another country than the one given is another city.
  const city = entry.city !== undefined && entry.country === country ? entry.city : place.city;
  return { ...place, ...(city === undefined ? {} : { city }), country };
}

/** The name proper: what stands before a comma, bracket, dash or dot. */
function nameOf(text: string): string {
  return (/^[^,(·|/\u2013\u2014]{1,60}/u.exec(text)?.[0] ?? text).trim().toLowerCase();
}
