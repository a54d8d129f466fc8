import type { FoundPlace } from './found-place.ts';

/** Cities by themselves in one line that are a menu of the site, or all the places somebody goes to. */
export const MENU = 3;

/** Lets places weigh little of which `MENU` or more stand by themselves in one line of a text. The places are in order. */
export function lightenMenus(places: readonly FoundPlace[], text: string): readonly FoundPlace[] {
  if (places.length < MENU) return places;
  const rows: FoundPlace[][] = [];
  let lineEnd = -1;
  for (const place of places) {
    if (place.city === undefined || !place.signs.alone) continue;
    if (place.start > lineEnd) {
      rows.push([]);
      const end = text.indexOf('\n', place.start);
      lineEnd = end < 0 ? text.length : end;
    }
    rows.at(-1)?.push(place);
  }
  const menus = new Set(rows.filter((row) => row.length >= MENU).flat());
  return menus.size === 0 ? places : places.map((place) => (menus.has(place) ? { ...place, weight: 1 } : place));
}
