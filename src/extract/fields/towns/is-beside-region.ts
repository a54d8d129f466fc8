import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import type { NameAt } from './name-at.ts';

/** Whether a postcode of the country stands before a name ("1012 AB Amsterdam") or behind it ("Leeds LS1", "Solna 171 45"), or its state behind it ("Austin, TX", "Linz (OÖ)"). */
export function isBesideRegion(name: NameAt): boolean {
  return isBehindPostcode(name) || isBeforePostcode(name) || isBeforeRegion(name);
}

const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(townWords.regions).map(([country, names]) => [country, new Set(names)]),
);
const POSTCODES = Object.entries(townWords.postcodes).map(([shape, countries]) => ({ shape, countries: new Set<string>(countries) }));
const LONGEST_POSTCODE = 10;

function isBehindPostcode({ written, start, country }: NameAt): boolean {
  if (written.charCodeAt(start - 1) !== 0x20) return false;
  let at = start - 2;
  while (start - at < 5 && at >= 0 && !isDigit(written, at)) at -= 1;
  if (!isDigit(written, at)) return false;
  const before = written.slice(Math.max(0, start - 1 - LONGEST_POSTCODE), start - 1);
  if (country === 'GB') return BRITISH_BEFORE.test(before);
  const shape = before.replaceAll(/\d/g, '9').replaceAll(/[A-Z]/g, 'A');
  return POSTCODES.some(
    (code) =>
      code.countries.has(country) &&
      shape.endsWith(code.shape) &&
      !/[\p{L}\d.,€$£]/u.test(shape.charAt(shape.length - code.shape.length - 1)),
  );
}
/** Whether a postcode of five digits or more stands right behind a name; four may be a year or a price. */
function isBeforePostcode({ written, end, country }: NameAt): boolean {
  if (!isDigit(written, end + 1) && !isDigit(written, end + 2)) return false;
  const code = CODE_BEHIND.exec(written.slice(end, end + 16))?.[1];
  if (code === undefined) return false;
  const shape = code.replaceAll(/\d/g, '9').replaceAll(/[A-Z]/g, 'A');
  return shape.length > 4 && POSTCODES.some((each) => each.shape === shape && each.countries.has(country));
}

/** Digits with one blank or hyphen at most, that nothing makes a price or longer number. */
const CODE_BEHIND = /^[ ,]?[ ,(]((?:\d{3,6}(?:[ -]\d{2,4})?|\d\d-\d{3}|\d{4} [A-Z]{2}))(?![\p{L}\d]|[ .,]?\d|[ ]?\p{Sc})/u;
const BRITISH_BEFORE = /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?$/u;
const BRITISH_BEHIND = /^[,]?[ ]{1,2}[(]?[A-Z]{1,2}\d[A-Z\d]?(?![\p{L}\d])/u;

function isDigit(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.digit) !== 0;
}

function isBeforeRegion({ written, lower, end, country }: NameAt): boolean {
  let at = end;
  while (at - end < 4 && ' ,(/-'.includes(written.charAt(at)) && at < written.length) at += 1;
  // A state and a postcode begin with a capital.
  if (at === end) return false;
  if (written.charCodeAt(at) === lower.charCodeAt(at)) return BARE.has(country) && isBeforeSmallState(lower, end, country);
  const rest = written.slice(end, end + 40);
  if (country === 'GB' && BRITISH_BEHIND.test(rest)) return true;
  if (rest.startsWith(',') && STATE.test(rest)) return true;
  const regions = REGIONS.get(country);
  const match = regions === undefined ? null : REGION.exec(rest);
  if (regions === undefined || match === null) return false;
  const [, sign = '', name = ''] = match;
  const words = name.split(' ');
  // Two letters without a sign between are mostly a word.
  return [1, 2, 3, 4].some((count) => {
    const region = words.slice(0, count).join(' ');
    return regions.has(region) && (region.length > 2 || sign.trim() !== '' || BARE.has(country));
  });
}
/** Whether a state in small letters stands right behind a name: "savannah ga". No word that says something else. */
function isBeforeSmallState(lower: string, end: number, country: string): boolean {
  const state = SMALL_STATE.exec(lower.slice(end, end + 6))?.[1];
  return state !== undefined && !WORDS.has(state) && REGIONS.get(country)?.has(state.toUpperCase()) === true;
}
const SMALL_STATE = /^,? ([a-z]{2,3})(?![\p{L}\p{N}])/u;
/** States that are words as well. */
const WORDS: ReadonlySet<string> = new Set([
  'in',
  'or',
  'me',
  'hi',
  'ok',
  'ma',
  'pa',
  'de',
  'la',
  'id',
  'on',
  'al',
  'ne',
  'oh',
  'act',
  'man',
]);
const BARE: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
/** "Aba, Abia State". */
const STATE = /^,[ ]\p{Lu}[\p{L}'-]{2,20}(?:[ ]\p{Lu}[\p{L}'-]{2,20})?[ ](?:State|County|Province)(?![\p{L}])/u;
const REGION = /^([ ]{0,2}[,(/-]?[ ]{0,2})(\p{Lu}[\p{L}\p{M}'-]{0,24}(?:[ ][\p{L}\p{M}'-]{1,24}){0,3})/u;
