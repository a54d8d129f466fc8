import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** A span of time or another unit that a price is for; offsets into the text it was read from. */
export interface FoundDuration {
  readonly start: number;
  readonly end: number;
  /** Undefined for spans that have no name of their own (75 minutes). */
  readonly per: PricePer | undefined;
  /** Whether a number or a fixed phrase makes it a span ("30 min", "half hour"); a bare unit ("hour") needs a link word. */
  readonly full: boolean;
}

/** Spans of time in one line of folded, lower-case text, in order. */
export function findDurations(line: string): FoundDuration[] {
  const found: FoundDuration[] = [];
  for (const match of line.matchAll(DURATION)) {
    const [whole, phrase, number, unit, bare] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const fixed = phrase === undefined ? undefined : PHRASES.get(phrase);
    if (fixed !== undefined) found.push({ ...place, per: fixed, full: true });
    else if (number !== undefined && unit !== undefined) found.push(...numbered(number, unit, place));
    else if (bare !== undefined) found.push({ ...place, per: BARE.get(bare), full: false });
  }
  return found;
}

const PHRASES: ReadonlyMap<string, PricePer> = new Map([
  ...timeWords['half hour'].map((word) => [word, '30min'] as const),
  ...timeWords['quarter hour'].map((word) => [word, '15min'] as const),
  ...timeWords['one hour'].map((word) => [word, '60min'] as const),
  ...timeWords['two hours'].map((word) => [word, '2h'] as const),
  ...timeWords.night.map((word) => [word, 'night'] as const),
]);
const MINUTES: ReadonlySet<string> = new Set(timeWords.minute);
const HOURS: ReadonlySet<string> = new Set(timeWords.hour);
const DAYS: ReadonlySet<string> = new Set(timeWords.day);
const NIGHTS: ReadonlySet<string> = new Set(timeWords.night);
const WEEKS: ReadonlySet<string> = new Set(timeWords.week);
const BARE: ReadonlyMap<string, PricePer> = new Map([
  ...timeWords.year.map((word) => [word, 'year'] as const),
  ...timeWords.item.map((word) => [word, 'item'] as const),
  ...timeWords.visit.map((word) => [word, 'visit'] as const),
  ...timeWords.day.map((word) => [word, 'day'] as const),
  ...timeWords.week.map((word) => [word, 'week'] as const),
  ...timeWords.month.map((word) => [word, 'month'] as const),
  ...timeWords.hour.map((word) => [word, '60min'] as const),
]);

/**
 * A fixed phrase, a number with a unit, or a bare unit; whole words only, except in scripts without spaces. Must not match a unit inside
 * a word, nor a number that goes on to the left.
 */
const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(${wordAlternatives(PHRASES.keys())})(?![\\p{L}\\p{N}])|(?<![\\p{N}.,/])(\\d{1,3}(?:[.,]5)?) ?-?(${wordAlternatives([
    ...timeWords.minute,
    ...timeWords.hour,
    ...timeWords.day,
    ...timeWords.night,
    ...timeWords.week,
  ])})(?![\\p{L}])|(?<![\\p{L}\\p{N}])(${wordAlternatives(BARE.keys())})(?![\\p{L}\\p{N}])|(半小时|半个小时|一小时|一个小时|小时|每月|包夜|ชั่วโมง|เดือน|คืน)`,
  'gu',
);

const NAMED_MINUTES: Readonly<Record<number, PricePer>> = {
  15: '15min', 20: '20min', 30: '30min', 45: '45min', 60: '60min', 90: '90min', 120: '2h', 180: '3h', 240: '4h', 360: '6h', 720: '12h', 1440: '24h',
};

function numbered(number: string, unit: string, place: { readonly start: number; readonly end: number }): FoundDuration[] {
  const count = Number(number.replace(',', '.'));
  if (MINUTES.has(unit)) return [{ ...place, per: NAMED_MINUTES[count], full: true }];
  if (HOURS.has(unit)) return [{ ...place, per: NAMED_MINUTES[count * 60], full: true }];
  if (NIGHTS.has(unit)) return [{ ...place, per: count === 1 ? 'night' : undefined, full: true }];
  if (DAYS.has(unit)) return [{ ...place, per: count === 1 ? 'day' : undefined, full: true }];
  return WEEKS.has(unit) ? [{ ...place, per: count === 1 ? 'week' : undefined, full: true }] : [];
}
