import type { Place } from '../../model/ad.ts';
import { GAZETTEER, type GazetteerEntry } from './gazetteer.ts';
import { type Town, townNamed } from './towns/town-list.ts';

/**
 * Completes a place that was given as such: a city or town of the lists gets its English name and, where none was given, its country. Towns are looked for
 * in the country that was given, else in those of the ad (`countries`, ISO 3166-1 alpha-2). What no list knows stays as it is.
 */
export function knownPlace(place: Place, countries: readonly string[] = []): Place {
  const name = nameOf(place.city ?? place.text);
  const entry = GAZETTEER.get(name);
  const asked = place.country === undefined ? countries : [place.country];
  const town = entry !== undefined && isOf(entry, asked) ? undefined : townNamed(name, asked);
  const known = town !== undefined && isMeant(town, { entry, place }) ? town : entry;
  if (known === undefined) return place;
  const country = place.country ?? known.country;
  // A city of that name in another country than the one given is another city.
  return { ...place, ...(known.city !== undefined && known.country === country ? { city: known.city } : {}), country };
}

/** Whether a city of the list lies in one of some countries, or none is asked for. */
function isOf({ city, country }: GazetteerEntry, asked: readonly string[]): boolean {
  return city !== undefined && (asked.length === 0 || asked.includes(country));
}

/** Whether a town is meant and not the city abroad that all the world knows by its name: in the country that was given, or if it is large. */
function isMeant(town: Town, { entry, place }: { readonly entry: GazetteerEntry | undefined; readonly place: Place }): boolean {
  return entry?.city === undefined || place.country !== undefined || town.size < 2;
}

/** The name proper: what stands before a comma, bracket, dash or dot. */
function nameOf(text: string): string {
  return (/^[^,(·|/\u2013\u2014]{1,60}/u.exec(text)?.[0] ?? text).trim().toLowerCase();
}
