import { FIRST_UNSPACED, UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { isWordUnit } from '../is-word-unit.ts';
import { foldName } from './fold-name.ts';
import { type TownAt, townAt } from './town-at.ts';
import { type TownLanguages, townLanguages } from './town-languages.ts';
import { type Town, type TownList, townList } from './town-list.ts';
import type { NameAt } from './name-at.ts';
import { titleEnd } from './title-end.ts';
import { type TownSigns, townSigns } from './town-signs.ts';
import { unspacedTownAt } from './unspaced-town-at.ts';

/** A town as a text names it, with what stands around it. */
export interface FoundTown {
  readonly start: number;
  readonly end: number;
  readonly town: Town;
  readonly signs: TownSigns;
}

/** What towns are looked for with. */
export interface TownSearch {
  /** As written, and in lower case unit for unit. */
  readonly written: string;
  readonly lower: string;
  /** ISO 3166-1 alpha-2 of the towns, the likeliest first. */
  readonly countries: readonly string[];
  /** Of the text, BCP 47. */
  readonly languages: readonly string[];
  /** Whether small letters in the first line may begin a town: titles of ads for company. */
  readonly smallTitle: boolean;
  /** Whether small letters may begin a town anywhere. */
  readonly smallText?: boolean;
  /** Whether the ad offers work; no where it is not told. */
  readonly forWork?: boolean;
}

/** Every name of a town of some countries in a text, with the signs around it: words with a capital, those of scripts without capitals, and small ones behind a preposition. Whether it is the town or a word like it is for the caller to judge. Linear. */
export function findTowns({
  written,
  lower,
  countries,
  languages,
  smallTitle,
  smallText = false,
  forWork = false,
}: TownSearch): FoundTown[] {
  const lists = countries.flatMap((country) => townList(country) ?? []);
  if (lists.length === 0) return [];
  const search: Search = {
    written,
    lower,
    lists,
    languages: townLanguages(languages, countries, forWork),
    titleEnd: titleEnd(lower),
    forWork,
    found: [],
  };
  const smallEnd = smallReach(search, { smallText, smallTitle });
  // The code of the word before, where it is short: behind "in" a word with small letters is looked at.
  let before = 0;
  for (let at = 0; at < lower.length;) {
    const first = lower.charCodeAt(at);
    if (((UNIT_CLASS[first] ?? 0) & UNIT.word) === 0) {
      if (first === LINE_FEED) before = 0;
      at += 1;
      continue;
    }
    let end = at + 1;
    let code = first;
    let all = first;
    let unit = lower.charCodeAt(end);
    for (; ((UNIT_CLASS[unit] ?? 0) & UNIT.word) !== 0; unit = lower.charCodeAt(end)) {
      code = (Math.imul(code, 31) + unit) | 0;
      all |= unit;
      end += 1;
    }
    if (first >= FIRST_UNSPACED && ((UNIT_CLASS[first] ?? 0) & UNIT.unspaced) !== 0) addUnspaced(search, at, end);
    else if (end - at > 1 && (written.charCodeAt(at) !== first || isUncased(first) || at < smallEnd || SHORT_PREPOSITIONS.has(before))) {
      end = addTown(search, at, { end, isPlain: all < 0x80 });
    }
    before = end - at < 5 ? code : 0;
    at = end;
  }
  return search.found;
}

/** As far as words in small letters may begin a town. */
function smallReach(
  { lower, titleEnd: title }: Search,
  { smallText, smallTitle }: { readonly smallText: boolean; readonly smallTitle: boolean },
): number {
  if (smallText) return lower.length;
  return smallTitle ? title : 0;
}

interface Search {
  readonly written: string;
  readonly lower: string;
  readonly lists: readonly TownList[];
  readonly languages: TownLanguages;
  readonly titleEnd: number;
  readonly forWork: boolean;
  readonly found: FoundTown[];
}

const LINE_FEED = 10;
/** Codes of prepositions of up to four letters in all languages, as the walk makes them. */
const SHORT_PREPOSITIONS: ReadonlySet<number> = new Set(
  Object.values(townWords.in)
    .flat()
    .filter((word) => word.length < 5)
    .map((word) =>
      [...word].reduce((code, letter, at) => (at === 0 ? letter.charCodeAt(0) : (Math.imul(code, 31) + letter.charCodeAt(0)) | 0), 0),
    ),
);

/** Whether a letter has no capital: Hebrew, Arabic, the scripts of India, Georgian. */
function isUncased(unit: number): boolean {
  return (unit >= 0x05_90 && unit < 0x10_a0) || (unit >= 0x10_d0 && unit < 0x13_a0);
}

/** Adds the town that begins with a word; gives the end of what was read. */
function addTown(search: Search, start: number, { end, isPlain }: { readonly end: number; readonly isPlain: boolean }): number {
  const { lower, languages } = search;
  const written = lower.slice(start, end);
  const word = isPlain ? written : foldName(written);
  const inflected = languages.inflected.length === 0 ? NONE : inflections(search, start);
  for (const list of search.lists) {
    if (inflected.length === 0 && !list.names.has(word) && !list.heads.has(word)) continue;
    const found = townAt(list, lower, { word, end, languages: inflected });
    if (found !== undefined && addFound(search, { start, found, prefixed: false })) return found.end;
  }
  for (const prefix of languages.prefixes) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 2) continue;
    for (const list of search.lists) {
      const found = townAt(list, lower, { word: word.slice(prefix.length), end, languages: NONE });
      if (found !== undefined && addFound(search, { start: start + prefix.length, found, prefixed: true })) return found.end;
    }
  }
  return end;
}

