import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import payWords from '../../../../lexicon/pay-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import type { NamedCountry } from './countries-named.ts';
import type { Destination } from './destination.ts';
import { isLedToward } from './is-led-toward.ts';
import { isNation } from './is-nation.ts';
import { wordClass, wordsIn } from './word-class.ts';

/** Places that no list knows, by how they stand: beside a country, one of both in brackets or behind a comma ("Irsko (Castletownbere)", "Nošovice (ČR)", "Niemcy, Bawaria"), or alone between signs or behind a word of direction at the beginning ("Zbiór jagód – Podlasie", "konobar na Hvaru"). */
export function placesByForm(
  { folded }: PreparedText,
  named: readonly NamedCountry[],
  { countries, languages }: TextContext,
): Destination[] {
  const { text } = folded;
  // German writes every noun with a capital.
  const isGerman = languages[0]?.startsWith('de') === true;
  const beside = named.flatMap((country): Destination[] => {
    const behind = (isGerman ? IN_BRACKETS : BEHIND).exec(text.slice(country.end, country.end + FARTHEST));
    if (behind?.[2] !== undefined && isPlaceName(behind[2])) {
      const start = country.end + (behind[1] ?? '').length;
      return [{ start, end: start + behind[2].length, city: behind[2], country: country.country, weight: country.weight + PAIRED }];
    }
    const before = BEFORE.exec(text.slice(Math.max(0, country.start - FARTHEST), country.start));
    if (before?.[1] === undefined || !isPlaceName(before[1])) return [];
    const start = country.start - before[0].length;
    return [{ start, end: start + before[1].length, city: before[1], country: country.country, weight: country.weight + PAIRED }];
  });
  const own = new Set(countries);
  const [country] = countries;
  if (beside.length > 0 || country === undefined || own.size > 1 || named.length > 0) return beside;
  const found = [TITLE, LED, ALONE].flatMap((pattern) =>
    [...text.slice(0, OPENING).matchAll(pattern)].flatMap((match): Destination[] => {
      const [whole, lead = '', name = ''] = match;
      const isLed = pattern !== LED || isLedToward(folded.lower, match.index + whole.length - name.length);
      if (
        !isLed ||
        !SMALL.test(text.slice(0, OPENING)) ||
        !isPlaceName(name) ||
        FIRST_NAMES.kindOf(name.toLowerCase().split(' ')[0] ?? '', languages) === 'name'
      )
        return [];
      if (pattern === TITLE && !SMALL.test(lead)) return [];
      if (isGerman && !(pattern === TITLE ? !NOUN.test(name) : PLACE_ENDING.test(name))) return [];
      const start = match.index + whole.length - name.length;
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

const OTHER = wordClass([
  ...payWords.wage,
  ...payWords.aside,
  ...payWords.hires,
  ...payWords.workers,
  ...payWords.work,
  ...hireWords.notNames,
  ...hireWords.generic,
  ...hireWords.housesBefore,
  ...hireWords.seasons,
]);

/** Whether a name may be that of a place: no word of work and pay, no nation and no country. */
function isPlaceName(name: string): boolean {
  const lower = name.toLowerCase();
  if (GAZETTEER.get(lower)?.city === undefined && GAZETTEER.has(lower)) return false;
  return wordsIn(OTHER, lower, { start: 0, end: lower.length }).length === 0 && !lower.split(' ').some((word) => isNation(word));
}
