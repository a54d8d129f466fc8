import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import { matchAt } from '../handles/match-at.ts';
import type { ParsedDate } from './parsed-date.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** The day that a folded, lower-case text begins with, said by its distance from the capture: "yesterday", "3 days ago", "vor zwei Stunden". */
export function parseRelativeDate(lower: string, atMs: number): ParsedDate | undefined {
  const named = wordAt(NAMED_DAYS, lower, 0);
  if (named !== undefined) return { iso: dayOf(atMs - (DAYS_BACK.get(named) ?? 0) * DAY_MS), length: named.length, form: 'named-day' };
  const before = wordAt(AGO_BEFORE, lower, 0) ?? matchAt(AGO_BEFORE_NUMBER, lower, 0)?.[0];
  const from = before === undefined ? 0 : skipSpaces(lower, before.length);
  const span = readSpan(lower, from) ?? readUnitFirst(lower, from);
  if (span === undefined) return undefined;
  const behind = wordAt(AGO, lower, skipSpaces(lower, span.end));
  if (behind === undefined && !liesBack(span, before)) return undefined;
  const days = span.isUnitFirst ? (FIRST_UNITS.get(span.unit) ?? 0) : unitDays(span.unit, behind);
  const length = behind === undefined ? span.end : skipSpaces(lower, span.end) + behind.length;
  return { iso: shifted(atMs, countOf(span), days), length, form: 'ago' };
}

/** Whether a span without a word for "ago" behind it lies in the past: by the word before it, or by its unit. */
function liesBack({ isUnitFirst, stated, unit }: ReadSpan, before: string | undefined): boolean {
  if (isUnitFirst) return false;
  if (before === undefined) return stated && AGO_ITSELF.has(unit);
  return !ONLY_AROUND.has(before) || AGO_ITSELF.has(unit);
}

/** The day so long ago as the span of time a text begins with, such as "6h" behind "posted", when nothing else follows it. */
export function parseBareSpan(lower: string, atMs: number): ParsedDate | undefined {
  const span = readSpan(lower, 0);
  if (span === undefined || !span.stated || matchAt(NOTHING_ELSE, lower, span.end) === null) return undefined;
  return { iso: shifted(atMs, countOf(span), unitDays(span.unit, undefined)), length: span.end, form: 'ago' };
}

/** The day so long ago as the age of an ad that a text begins with: "3 days old". */
export function parseAgeOfAd(lower: string, atMs: number): ParsedDate | undefined {
  const span = readSpan(lower, 0);
  if (span === undefined || !span.stated) return undefined;
  const behind = skipSpaces(lower, span.end);
  const old = wordAt(OLD, lower, behind);
  if (old === undefined || matchAt(NOTHING_ELSE, lower, behind + old.length) === null) return undefined;
  return { iso: shifted(atMs, countOf(span), unitDays(span.unit, undefined)), length: behind + old.length, form: 'ago' };
}

const DAY_MS = 86_400_000;
const UNIT_DAYS = { second: 0, minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const;
const UNITS: ReadonlyMap<string, number> = unitsOf(dateWords.units);
/** Units that stand before their count, as in Swahili and Sinhala: "siku 3 zilizopita". */
const FIRST_UNITS: ReadonlyMap<string, number> = unitsOf(dateWords.unitsFirst);
/** Words for a unit that mean hours before this word for "ago": Ukrainian has hours where Bulgarian has years. */
const HOUR_WHEN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(dateWords.hourWhen).map(([ago, units]) => [ago, new Set(units)]),
);
const DAYS_BACK: ReadonlyMap<string, number> = new Map([
  ...dateWords.today.map((word) => [word, 0] as const),
  ...dateWords.yesterday.map((word) => [word, 1] as const),
  ...dateWords.beforeYesterday.map((word) => [word, 2] as const),
]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(dateWords.counts).flatMap(([count, words]) => words.map((word) => [word, Number(count)] as const)),
  ...dateWords.one.map((word) => [word, 1] as const),
]);
const NAMED_DAYS = buildWordIndex(DAYS_BACK.keys());
const UNIT = buildWordIndex(UNITS.keys());
const FIRST_UNIT = buildWordIndex(FIRST_UNITS.keys());
const COUNT = buildWordIndex(COUNTS.keys());
const ABOUT = buildWordIndex(dateWords.about);
const AGO = buildWordIndex(dateWords.ago);
const OLD = buildWordIndex(dateWords.old);
const AGO_BEFORE = buildWordIndex(dateWords.agoBefore);
/** Words for "ago" that mean something else but before a figure, to which some are glued. */
const AGO_BEFORE_NUMBER = new RegExp(`(?:${wordAlternatives(dateWords.agoBeforeNumber)}) ?(?=\\d)`, 'uy');
/** The figure behind a unit, with what is glued to it. */
const COUNT_BEHIND = /[ -]{0,2}(\d{1,3})(?!\d|[.,:]\d)/y;
/** Units that say "ago" by themselves in Hungarian (3 napja). */
const AGO_ITSELF: ReadonlySet<string> = new Set(Object.values(dateWords.agoItself).flat());
const ONLY_AROUND: ReadonlySet<string> = new Set(dateWords.onlyAround);
/** Up to three digits; must not be the head of a longer number, a decimal or a range. */
const DIGITS = /(\d{1,3})(?![\d.,:-]\d)\+?/y;
/** A second, smaller span: "1 day, 3 hours". The name of its unit is not asked. */
const SMALLER = /(?:,? (?:and|und|en|et|y|e|i|og|och|és|и|та|ve|và|dan) |,? )(\d{1,2}) ?/uy;
/** The end of a line, or a sign that parts what follows. */
const NOTHING_ELSE = /\.?[ ]{0,2}(?:$|[·|•,;()/<\]\n]|[-–] )/uy;

