import type { Ad } from '../model/ad.ts';

/** Whether an ad names another city or country than before; a place that is named only once of the two times is no move. */
export function hasMoved(before: Ad, after: Ad): boolean {
  const a = before.fields.place?.value;
  const b = after.fields.place?.value;
  return differ(a?.city, b?.city) || differ(a?.country, b?.country);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) !== plain(b);
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
