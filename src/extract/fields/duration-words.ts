import { matchAt } from '../handles/match-at.ts';
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { isWordUnit } from './is-word-unit.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** A span of time or another unit that a price is for; offsets into the text it was read from. */
export interface FoundDuration {
  readonly start: number;
  readonly end: number;
  /** Undefined for spans that have no name of their own (75 minutes). */
  readonly per: PricePer | undefined;
  /** Whether a number or a fixed phrase makes it a span ("30 min", "half hour"); a bare unit ("hour") needs a link word. */
  readonly full: boolean;
}

/** Spans of time in a folded, lower-case text, in order. */
export function findDurations(lower: string): FoundDuration[] {
  const found: FoundDuration[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a) continue;
    if (at > 0 && isWordUnit(lower.charCodeAt(at - 1)) && unit < 0xe00) continue;
    const duration = durationAt(lower, at);
    if (duration === undefined) continue;
    found.push(duration);
    at = duration.end - 1;
  }
  return found;
}

const FIXED: ReadonlyMap<string, PricePer> = new Map([
  ...timeWords['half hour'].map((word) => [word, '30min'] as const),
  ...timeWords['quarter hour'].map((word) => [word, '15min'] as const),
  ...timeWords['one hour'].map((word) => [word, '60min'] as const),
  ...timeWords['two hours'].map((word) => [word, '2h'] as const),
  ...timeWords.night.map((word) => [word, 'night'] as const),
  ...timeWords.hourly.map((word) => [word, '60min'] as const),
  ...timeWords.daily.map((word) => [word, 'day'] as const),
  ...timeWords.weekly.map((word) => [word, 'week'] as const),
  ...timeWords.monthly.map((word) => [word, 'month'] as const),
  ...timeWords.yearly.map((word) => [word, 'year'] as const),
]);
const BARE: ReadonlyMap<string, PricePer> = new Map([
  ...timeWords.year.map((word) => [word, 'year'] as const),
  ...timeWords.item.map((word) => [word, 'item'] as const),
  ...timeWords.visit.map((word) => [word, 'visit'] as const),
  ...timeWords.day.map((word) => [word, 'day'] as const),
  ...timeWords.week.map((word) => [word, 'week'] as const),
  ...timeWords.month.map((word) => [word, 'month'] as const),
  ...timeWords.hour.map((word) => [word, '60min'] as const),
]);
const PHRASE_INDEX = buildWordIndex([...FIXED.keys(), ...BARE.keys()]);
const UNIT_INDEX = buildWordIndex([...timeWords.minute, ...timeWords.hour, ...timeWords.day, ...timeWords.night, ...timeWords.week]);

const MINUTES: ReadonlySet<string> = new Set(timeWords.minute);
const HOURS: ReadonlySet<string> = new Set(timeWords.hour);
const DAYS: ReadonlySet<string> = new Set(timeWords.day);
const NIGHTS: ReadonlySet<string> = new Set(timeWords.night);

/** A count of up to three digits, half hours as a decimal, and what may part it from its unit. Must not be the end of a longer number. */
const COUNT = /(\d{1,3}(?:[.,]5)?) ?-?/y;

function durationAt(lower: string, at: number): FoundDuration | undefined {
  const phrase = wordAt(PHRASE_INDEX, lower, at);
  const fixed = phrase === undefined ? undefined : FIXED.get(phrase);
  if (phrase !== undefined)
    return { start: at, end: at + phrase.length, per: fixed ?? BARE.get(phrase), full: fixed !== undefined || phrase.includes(' ') };
  const digit = lower.charCodeAt(at);
  if (digit < 0x30 || digit > 0x39) return undefined;
  if (/[.,]/.test(lower.charAt(at - 1)) && /\d/.test(lower.charAt(at - 2))) return undefined;
  const match = matchAt(COUNT, lower, at);
  if (match === null) return undefined;
  const unit = wordAt(UNIT_INDEX, lower, at + match[0].length);
  return unit === undefined
    ? undefined
    : { start: at, end: at + match[0].length + unit.length, per: perOf(Number((match[1] ?? '').replace(',', '.')), unit), full: true };
}

const NAMED_MINUTES: Readonly<Record<number, PricePer>> = {
  15: '15min',
  20: '20min',
  30: '30min',
  45: '45min',
  60: '60min',
  90: '90min',
  120: '2h',
  180: '3h',
  240: '4h',
  360: '6h',
  720: '12h',
  1440: '24h',
};

function perOf(count: number, unit: string): PricePer | undefined {
  if (MINUTES.has(unit)) return NAMED_MINUTES[count];
  if (HOURS.has(unit)) return NAMED_MINUTES[count * 60];
  if (count !== 1) return undefined;
  return NIGHTS.has(unit) ? 'night' : DAYS.has(unit) ? 'day' : 'week';
}