/** A count and a unit, with the place behind them. */
interface ReadSpan {
  readonly count: number;
  /** Whether the count is told. */
  readonly stated: boolean;
  readonly unit: string;
  readonly isUnitFirst: boolean;
  readonly end: number;
}

/** A span whose unit stands before its count. */
function readUnitFirst(lower: string, start: number): ReadSpan | undefined {
  const unit = wordAt(FIRST_UNIT, lower, start);
  const count = unit === undefined ? null : matchAt(COUNT_BEHIND, lower, start + unit.length);
  if (unit === undefined || count === null) return undefined;
  return { count: Number(count[1]), stated: true, unit, isUnitFirst: true, end: start + unit.length + count[0].length };
}

function readSpan(lower: string, start: number): ReadSpan | undefined {
  const about = wordAt(ABOUT, lower, start);
  let at = about === undefined ? start : skipSpaces(lower, start + about.length + (lower[start + about.length] === '.' ? 1 : 0));
  const digits = matchAt(DIGITS, lower, at);
  const word = digits === null ? wordAt(COUNT, lower, at) : undefined;
  at += (digits?.[0] ?? word ?? '').length;
  if (digits !== null || word !== undefined) at = skipSpaces(lower, at);
  const unit = wordAt(UNIT, lower, at);
  if (unit === undefined) return undefined;
  const count = digits === null ? (COUNTS.get(word ?? '') ?? 1) : Number(digits[1]);
  at += unit.length;
  if (lower[at] === '.' && lower[at + 1] === ' ') at += 1;
  const smaller = matchAt(SMALLER, lower, at);
  const smallerUnit = smaller === null ? undefined : wordAt(UNIT, lower, at + smaller[0].length);
  if (smaller !== null && smallerUnit !== undefined) at += smaller[0].length + smallerUnit.length;
  return { count, stated: digits !== null || word !== undefined, unit, isUnitFirst: false, end: at };
}

/** The count; Arabic and Hebrew words for two units at once have an ending for it. */
function countOf({ count, stated, unit }: ReadSpan): number {
  return stated ? count : /(?:تين|[^ن]ين|יים)$/u.test(unit) ? 2 : count;
}

function unitsOf(units: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(units).flatMap(([unit, words]) => words.map((word) => [word, UNIT_DAYS[unit as keyof typeof UNIT_DAYS]] as const)),
  );
}

function unitDays(unit: string, ago: string | undefined): number {
  if (ago !== undefined && HOUR_WHEN.get(ago)?.has(unit)) return UNIT_DAYS.hour;
  return UNITS.get(unit) ?? 0;
}

function skipSpaces(lower: string, at: number): number {
  let end = at;
  while (end < at + 2 && lower[end] === ' ') end += 1;
  return end;
}

/** Months and years are counted by the calendar, shorter units by the clock. */
function shifted(atMs: number, count: number, days: number): string {
  const date = new Date(atMs);
  if (days === UNIT_DAYS.month) date.setUTCMonth(date.getUTCMonth() - count);
  else if (days === UNIT_DAYS.year) date.setUTCFullYear(date.getUTCFullYear() - count);
  else return dayOf(atMs - count * days * DAY_MS);
  return dayOf(date.getTime());
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