/** Adds a town where it stands; not another form of its name that no preposition stands before, unless that form says "in" itself. */
function addFound(
  search: Search,
  { start, found, prefixed }: { readonly start: number; readonly found: TownAt; readonly prefixed: boolean },
): boolean {
  const { lower, languages } = search;
  const signs = townSigns(nameAt(search, start, { end: found.end, country: found.town.country }));
  const suffixed =
    prefixed ||
    (languages.alone.length > 0 &&
      (found.inflected ||
        SUFFIX.test(lower.slice(found.end, found.end + 4)) ||
        (languages.alone.includes('lv') && LATVIAN_IN.test(lower.charAt(found.end - 1)))));
  if (found.inflected && !signs.led && !signs.from && !suffixed) return false;
  search.found.push({ start, end: found.end, town: found.town, signs: suffixed ? { ...signs, led: true, from: false } : signs });
  return true;
}

/** The ending of Turkish and its neighbours that says "in", parted by an apostrophe. */
const SUFFIX = /^['’](?:da|de|ta|te|də)(?![\p{L}\p{M}])/u;
/** A long vowel at the end says "in" in Latvian. */
const LATVIAN_IN = /^[āēīū]/u;

const NONE: readonly string[] = [];

const TO: ReadonlySet<string> = new Set(townWords.to);
/** The languages in which the word that starts here may be inflected: behind a preposition all of them, elsewhere those whose endings say "in". */
function inflections(search: Search, start: number): readonly string[] {
  const { lower, languages } = search;
  let at = start;
  while (at > 0 && start - at < 2 && (lower.charCodeAt(at - 1) === 0x20 || lower.charCodeAt(at - 1) === 0x2e)) at -= 1;
  let begin = at;
  while (begin > 0 && at - begin < 12 && isWordUnit(lower.charCodeAt(begin - 1))) begin -= 1;
  if (at === start || begin === at) return languages.alone;
  const word = lower.slice(begin, at);
  return languages.prepositions.has(word) || languages.from.has(word) || (search.forWork && TO.has(word))
    ? languages.inflected
    : languages.alone;
}

/** Adds the towns in a run of a script without spaces. */
function addUnspaced(search: Search, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    const found = unspacedTownAt(search.lists, search.lower, { at, runStart: start, prepositions: search.languages.prepositions });
    if (found === undefined) continue;
    const signs = townSigns(nameAt(search, at, { end: found.end, country: found.town.country }));
    search.found.push({ start: at, end: found.end, town: found.town, signs: { ...signs, led: signs.led || found.led, from: found.from } });
    at = found.end - 1;
  }
}

function nameAt(
  { lower, written, titleEnd: end, languages, forWork }: Search,
  start: number,
  name: Pick<NameAt, 'end' | 'country'>,
): NameAt {
  return { lower, written, start, ...name, titleEnd: end, languages, forWork };
}
