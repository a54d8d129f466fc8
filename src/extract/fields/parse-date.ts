import type { TextContext } from '../text-context.ts';
import { CROATIAN_MONTHS, ETHIOPIAN_MONTHS, MONTHS, SOLAR_MONTHS, WEEKDAYS } from './calendar-words.ts';
import { ethiopianMs } from './ethiopian-day.ts';
import { LUNAR_MONTHS, lunarHijriMs } from './lunar-hijri.ts';
import { mayBeginDate } from './may-begin-date.ts';
import { parseRelativeDate } from './parse-relative-date.ts';
import type { ParsedDate } from './parsed-date.ts';
import { solarHijriMs } from './solar-hijri.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** The date a folded, lower-case text begins with, absolute or relative in the languages served; undefined when it begins with none. */
export function parseDate(lower: string, context: TextContext): ParsedDate | undefined {
  if (!mayBeginDate(lower, 0)) return undefined;
  return (
    readIso(lower) ??
    readNumeric(lower, context) ??
    readNamed(lower, context) ??
    (context.atMs === undefined ? undefined : parseRelativeDate(lower, context.atMs))
  );
}

const DAY_MS = 86_400_000;

/** A machine date with optional time and zone: 2025-01-14, 2025-01-14T12:30:00+01:00. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(z|utc|gmt|[+-]\d{2}:?\d{2}))?)?(?!\d)/;

function readIso(lower: string): ParsedDate | undefined {
  const match = ISO.exec(lower);
  if (match === null) return undefined;
  const [whole, year, month, day, , , , zone] = match;
  const iso = isoDay(Number(year), Number(month), Number(day));
  if (iso === undefined) return undefined;
  if (zone === undefined) return { iso, length: whole.length, form: 'full' };
  const instant = Date.parse(
    whole
      .toUpperCase()
      .replace(' ', 'T')
      .replace(/ ?(?:UTC|GMT)$/, 'Z')
      .replace(/ (?=[+-])/, '')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
  );
  return {
    iso: Number.isNaN(instant) ? iso : new Date(instant).toISOString().replace('.000Z', 'Z'),
    length: whole.length,
    form: 'full',
  };
}

/** Three numbers: year first, or year last in the order of the context; Chinese, Japanese and Korean with their signs, there without a year too. */
/** The month as a Roman number: 18.XI.2026. */
const ROMAN = /^(\d{1,2})[. ]{1,2}(xii?|xi|ix|iv|vi{1,3}|i{1,3}|[vx])[. ]{1,2}(\d{4})(?!\d)/;
const ROMANS: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const YEAR_FIRST = /^(\d{4}) ?[./年년-] ?(\d{1,2}) ?[./月월-] ?(\d{1,2})(?:日|일|号|號|\.)?(?!\d)/u;
/** A year of the Japanese era Reiwa (also R8.11.14), or of the Republic of China. */
const ERA = /^(令和|民國|民国|r) ?(\d{1,3}|元)[年./-] ?(\d{1,2})[月./-] ?(\d{1,2})日?/u;
/** A year of the Republic of China in figures, as Taiwan writes it: 115/11/16. */
const MINGUO = /^(1[0-4]\d)[./-](\d{2})[./-](\d{2})(?!\d)/;
const MINGUO_SIGNS = /^(1[0-4]\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2})[日号號]?(?!\d)/u;
const YEAR_LAST = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?: ?г\.?|\.)?(?!\d)/;
const NO_YEAR = /^(\d{1,2})([./])(\d{1,2})\.?(?![\d/.]\d)(?!\d)(?=[ ,]{1,2}(?:\p{L}{1,5}\.? )?\d{1,2}[:.]\d{2}(?!\d)|\s*$)/u;
/** Month and day with a dash, where dates begin with the year, before a time or a label behind them. */
const MONTH_DASH = /^(\d{2})-(\d{2})(?= \d{1,2}:\d{2}| $)/;
const MONTH_SIGN = /^(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]/u;

