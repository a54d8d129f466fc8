import { phoneCountries } from '../handles/phone-countries.ts';
import { toldCountries } from '../handles/told-countries.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import type { TextContext } from '../text-context.ts';
import { findPhrases } from './find-phrases.ts';
import { PLACE_INDEX } from './gazetteer.ts';
import { isCompanyText } from './is-company-text.ts';
import { flagCountries } from './places/flag-countries.ts';
import type { FoundPlace } from './places/found-place.ts';
import { lightenMenus, MENU } from './places/lighten-menus.ts';
import { lightenParts } from './places/lighten-parts.ts';
import { listedPlace, type ListedText } from './places/listed-place.ts';
import { namedCountries } from './places/named-countries.ts';
import { weightOfSigns } from './places/weight-of-signs.ts';
import { withoutOverlaps } from './places/without-overlaps.ts';
import { codeCountries } from './towns/code-countries.ts';
import { findTowns, type FoundTown } from './towns/find-towns.ts';
import { isSureTown } from './towns/is-sure-town.ts';
import { shortNames } from './towns/short-names.ts';
import { titleEnd } from './towns/title-end.ts';
import { townCountries } from './towns/town-countries.ts';
import { townLanguages } from './towns/town-languages.ts';
import { townSigns } from './towns/town-signs.ts';

/**
 * Every place that a text names, in order, none within another: cities and countries of `lexicon/cities.json` and `countries.json`, and the towns of the
 * countries that the text is of. For the `best` only, towns are not looked for where a city of the list stands by itself or in the title: most texts are
 * read at a tenth of the cost. Linear.
 */
export function findPlaces({ original, folded, walk }: PreparedText, context: TextContext, asked: 'all' | 'best' = 'all'): FoundPlace[] {
  const { text: written, lower } = folded;
  const languages = townLanguages(context.languages, context.countries);
  const forWork = context.category === 'recruitment';
  const end = titleEnd(lower);
  const signsOf: ListedText['signsOf'] = (at, country) =>
    townSigns({ lower, written, start: at.start, end: at.end, country, titleEnd: end, languages, forWork });
  const text: ListedText = { written, lower, context, forWork, prepositions: languages.prepositions, signsOf };
  const listed = findPhrases(walk, SOUGHT.place, PLACE_INDEX).flatMap((name) => listedPlace(text, name) ?? []);
  if (asked === 'best' && listed.length < MENU && listed.some((place) => isSettled(place, text))) return withoutOverlaps(listed);
  const isShortPost = context.category === 'messenger';
  const named = [...namedCountries(walk), ...(forWork || isShortPost ? flagCountries(original) : [])];
  const coded = context.countries.length > 0 ? [] : [...codeCountries(lower), ...toldCountries(lower).slice(0, 1)];
  const towns = findTowns({
    written,
    lower,
    countries: townCountries(context, [...coded, ...named]),
    languages: context.languages,
    smallTitle: isShortPost || context.category === 'escort' || (end > 0 && written.slice(0, end) === lower.slice(0, end)),
    smallText: isCompany(context, lower),
    forWork,
  });
  const short = shortNames(written, shortCountries(context, coded), context.countries.length > 0 ? 'there' : 'anywhere').map(
    (name): FoundPlace => {
      const signs = signsOf(name, name.country);
      return { ...name, part: false, signs, weight: SHORT + weightOfSigns(signs) };
    },
  );
  const own = towns.flatMap((found) => townPlace(found, text, named) ?? []);
  return lightenParts(lightenMenus(withoutOverlaps([...listed, ...short, ...own]), written), written);
}

/** Countries whose short names of cities a text may use: its own, else those of its calling codes and the one that alone speaks its language. */
function shortCountries({ countries, languages }: TextContext, coded: readonly string[]): readonly string[] {
  if (countries.length > 0) return countries;
  const atHome = phoneCountries(languages.slice(0, 1));
  return atHome.length === 1 ? [...new Set([...coded, ...atHome])] : coded;
}

/** Whether an ad offers company, where people leave capitals: by its category, or, where none is known, by how it speaks. */
function isCompany({ category, countries }: TextContext, lower: string): boolean {
  if (countries.length === 0 || lower.length > LONGEST_SMALL) return false;
  return category === 'escort' || (category === undefined && isCompanyText(lower));
}

/** Longer texts have their places in a title or with a capital. */
const LONGEST_SMALL = 800;

/** What a short name weighs before its signs: it is written for nothing else. */
const SHORT = 3;

/** Whether a city of the text's own country stands where an ad says where it is: by itself in its line, or in the title behind a preposition. */
function isSettled({ start, end, city, country, signs, weight }: FoundPlace, { written, context }: ListedText): boolean {
  if (city === undefined || weight < SETTLED || !(signs.alone || signs.title) || !context.countries.includes(country)) return false;
  // "Getafe (Madrid)", "Wembley, London": what stands beside may be a town.
  return !ROW_BEFORE.test(written.slice(Math.max(0, start - 2), start)) && !ROW_BEHIND.test(written.slice(end, end + 2));
}
const ROW_BEFORE = /[,(/|·•-] ?$/;
const ROW_BEHIND = /^ ?[(/|·•-]/;
const SETTLED = 5;

/** The place of a town that is sure enough. */
function townPlace(found: FoundTown, { written, lower, context }: ListedText, named: readonly string[]): FoundPlace | undefined {
  const { start, end, town, signs } = found;
  const hinted = context.countries.length === 0 || context.countries.includes(town.country) || named.includes(town.country);
  if (!isSureTown(found, { written, lower, hinted })) return undefined;
  const part = town.size === 3;
  return { start, end, city: town.city, country: town.country, part, signs, weight: (part ? 0 : 2) + weightOfSigns(signs) };
}
