import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import { isUnspaced } from '../../text/is-unspaced.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import { GAZETTEER, PLACE_INDEX } from '../gazetteer.ts';
import { findTowns, type FoundTown } from '../towns/find-towns.ts';
import { foldName } from '../towns/fold-name.ts';
import { nominatives } from '../towns/nominatives.ts';
import { townCountries } from '../towns/town-countries.ts';
import { townLanguages } from '../towns/town-languages.ts';
import type { Destination } from './destination.ts';
import { isInSmallLetters } from './is-in-small-letters.ts';
import { isLedToward } from './is-led-toward.ts';
import { isPlaceLed } from './is-place-led.ts';

/**
 * Towns that an ad of a job may mean where other ads would not: behind a word of direction ("nach Beelitz", "za Frankfurt"), large ones of its countries
 * alone between signs though they are everyday words ("au pair wanted, Cork"), and those of texts in small letters.
 */
export function townsOfWork({ folded, walk }: PreparedText, context: TextContext): Destination[] {
  const { countries, languages } = context;
  const { lower, text } = folded;
  const isSmall = isInSmallLetters({ text, lower });
  const own = townCountries(context, []);
  const written = isSmall
    ? text.replace(HEAD_OF_WORD, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter))
    : text;
  const listed = findPhrases(walk, SOUGHT.place, PLACE_INDEX).flatMap(({ start, end, word }): Destination[] => {
    const entry = GAZETTEER.get(word);
    if (entry?.city === undefined || entry.ambiguous || !isCapital(written, start)) return [];
    const led = isPlaceLed(lower, { start, end });
    const isKnown = led || (isSmall && word.length >= SHORTEST && (countries.length === 0 || countries.includes(entry.country)));
    return isKnown ? [{ start, end, city: entry.city, country: entry.country, weight: led ? LED : NAMED }] : [];
  });
  const towns = findTowns({ written, lower, countries: own, languages, smallTitle: false, forWork: true }).flatMap(
    (found): Destination[] => {
      const weight = isCapital(written, found.start) ? weightOf(found, { lower, text, isSmall, isGerman: languages[0] === 'de' }) : 0;
      const { start, end, town } = found;
      return weight === 0 ? [] : [{ start, end, city: town.city, country: town.country, weight }];
    },
  );
  return [...listed, ...towns.filter(({ start, end }) => !listed.some((place) => place.start < end && start < place.end))];
}

/**
 * Large towns of the countries to which people go to work most, behind a word of direction or alone in the first line, else cities of the world that the beginning names, for texts that name no town and no
 * country otherwise. Their lists are only read then.
 */
export function townsFarAway({ folded, walk }: PreparedText, { languages }: TextContext): Destination[] {
  const { lower, text } = folded;
  const cities = findPhrases(walk, SOUGHT.place, PLACE_INDEX).flatMap(({ start, end, word }): Destination[] => {
    const entry = GAZETTEER.get(word);
    if (entry?.city === undefined || entry.ambiguous || !isCapital(text, start) || PREFECTURE.test(lower.charAt(end))) return [];
    if ((word.length < SHORTEST || start > BEGINNING) && !isPlaceLed(lower, { start, end })) return [];
    return [{ start, end, city: entry.city, country: entry.country, weight: NAMED }];
  });
  if (cities.length > 0) return cities;
  const inflected = citiesByCase(text, languages);
  if (inflected.length > 0) return inflected;
  const countries = FAR_BY_LANGUAGE[languages[0]?.slice(0, 2) ?? ''] ?? FAR;
  return findTowns({ written: text, lower, countries, languages, smallTitle: false, forWork: true }).flatMap(
    ({ start, end, town, signs }): Destination[] => {
      const isSure = town.size < 2 && town.main && !town.unsure && !signs.part && isCapital(text, start) && end - start >= SHORTEST;
      const isTold = isLedToward(lower, start) || signs.led || (signs.alone && (signs.title || start < OPENING));
      return isSure && isTold ? [{ start, end, city: town.city, country: town.country, weight: NAMED }] : [];
    },
  );
}

/** Units in which a text says what it is about. */
const BEGINNING = 140;
/** ISO 3166-1 alpha-2. */
const FAR: readonly string[] = ['DE', 'IT', 'NL', 'GB', 'ES', 'AT'];
const FAR_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ru: ['RU', 'DE', 'PL'],
  uk: ['PL', 'DE', 'CZ'],
  sq: ['GR', 'IT', 'DE'],
  mk: ['HR', 'DE', 'SI'],
  lt: ['NO', 'GB', 'DE', 'NL'],
  lv: ['GB', 'IE', 'DE', 'NO'],
  et: ['FI', 'NO', 'SE'],
};

/** Behind the name of a city: the prefecture that is called after it. */
const PREFECTURE = /^[県府縣]/u;