function readNumeric(lower: string, context: TextContext): ParsedDate | undefined {
  if (!isDigit(lower)) return readEra(lower, context);
  const first = YEAR_FIRST.exec(lower);
  if (first !== null) return dated(first[0].length, anyDay(Number(first[1]), Number(first[2]), Number(first[3])));
  const minguo = (context.countries[0] === 'TW' ? MINGUO.exec(lower) : null) ?? MINGUO_SIGNS.exec(lower);
  if (minguo !== null) return dated(minguo[0].length, isoDay(1911 + Number(minguo[1]), Number(minguo[2]), Number(minguo[3])));
  const last = YEAR_LAST.exec(lower);
  if (last !== null) return readYearLast(last, context);
  const roman = ROMAN.exec(lower);
  if (roman !== null) return dated(roman[0].length, isoDay(Number(roman[3]), ROMANS.indexOf(roman[2] ?? '') + 1, Number(roman[1])));
  const short = NO_YEAR.exec(lower) ?? MONTH_SIGN.exec(lower) ?? (context.dateOrder === 'YMD' ? MONTH_DASH.exec(lower) : null);
  if (short === null || context.atMs === undefined) return undefined;
  const [a, b] = [Number(short[1]), Number(short.at(-1))];
  const monthFirst = short.length === 3 || (context.dateOrder === 'DMY' ? b > 12 : a <= 12);
  return dated(short[0].length, monthFirst ? recent(a, b, context.atMs) : recent(b, a, context.atMs), 'no-year');
}

function readEra(lower: string, { countries, languages }: TextContext): ParsedDate | undefined {
  const era = ERA.exec(lower);
  if (era === null || (era[1] === 'r' && countries[0] !== 'JP' && languages[0] !== 'ja')) return undefined;
  const year = (era[1] === '令和' || era[1] === 'r' ? 2018 : 1911) + (era[2] === '元' ? 1 : Number(era[2]));
  return dated(era[0].length, isoDay(year, Number(era[3]), Number(era[4])));
}

function readYearLast(last: RegExpExecArray, context: TextContext): ParsedDate | undefined {
  const [a, b] = [Number(last[1]), Number(last[3])];
  const written = last[4] ?? '';
  if (written.length === 2) {
    const yearFirst = isoDay(2000 + a, b, Number(written));
    if (context.dateOrder === 'YMD') return dated(last[0].length, yearFirst);
    if (isYearFirst(yearFirst, Number(written), context)) return dated(last[0].length, yearFirst);
  }
  const year = christianYear(fullYear(written, context));
  if (written.length === 4 && isHijri(year)) return dated(last[0].length, hijriIso(year, b, a) ?? hijriIso(year, a, b));
  const monthFirst = context.dateOrder === 'MDY' ? a <= 12 : b > 12 || isMonthFirst(isoDay(year, b, a), isoDay(year, a, b), context);
  return dated(last[0].length, monthFirst ? isoDay(year, a, b) : isoDay(year, b, a));
}

/** Whether a date in English of no known country begins with its month: since it would be yet to come otherwise, or months older than it is so. */
function isMonthFirst(dayFirst: string | undefined, monthFirst: string | undefined, { countries, languages, atMs }: TextContext): boolean {
  if (countries.length > 0 || languages[0] !== 'en' || atMs === undefined || dayFirst === undefined || monthFirst === undefined)
    return false;
  const age = atMs - Date.parse(monthFirst);
  if (age < -DAY_MS) return false;
  return Date.parse(dayFirst) > atMs + DAY_MS || (age < WEEK_MS && Date.parse(dayFirst) < atMs - 4 * WEEK_MS);
}

const WEEK_MS = 7 * DAY_MS;

/** Languages of countries that write the year first. */
const YEAR_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['ko', 'ja', 'zh', 'hu', 'lt', 'mn']);
const YEAR_MS = 365 * DAY_MS;

/** Whether three numbers of two digits begin with the year: by their language where no country is known, or since the last would be a year long past or yet to come. */
function isYearFirst(iso: string | undefined, last: number, { countries, languages, atMs }: TextContext): boolean {
  if (iso === undefined) return false;
  if (countries.length === 0 && YEAR_FIRST_LANGUAGES.has(languages[0] ?? '')) return true;
  if (atMs === undefined) return false;
  const [ms, year] = [Date.parse(iso), new Date(atMs).getUTCFullYear() - 2000];
  return ms <= atMs + DAY_MS && ms > atMs - YEAR_MS && (last > year || last < year - 5) && last < 60;
}

