import placeWords from '../../../../lexicon/place-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import type { FoundWord } from '../find-words.ts';
import { GAZETTEER, type GazetteerEntry } from '../gazetteer.ts';
import { townNamed, type Town } from '../towns/town-list.ts';
import type { TownSigns } from '../towns/town-signs.ts';
import { isFromUnspaced, isLedUnspaced } from '../towns/unspaced-town-at.ts';
import { countryBehind } from './country-behind.ts';
import type { FoundPlace } from './found-place.ts';
import { weightOfSigns } from './weight-of-signs.ts';
import { holdsUnspaced } from '../../text/unspaced-scripts.ts';

/** A text in which names of the lists of cities and countries are judged. */
export interface ListedText {
  readonly written: string;
  readonly lower: string;
  readonly context: TextContext;
  /** Words that say "in" right before a place. */
  readonly prepositions: ReadonlySet<string>;
  /** Whether the ad offers work. */
  readonly forWork: boolean;
  /** The signs around a stretch, judged as a place of a country. */
  readonly signsOf: (at: Pick<FoundWord, 'start' | 'end'>, country: string) => TownSigns;
}

/** The place that a name of the lists of cities and countries is where it stands; undefined where it is a word like any other, or somewhere else than the ad. */
export function listedPlace(text: ListedText, name: FoundWord): FoundPlace | undefined {
  const entry = GAZETTEER.get(name.word);
  if (entry === undefined) return undefined;
  const { context } = text;
  const behind = entry.city === undefined ? undefined : countryBehind(text.written, name.end);
  const told = behind === undefined || (context.countries.length > 0 && !context.countries.includes(behind)) ? undefined : behind;
  const there = told === undefined ? undefined : told === entry.country ? entry : townNamed(name.word, [told]);
  if (told !== undefined && there?.city !== undefined) {
    const signs = { ...text.signsOf(name, told), beside: true };
    return { start: name.start, end: name.end, city: there.city, country: told, part: false, signs, weight: 2 + weightOfSigns(signs) };
  }
  const signs = signsOfListed(text, { name, entry });
  const own = ownTown(name.word, entry, { context, signs });
  const home = own !== undefined || (entry.city !== undefined && context.countries.includes(entry.country));
  const listed: Listed = { name, entry, signs, home };
  if (signs.part || !isSure(text, listed)) return undefined;
  // Behind a word of origin a city is where somebody comes from; at home it may be where she is.
  if (signs.from && context.countries.length > 0 && !home) return undefined;
  const { city, country } = own ?? entry;
  return {
    start: name.start,
    end: name.end,
    city,
    country,
    part: false,
    signs,
    weight: (city === undefined ? 0 : 2) + weightOfSigns(signs),
  };
}

interface Listed {
  readonly name: FoundWord;
  readonly entry: GazetteerEntry;
  readonly signs: TownSigns;
  /** Whether it lies in a country that the text is known to be of. */
  readonly home: boolean;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(placeWords.prepositions);

/** The signs around a name, with those that only names of the lists have: prepositions of all languages, none at all needed for a city in a script without spaces. */
function signsOfListed({ lower, prepositions, signsOf }: ListedText, { name, entry }: Pick<Listed, 'name' | 'entry'>): TownSigns {
  const signs = signsOf(name, entry.country);
  const unspaced = holdsUnspaced(name.word);
  if (unspaced && isFromUnspaced(lower, name.start)) return { ...signs, led: false, from: true };
  if (signs.from || signs.led) return signs;
  // Without spaces the name of a country is an adjective as well: Thai food, Japanese goods.
  const led = unspaced
    ? entry.city !== undefined || isLedUnspaced(lower, name.start, prepositions)
    : PREPOSITIONS.has(signs.wordBefore) || entry.local === true;
  return led ? { ...signs, led } : signs;
}

/** Whether a name is the place and no other word: with a capital or behind a preposition; everyday words with both, or with other signs at home. */
function isSure(text: ListedText, listed: Listed): boolean {
  const { name, entry, signs, home } = listed;
  const capital = !/^(?!\p{Script=Georgian})\p{Ll}/u.test(text.written.charAt(name.start));
  if (entry.ambiguous) return capital ? isSureEveryday(text, listed) : home && (signs.led || signs.beside) && name.word.length > 4;
  if (entry.city === undefined && holdsUnspaced(name.word)) return signs.led || (text.forWork && isSpaced(text.written, name));
  if (signs.led || (home && name.word.length > 3)) return true;
  // A city abroad that nothing says the ad is in is what the ad speaks of.
  const near = home || entry.city === undefined || text.context.countries.length === 0;
  return capital && (near || signs.alone || signs.beside || (signs.trade && signs.title));
}

/** Whether an everyday word with a capital is the city: nouns have one in German. */
function isSureEveryday({ written, context }: ListedText, { name, signs, home }: Listed): boolean {
  if (signs.led || signs.beside) return true;
  if (!home || AGE_BEHIND.test(written.slice(name.end, name.end + 12))) return false;
  return signs.from || signs.trade || (signs.alone && (signs.title || !context.languages.includes('de')));
}

/** A number of two digits behind a name is an age: "Nancy, 24". */
const AGE_BEHIND = /^[^\p{L}\d\n]{1,6}\d{2}(?!\d)/u;

/** Whether spaces part a name from its neighbours in a script that has none between words. */
function isSpaced(written: string, { start, end }: FoundWord): boolean {
  return /^[\s,]?$/.test(written.charAt(start - 1)) && /^[\s,]?$/.test(written.charAt(end));
}

/** The town of the text's own countries that bears the name of a city abroad: Birmingham in Alabama; small ones beside their state only. */
function ownTown(
  word: string,
  entry: GazetteerEntry,
  { context, signs }: { readonly context: TextContext; readonly signs: TownSigns },
): Town | undefined {
  if (entry.city === undefined || context.countries.length === 0 || context.countries.includes(entry.country)) return undefined;
  const town = townNamed(word, context.countries);
  return town !== undefined && town.main && (town.size < 2 || signs.beside) ? town : undefined;
}
