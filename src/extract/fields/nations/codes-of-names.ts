import { FIRST_NAMES } from '../names/first-names.ts';
import { countryOf } from './labelled-nations.ts';
import type { NationAt } from './nation-at.ts';
import { ORIGIN_COUNTRIES } from './nation-cues.ts';

/** Codes of countries in brackets with an age right behind a first name ("Bianca (RO, 22)", "Zsofi (27/HU)"), and nations between a name and an age ("LILY (Viet) 22"). `written` is the text with its letter case. */
export function codesOfNames(written: string, languages: readonly string[]): NationAt[] {
  return [...bracketedCodes(written, languages), ...nationsBeforeAges(written, languages)];
}

/** Nations between a name and an age, in brackets or signs: "LILY (Viet) 22/165", "Petra ★ Ungarn ★ 29". */
function nationsBeforeAges(written: string, languages: readonly string[]): NationAt[] {
  if (!BEHIND_SIGN.test(written)) return [];
  return [...written.matchAll(BETWEEN)].flatMap(({ index, 0: whole, 1: bracketed, 3: signed }) => {
    const nation = bracketed ?? signed ?? '';
    const country = countryOf(nation.toLowerCase(), languages);
    if (country === '') return [];
    const start = index + whole.lastIndexOf(nation);
    return [{ country, start, end: start + nation.length }];
  });
}

/** A word with a capital, another between brackets or two of the same sign, and two digits that are no price, time, measure or date of a stay. */
const BETWEEN =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{1,15} ?(?:\((\p{L}[\p{L}\p{M}]{2,13})\),?|([★☆✦♥•·]) ?(\p{L}[\p{L}\p{M}]{2,13}) ?\2) ?[1-6]\d(?!\d|[.,:]\d| ?[-–] ?\d| \p{L}{3}| ?(?:[€$£%'’′]|min|eur|cm|kg))/gu;

/** What such a nation has behind it. */
const BEHIND_SIGN = /[)★☆✦♥•·],? ?[1-6]\d(?!\d)/u;

function bracketedCodes(written: string, languages: readonly string[]): NationAt[] {
  if (!BRACKETED.test(written)) return [];
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
/** What such a name has behind it. */
const BRACKETED = /\((?:[A-Z]{2}[,/ ]{1,2}[1-6]\d|[1-6]\d[,/ ]{1,2}[A-Z]{2})\)/;
const CODES: ReadonlySet<string> = new Set(ORIGIN_COUNTRIES.values());