/** Cities of the world whose names the beginning bears in a case of its language: "İzmirdə", «Москвага». */
function citiesByCase(text: string, languages: readonly string[]): Destination[] {
  const { inflected } = townLanguages(languages, [], true);
  if (inflected.length === 0) return [];
  return [...text.slice(0, BEGINNING).matchAll(CAPITALISED)].flatMap((match): Destination[] => {
    const [word] = match;
    for (const base of nominatives(foldName(word.toLowerCase()), inflected)) {
      const entry = base.length < SHORTEST ? undefined : GAZETTEER.get(base);
      if (entry?.city === undefined || entry.ambiguous) continue;
      return [{ start: match.index, end: match.index + word.length, city: entry.city, country: entry.country, weight: NAMED }];
    }
    return [];
  });
}

/** A word with a capital; not the rest of an address. */
const CAPITALISED = /(?<![\p{L}\p{M}\d'’@.-])\p{Lu}[\p{L}\p{M}]{4,24}(?![\p{L}\p{M}])/gu;

const LED = 6;
const ALONE = 4;
/** Units at the beginning in which smaller towns count where they stand alone. */
const OPENING = 90;
const NAMED = 3;
/** Letters of a name that no sign speaks for. */
const SHORTEST = 5;

interface TownText {
  readonly lower: string;
  readonly text: string;
  readonly isSmall: boolean;
  /** German writes every noun with a capital. */
  readonly isGerman: boolean;
}

/** How much a town weighs; 0 for one that is not sure enough. */
function weightOf(found: FoundTown, source: TownText): number {
  const { start, end, town, signs } = found;
  const { lower, text, isSmall } = source;
  if (signs.part && !(town.main && HOUSE.has(signs.wordBefore) && signs.ends))
    return !town.unsure && OF_TOWN.test(lower.slice(Math.max(0, start - 6), start)) ? LED : 0;
  const led = isLedToward(lower, start);
  if (isSmall) return isLong(found) ? smallWeight(led || signs.led, signs, town.size < 2 || isCapital(text, start)) : 0;
  const isTold = led || (signs.led && !signs.from);
  if (isTold && !town.unsure && end - start > (LATIN.test(text.charAt(start)) ? 3 : 2)) return LED;
  return weightByItself(found, source);
}

/** A name of some length that is hardly another word. */
function isLong({ start, end, town }: FoundTown): boolean {
  return end - start >= SHORTEST && town.main && !town.unsure;
}

/** How much a town weighs to which nothing leads. */
function weightByItself(found: FoundTown, { lower, text, isGerman }: TownText): number {
  const { start, end, town, signs } = found;
  const isEarly = town.main && start < OPENING;
  if (signs.ends && isEarly && isLong(found)) return NAMED;
  if (signs.alone && town.size < 2) return ALONE;
  if (signs.alone && isEarly) return NAMED;
  if (isUnspaced(lower.charCodeAt(start)) || isHangul(lower.charCodeAt(start))) return unspacedWeight({ end, town, signs }, lower);
  if (isGerman || !isLong(found)) return 0;
  // The one capital between small words.
  return BETWEEN_SMALL.test(text.slice(Math.max(0, start - 3), start)) && SMALL_BEHIND.test(text.slice(end, end + 3)) ? NAMED : 0;
}

/** Scripts without spaces and Korean: in the title, or with its word for town, village or county. */
function unspacedWeight({ end, town, signs }: Omit<FoundTown, 'start'>, lower: string): number {
  if (!town.main) return 0;
  const isWhole = TOWN_AT_END.test(lower.slice(end - 1, end)) || TOWN_AT_END.test(lower.slice(end, end + 1));
  return isWhole && signs.ends ? ALONE : isWhole || signs.title ? NAMED : 0;
}

const TOWN_AT_END = /^[市村町区區鄉乡鎮镇郡县縣시군구읍면]/u;

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

const LATIN = /\p{Script=Latin}/u;

/** Words for houses that a town may stand behind: "night club Chiasso". */
const HOUSE: ReadonlySet<string> = new Set(hireWords.housesBefore);

/** In a text of small letters: a sign behind a name is enough, and so is its size, or that it alone has a capital. */
function smallWeight(led: boolean, { alone, ends }: FoundTown['signs'], isLikely: boolean): number {
  return led ? LED : alone || ends ? ALONE : isLikely ? NAMED : 0;
}

/** "City of", cut short, before a town. */
const OF_TOWN = /(?<![\p{L}])(?:м|г|гр|смт|с|об)\.[ ]$/u;
const BETWEEN_SMALL = /\p{Ll}{2}[ ]$/u;
const SMALL_BEHIND = /^(?:[ ]\p{Ll}|[,.!?(]|$)/u;

/** A letter at the head of a word. */
const HEAD_OF_WORD = /(?<![\p{L}\p{M}\d'’])\p{Ll}/gu;

function isCapital(text: string, at: number): boolean {
  return !/^(?!\p{Script=Georgian})\p{Ll}/u.test(text.charAt(at));
}
