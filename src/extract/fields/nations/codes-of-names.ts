import { FIRST_NAMES } from '../names/first-names.ts';
import type { NationAt } from './nation-at.ts';
import { ORIGIN_COUNTRIES } from './nation-cues.ts';

/** Codes of countries in brackets with an age right behind a first name: "Bianca (RO, 22)", "Zsofi (27/HU)". `written` is the text with its letter case. */
export function codesOfNames(written: string, languages: readonly string[]): NationAt[] {
  return [...written.matchAll(CODED)].flatMap((match) => {
    const [whole, name = '', before, behind] = match;
    const country = before ?? behind ?? '';
    if (!CODES.has(country) || FIRST_NAMES.kindOf(name.toLowerCase(), languages) === undefined) return [];
    const start = match.index + whole.lastIndexOf(country);
    return [{ country, start, end: start + country.length }];
  });
}

/** A name and a bracket with two capitals and two digits, in either order. */
const CODED = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]{1,15}) ?\((?:([A-Z]{2})[,/ ]{1,2}[1-6]\d|[1-6]\d[,/ ]{1,2}([A-Z]{2}))\)/gu;
const CODES: ReadonlySet<string> = new Set(ORIGIN_COUNTRIES.values());
