import type { Span } from '../../../model/provenance.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import type { NamedCountry } from './countries-named.ts';
import type { Destination } from './destination.ts';
import { isLedToward } from './is-led-toward.ts';
import { isNation } from './is-nation.ts';
import { holdsWord, type JobList, jobWordsOf } from './job-words.ts';

/** Places that no list knows, by how they stand: beside a country, one of both in brackets or behind a comma ("Irsko (Castletownbere)", "Nošovice (ČR)", "Niemcy, Bawaria"), or alone between signs or behind a word of direction at the beginning ("Zbiór jagód – Podlasie", "konobar na Hvaru"). */
export function placesByForm(prepared: PreparedText, named: readonly NamedCountry[], { countries, languages }: TextContext): Destination[] {
  const { text, lower } = prepared.folded;
  const isPlaceName = (start: number, name: string): boolean => isNameOfPlace(prepared, { start, end: start + name.length });
  // German writes every noun with a capital.
  const isGerman = languages[0]?.startsWith('de') === true;
  const beside = named.flatMap((country): Destination[] => {
    const behind = (isGerman ? IN_BRACKETS : BEHIND).exec(text.slice(country.end, country.end + FARTHEST));
    const from = country.end + (behind?.[1] ?? '').length;
    if (behind?.[2] !== undefined && isPlaceName(from, behind[2])) {
      return [{ start: from, end: from + behind[2].length, city: behind[2], country: country.country, weight: country.weight + PAIRED }];
    }
    const before = BEFORE.exec(text.slice(Math.max(0, country.start - FARTHEST), country.start));
    const start = country.start - (before?.[0].length ?? 0);
    if (before?.[1] === undefined || !isPlaceName(start, before[1])) return [];
    return [{ start, end: start + before[1].length, city: before[1], country: country.country, weight: country.weight + PAIRED }];
  });
  const own = new Set(countries);
  const [country] = countries;
  if (beside.length > 0 || country === undefined || own.size > 1 || named.length > 0) return beside;
  const found = [TITLE, LED, ALONE].flatMap((pattern) =>
    [...text.slice(0, OPENING).matchAll(pattern)].flatMap((match): Destination[] => {
      const [whole, lead = '', name = ''] = match;
      const start = match.index + whole.length - name.length;
      const isLed = pattern !== LED || isLedToward(lower, start);
      if (
        !isLed ||
        !SMALL.test(text.slice(0, OPENING)) ||
        !isPlaceName(start, name) ||
        FIRST_NAMES.kindOf(name.toLowerCase().split(' ')[0] ?? '', languages) === 'name'
      )
        return [];
      if (pattern === TITLE && !SMALL.test(lead)) return [];
      if (isGerman && !(pattern === TITLE ? !NOUN.test(name) : PLACE_ENDING.test(name))) return [];
      return [{ start, end: start + name.length, city: name, country, weight: TITLED }];
    }),
  );
  return found.slice(0, 1);
}

const FARTHEST = 40;
const PAIRED = 3;
const TITLED = 1;
const NAME = String.raw`(?:\p{Lu}\p{Ll}[ ])?\p{Lu}[\p{L}\p{M}'’-]{2,20}(?:[ ]\p{Lu}[\p{L}\p{M}'’-]{2,20})?`;
const IN_BRACKETS = new RegExp(String.raw`^([ ]?\()(${NAME})(?=[ ]?[),])`, 'u');
const BEHIND = new RegExp(String.raw`^([ ]?(?:\(|,[ ]|[ ]?[–/-][ ]?))(${NAME})(?=[ ]?(?:[),.;\n!]|$))`, 'u');
/** A name, and a bracket or comma up to the country. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}]|[\p{L}\p{M}][ ])(${NAME})(?:,[ ]|[ ]\()$`, 'u');
/** A first line that ends in a dash and a name. */
const TITLE = new RegExp(String.raw`^([^\n]{3,90}[ ][–—-][ ])(${NAME})(?=[ ]{0,2}\n)`, 'gu');
/** A name behind a word in small letters such as "in", up to a sign or a small word. */
const LED = new RegExp(String.raw`((?<=\p{Ll}[ ])\p{Ll}{1,4}[ ])(${NAME})(?=[ ]?(?:[),.;!\n]|$)|[ ]\p{Ll})`, 'gu');
/** A name alone between commas, dashes or the like, and not the first piece. */
const ALONE = new RegExp(String.raw`((?<=[\p{Ll})])(?:,|[ ][–—|-])[ ])(${NAME})(?=[ ]?(?:,|[ ][–—|-][ ]|\n|$))`, 'gu');
/** Units in which such names are looked for. */
const OPENING = 110;
/** Endings of German nouns that stand at the end of titles and are no places. */
const NOUN =
  /(?:zeit|ung|heit|keit|kraft|stelle|job|dienst|schicht|vertrag|saison|betrieb|basis|arbeit|beginn|start|team|küche|haushalt|pflege|bau|industrie|lager|verkauf|gastronomie|service|hotel|hilfe|innen|gesucht)$/iu;
/** Endings of German places that no noun for work has. */
const PLACE_ENDING =
  /(?:tal|burg|dorf|hausen|stadt|furt|kirchen|brunn|ingen|münde|moos|gau|kirch|reuth|walde|rode|leben|itz|ow|ach|tirol)$/u;
/** Small letters of a sentence: in titles with a capital at every word one more says nothing. */
const SMALL = /[ ]\p{Ll}{4}/u;

const OTHER: readonly JobList[] = ['wage', 'aside', 'hires', 'workers', 'work', 'notNames', 'generic', 'housesBefore', 'seasons'];

/** Whether a name may be that of a place: no word of work and pay, no nation and no country. */
function isNameOfPlace(text: PreparedText, name: Span): boolean {
  const lower = text.folded.lower.slice(name.start, name.end);
  if (GAZETTEER.get(lower)?.city === undefined && GAZETTEER.has(lower)) return false;
  return !holdsWord(jobWordsOf(text), OTHER, name) && !lower.split(' ').some((word) => isNation(word));
}
