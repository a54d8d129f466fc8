import { countryLanguages } from '../../handles/phone-countries.ts';
import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };

/** How the languages of a text treat the names of towns. */
export interface TownLanguages {
  /** Those that inflect names. */
  readonly inflected: readonly string[];
  /** Those of them whose endings say "in" by themselves. */
  readonly alone: readonly string[];
  /** Words right before a town in which somebody is, in all of them. */
  readonly prepositions: ReadonlySet<string>;
  /** Words right before a town from which somebody comes, in all of them. */
  readonly from: ReadonlySet<string>;
  /** Letters that say "in" and are written together with the name. */
  readonly prefixes: readonly string[];
}

/** What the languages of a text, those of the countries it may be of, and English say of towns; `forWork`: also the forms that say where somebody goes. */
export function townLanguages(languages: readonly string[], countries: readonly string[], forWork = false): TownLanguages {
  const key = `${languages.join(' ')}|${countries.join(' ')}|${forWork}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const all = [...new Set([...languages.map((language) => language.slice(0, 2).toLowerCase()), ...countryLanguages(countries), 'en'])];
  const going = forWork ? all.filter((language) => language in townWords.toward).map((language) => `${language}>`) : [];
  const inflected = [...all.filter((language) => language in townWords.endings), ...going];
  const found: TownLanguages = {
    inflected,
    alone: inflected.filter((language) => townWords.alone.includes(language.slice(0, 2))),
    prepositions: new Set(all.flatMap((language) => PREPOSITIONS[SAME_WORDS.get(language) ?? language] ?? [])),
    from: new Set(all.flatMap((language) => FROM[SAME_WORDS.get(language) ?? language] ?? [])),
    prefixes: all.flatMap((language) => PREFIXES[language] ?? []),
  };
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(key, found);
  return found;
}

const PREPOSITIONS: Readonly<Record<string, readonly string[]>> = townWords.in;
const FROM: Readonly<Record<string, readonly string[]>> = townWords.from;
const PREFIXES: Readonly<Record<string, readonly string[]>> = townWords.prefixes;
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['gl', 'es'],
  ['ky', 'kk'],
  ['tt', 'ru'],
]);
/** Sets that were made, so that texts of one kind share them. */
const KNOWN = new Map<string, TownLanguages>();
const MOST_KNOWN = 500;
