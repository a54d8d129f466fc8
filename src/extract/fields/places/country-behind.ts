import placeWords from '../../../../lexicon/place-words.json' with { type: 'json' };
import { GAZETTEER } from '../gazetteer.ts';

/** The country whose name or short name stands right behind a town ("Hamilton NZ", "Perth, Scotland", "Vancouver (Canada)"), ISO 3166-1 alpha-2; undefined where none does. */
export function countryBehind(written: string, end: number): string | undefined {
  const words = BEHIND.exec(written.slice(end, end + LONGEST))?.[1]?.split(' ') ?? [];
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const entry = GAZETTEER.get(name.toLowerCase());
    const country = CODES.get(name) ?? (entry !== undefined && entry.city === undefined && !entry.ambiguous ? entry.country : undefined);
    if (country !== undefined) return country;
  }
  return undefined;
}

const LONGEST = 40;
/** A comma or bracket at most, and up to three words with capitals. */
const BEHIND = /^(?:, ?| ?\(| )(\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15}){0,2})(?![\p{L}\p{N}])/u;
const CODES: ReadonlyMap<string, string> = new Map(Object.entries(placeWords.codes));