/** A day, a month's name and a year in either order; the year may be missing. A weekday may stand before. */
const WEEKDAY =
  /^[\p{L}\p{M}'-]{2,15}\.?,?(?: (?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7]|שני|שלישי|רביעי|חמישי|שישי|ראשון)(?![\p{L}\d]),?)?\s{0,2}(?:(?:d\.|den|der|dem|de|le|el|il|the|dia|ngày|dnia|dne|em|on|on the|tanggal|tgl|วันที่|ที่) ?)?(?=\d|\p{L})/u;
/** A month's name: a word, one of two words as the lexicon has it, or as Thai and Lao shorten it. */
const NAME = String.raw`(${wordAlternatives([...MONTHS.keys(), ...SOLAR_MONTHS.keys()].filter((name) => /[ '’.-]/.test(name)))}|[\p{L}\p{M}]{2,14}|[ก-ฮ][ีิ]?\.[ก-ฮ])`;
const DAY_MONTH = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|e|ste|de|\.|º|-го|-е|-ти|-ви|-ми|-a|ই|লা|রা|ঠা|শে)?[ /-]{0,2}(?:of |de |d'|ta' |ga |bulan |mwezi wa |ខែ ?|ເດືອນ ?|ה?ב?)?${NAME}\.?(?:[ ,،/-]{0,3}(?:de |del |of |г |năm |ឆ្នាំ ?|ປີ ?|ቀን )?(\d{4}|'\d{2}|\d{2}(?!\d|:)))?(?!\d)`,
  'u',
);
const MONTH_DAY = new RegExp(String.raw`^${NAME}\.? (\d{1,2})(?:st|nd|rd|th|\.|an?|ean)?(?:,? {1,2}(?:ቀን )?(\d{4}))?(?!\d|:)`, 'u');
/** What is said of a year that stands first: "2026 m.", "2026-yil", "2026 жылғы", "2026ko". */
const YEAR_SIGN = String.raw`(?:\.|,|[ -]?(?:m\.|[гжй]\.|gada|yil|yilning|йил|йилнинг|жыл|жылы|жылғы|жылдын|оны|онд|ခုနှစ်|წლის|թ\.|թվականի)|(?:\(e\)|e)?ko|ခုနှစ်)?,?`;
const YEAR_MONTH_DAY = new RegExp(
  String.raw`^(\d{4})${YEAR_SIGN} ?(?:gada )?${NAME}\.? (?:mėn\. )?(\d{1,2})(?:\.|\sd\.|an?|ean|-[\p{L}]{1,3})?(?!\d)`,
  'u',
);
const YEAR_DAY_MONTH = new RegExp(String.raw`^(\d{4})\.?${YEAR_SIGN} ?(?:gada )?(\d{1,2})[ .-]{1,2}${NAME}`, 'u');
/** Mongolian months bear numbers: "2026 оны 11 сарын 15". */
const MONGOLIAN = /^(?:(\d{4}) ?(?:оны|онд|он),? )?(\d{1,2})(?:-?р|-?(?:дүгээр|дугаар))? ?сарын (\d{1,2})/u;
const VIETNAMESE = /^(?:ngày )?(\d{1,2}) (?:tháng|thg\.?) (\d{1,2})(?:,? (?:năm )?(\d{4}))?/u;

/** The ways to name a day, with the groups that hold its day, month and year. */
const NAMED_FORMS: readonly { readonly pattern: RegExp; readonly groups: readonly [number, number, number] }[] = [
  { pattern: VIETNAMESE, groups: [1, 2, 3] },
  { pattern: MONGOLIAN, groups: [3, 2, 1] },
  { pattern: YEAR_MONTH_DAY, groups: [3, 2, 1] },
  { pattern: YEAR_DAY_MONTH, groups: [2, 3, 1] },
  { pattern: DAY_MONTH, groups: [1, 2, 3] },
  { pattern: MONTH_DAY, groups: [2, 1, 3] },
];

function readNamed(lower: string, context: TextContext): ParsedDate | undefined {
  const isNumber = isDigit(lower);
  if (!isNumber && wordAt(CALENDAR, lower, 0) === undefined) return undefined;
  const lunar = isNumber && / 14\d\d/.test(lower.slice(0, 28)) ? readLunar(lower) : undefined;
  if (lunar !== undefined) return lunar;
  for (const { pattern, groups } of NAMED_FORMS) {
    if (isNumber === (pattern === MONTH_DAY) && pattern !== VIETNAMESE) continue;
    const match = pattern.exec(lower);
    if (match === null) continue;
    const [day, name = '', year] = groups.map((group) => match[group]);
    const month = /^\d/.test(name) ? Number(name) : monthOf(name, context);
    if (month !== undefined) return named(match[0].length, [day, String(month), year], context);
    const solar = pattern === DAY_MONTH ? SOLAR_MONTHS.get(name) : undefined;
    if (solar !== undefined) return solarDay(match, solar, context);
    const ethiopian = ETHIOPIAN_MONTHS.get(name);
    if (ethiopian !== undefined) return ethiopianDay(match[0].length, [day, String(ethiopian), year], context);
  }
  return isNumber ? undefined : readBehindWeekday(lower, context);
}

/** What a named date begins with, if not with a number. */
const CALENDAR = buildWordIndex([...MONTHS.keys(), ...ETHIOPIAN_MONTHS.keys(), ...WEEKDAYS, 'ngày']);
/** Endings that tell "on" or "of" in Turkic languages, Tajik, Georgian and Armenian: ноябрда, ноемберს. */
const CASE_ENDING = /(?<=^\p{L}{4,12})(?:[дт][аеәө]н?|и|[дтн][ыі]ң|[dt][aeə]n?|ის|ს|ին|ի)$/u;

/** The month of a name, also with an ending of its language. */
function monthOf(name: string, { languages, countries }: TextContext): number | undefined {
  const isCroatian = countries.length === 0 ? languages[0] === 'hr' : countries[0] === 'HR' || countries[0] === 'BA';
  const croatian = isCroatian ? CROATIAN_MONTHS.get(name) : undefined;
  return croatian ?? MONTHS.get(name) ?? MONTHS.get(name.replace(CASE_ENDING, ''));
}

function isDigit(lower: string): boolean {
  const unit = lower.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

function readBehindWeekday(lower: string, context: TextContext): ParsedDate | undefined {
  const weekday = WEEKDAY.exec(lower);
  if (weekday === null || !WEEKDAYS.has((/^[\p{L}\p{M}'-]+/u.exec(weekday[0]) ?? [''])[0].replace(/^th\u1ee9$/u, 'thứ hai')))
    return undefined;
  const rest = lower.slice(weekday[0].length);
  const after = /^(?:\d|\p{L}{3})/u.test(rest) ? (readNumeric(rest, context) ?? readDated(rest, context)) : undefined;
  return after === undefined ? undefined : { ...after, length: after.length + weekday[0].length };
}

/** A named date that begins with its day or month, no further weekday. */
function readDated(rest: string, context: TextContext): ParsedDate | undefined {
  const [word = ''] = /^[\p{L}\p{M}]{2,15}/u.exec(rest) ?? [];
  return word === '' || MONTHS.has(word) ? readNamed(rest, context) : undefined;
}

function named(
  length: number,
  [dayPart, monthPart, yearPart]: readonly (string | undefined)[],
  context: TextContext,
): ParsedDate | undefined {
  const [dayNumber, month] = [Number(dayPart), Number(monthPart)];
  if (yearPart !== undefined) return dated(length, isoDay(christianYear(fullYear(yearPart.replace("'", ''), context)), month, dayNumber));
  return context.atMs === undefined ? undefined : dated(length, recent(month, dayNumber, context.atMs), 'no-year');
}

/** A day of the Iranian calendar; without a year the last such day before the capture. */
function solarDay(match: RegExpExecArray, month: number, { atMs }: TextContext): ParsedDate | undefined {
  const written = match[3]?.replace("'", '');
  const day = Number(match[1]);
  if (written !== undefined) return dated(match[0].length, solarIso(Number(written) + (written.length === 2 ? 1400 : 0), month, day));
  if (atMs === undefined) return undefined;
  const year = new Date(atMs).getUTCFullYear() - 621;
  const past = [year, year - 1]
    .map((each) => solarIso(each, month, day))
    .find((iso) => iso !== undefined && Date.parse(iso) <= atMs + DAY_MS);
  return dated(match[0].length, past, 'no-year');
}

/** A day of the Ethiopian calendar, seven or eight years behind; without a year the last such day before the capture. */
function ethiopianDay(
  length: number,
  [dayPart, monthPart, yearPart]: readonly (string | undefined)[],
  { atMs }: TextContext,
): ParsedDate | undefined {
  const at = (year: number): number | undefined => ethiopianMs(year, Number(monthPart), Number(dayPart));
  const latest = atMs === undefined ? undefined : new Date(atMs).getUTCFullYear() - 7;
  const years = yearPart !== undefined ? [Number(yearPart)] : latest === undefined ? [] : [latest, latest - 1];
  const ms = years.map(at).find((each) => each !== undefined && (yearPart !== undefined || each <= (atMs ?? 0) + DAY_MS));
  return dated(length, ms === undefined ? undefined : dayOf(ms), yearPart === undefined ? 'no-year' : 'full');
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function dated(length: number, iso: string | undefined, form: ParsedDate['form'] = 'full'): ParsedDate | undefined {
  return iso === undefined ? undefined : { iso, length, form };
}

/** Two digits are of this century; of the Buddhist one in Thailand. */
function fullYear(written: string, { countries, languages }: TextContext): number {
  if (written.length !== 2) return Number(written);
  const isThai = Number(written) >= 60 && (countries[0] === 'TH' || languages[0] === 'th');
  return Number(written) + (isThai ? 2500 : 2000);
}

/** Thai dates count from the Buddha: 2568 is 2025. */
function christianYear(year: number): number {
  return year >= 2440 && year <= 2640 ? year - 543 : year;
}

/** Whether a year is one of the Iranian or the Islamic calendar. */
function isHijri(year: number): boolean {
  return year >= 1380 && year <= 1480;
}

/** A day of the Iranian calendar, or from its years that are yet to come on of the Islamic one. */
function hijriIso(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_LUNAR) return solarIso(year, month, day);
  const ms = lunarHijriMs(year, month, day);
  return ms === undefined ? undefined : dayOf(ms);
}

/** 1432 was 2011 in the Islamic calendar, and will be 2053 in the Iranian one. */
const FIRST_LUNAR = 1432;

/** A day, the name of a month of the Islamic calendar and a year: "٥ جمادى الآخرة ١٤٤٨". */
const LUNAR = new RegExp(`^(\\d{1,2}) (${wordAlternatives([...LUNAR_MONTHS.keys()])})[ ,،]{1,3}(14\\d\\d)(?!\\d)`, 'u');

function readLunar(lower: string): ParsedDate | undefined {
  const match = LUNAR.exec(lower);
  if (match === null) return undefined;
  return dated(match[0].length, hijriIso(Number(match[3]), LUNAR_MONTHS.get(match[2] ?? '') ?? 0, Number(match[1])));
}

/** A day with its year first, which may be one of the Iranian or Islamic calendar. */
function anyDay(year: number, month: number, day: number): string | undefined {
  return isHijri(year) ? hijriIso(year, month, day) : isoDay(christianYear(year), month, day);
}

function solarIso(year: number, month: number, day: number): string | undefined {
  const ms = solarHijriMs(year, month, day);
  return ms === undefined ? undefined : dayOf(ms);
}

/** The day as ISO 8601; undefined when the calendar has no such day or the year is none of an ad. */
function isoDay(year: number, month: number, date: number): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || date < 1) return undefined;
  const leap = month === 2 && year % 4 === 0 && year % 100 !== 0;
  const days = (DAYS[month - 1] ?? 0) + (leap || (month === 2 && year === 2000) ? 1 : 0);
  return date <= days ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` : undefined;
}

/** Days of the months of a common year. */
const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last such day before the capture (a day ahead is allowed: time zones). */
function recent(month: number, date: number, atMs: number): string | undefined {
  const year = new Date(atMs).getUTCFullYear();
  const same = isoDay(year, month, date);
  return same !== undefined && Date.parse(same) <= atMs + DAY_MS ? same : isoDay(year - 1, month, date);
}
