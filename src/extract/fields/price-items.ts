import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, currencyOf } from './currency-words.ts';
import { findDurations } from './duration-words.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** A stretch of text that may be the amount of a price, or the time it is for. Offsets into the folded text. */
export interface PriceItem {
  readonly type: 'amount' | 'time';
  readonly start: number;
  readonly end: number;
  /** Amounts: the number, thousands words worked in. */
  readonly amount: number;
  /** Amounts: what stands for a currency; undefined when nothing does. */
  readonly money: { readonly currency: string | undefined } | undefined;
  /** Amounts: a price word announces it. */
  readonly labelled: boolean;
  /** Times: what the price is for. */
  readonly per: PricePer | undefined;
  /** Times: a number or fixed phrase, not a bare unit. */
  readonly full: boolean;
}

/** Amounts and times of a folded, lower-case text, in order. `hint` is the currency for words and signs that several share. */
export function findPriceItems(lower: string, hint: string | undefined): PriceItem[] {
  const items: PriceItem[] = [];
  let end = 0;
  for (const match of lower.matchAll(NUMBER)) {
    if (items.length >= MOST_ITEMS) break;
    const written = match[0];
    const start = match.index;
    if (!MEANING.test(lower.slice(Math.max(end, start - 3), start)) && !MEANING.test(lower.slice(start + written.length, start + written.length + 3)) && !/[^\d\s]/.test(lower.slice(Math.max(end, start - 2), start))) {
      if (!nearMeaning(lower, start, start + written.length)) continue;
    }
    const before = lower.slice(Math.max(end, start - REACH), start);
    const after = lower.slice(start + written.length, start + written.length + REACH);
    for (const time of timesIn(before, start - before.length)) items.push(time);
    const item = readNumber({ written, start, before, after, hint });
    if (item === undefined) continue;
    items.push(item);
    end = item.end;
  }
  for (const time of timesIn(lower.slice(end, end + REACH), end)) if (end > 0) items.push(time);
  return dedupe(items);
}

/** How far around a number its currency and its time are looked for. */
const REACH = 44;
/** Items read of one text, so that a text of nothing but numbers costs little. */
const MOST_ITEMS = 20_000;

/** A number with its thousands and decimals: 1.500, 1 500, 1'500, 2,50, 1.500,00. Must not be part of a word, or go on before or after. */
const NUMBER = /(?<![\p{N}]|[\p{N}][.,]|[\p{L}_-](?=\d{4})|#)(?:[1-9]\d{0,2}(?:[.,' ]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\p{N}])(?![.,]\d)/gu;

/** A letter or sign that could give a number a meaning. */
const MEANING = /[\p{L}\p{Sc}%:=/]|\p{Extended_Pictographic}/u;

function nearMeaning(lower: string, start: number, end: number): boolean {
  return /[\p{Sc}:=]/u.test(lower.slice(Math.max(0, start - 8), start)) || /^[ ,.]{0,3}[/-]/.test(lower.slice(end, end + 4));
}

const SIGN_BEFORE = new RegExp(`(?:(${CURRENCY_SIGNS})|(?<![\\p{L}\\p{N}])(${CURRENCY_WORDS})\\.?)[ ]{0,2}:?[ ]?$`, 'u');
const THOUSANDS: Readonly<Record<string, number>> = moneyWords.thousands;
const SIGN_AFTER = new RegExp(
  `^(?:[.,]-{1,2})?[ ]{0,2}(?:(${wordAlternatives(Object.keys(THOUSANDS))})(?![\\p{L}])\\.?(\\d(?!\\d))?[ ]{0,2})?(?:(?:[.,]-{1,2})?(${CURRENCY_SIGNS})|-?(${CURRENCY_WORDS})(?![\\p{L}\\p{N}]))?(?:[.,]-{1,2})?`,
  'u',
);
const LABEL_BEFORE = new RegExp(`(?<![\\p{L}])(?:${wordAlternatives(moneyWords.labels)})(?![\\p{L}])[^\\p{L}\\p{N}]{0,4}(?:\\p{L}{1,8} ){0,2}$`, 'u');
/** Digits of a phone number right before: the number at hand is its tail. */
const PHONE_TAIL = /(?:\+|(?<!\d)0)[\d .\-/()]{6,18}$/;

interface NumberPlace {
  readonly written: string;
  readonly start: number;
  readonly before: string;
  readonly after: string;
  readonly hint: string | undefined;
}

function readNumber({ written, start, before, after, hint }: NumberPlace): PriceItem | undefined {
  const time = timeOf(written, start, after);
  if (time !== undefined) return time;
  const left = SIGN_BEFORE.exec(before);
  const right = SIGN_AFTER.exec(after);
  const leftMoney = left === null ? undefined : currencyOf(left[1] ?? left[2] ?? '', hint);
  const rightWord = right?.[3] ?? right?.[4];
  const rightMoney = rightWord === undefined ? undefined : currencyOf(rightWord, hint);
  const money = rightMoney ?? leftMoney;
  if (leftMoney === undefined && (PHONE_TAIL.test(before) || /^0\d/.test(written))) return undefined;
  const factor = THOUSANDS[right?.[1] ?? ''] ?? 1;
  const dashed = /^[.,]-/.test(after);
  const amount = plainNumber(written, money?.currency) * factor + (right?.[2] === undefined ? 0 : (Number(right[2]) * factor) / 10);
  if (amount <= 0 || amount > 1e12) return undefined;
  const rightLength = rightMoney !== undefined || factor > 1 ? (right?.[0].trimEnd().length ?? 0) : dashed ? (/^[.,]-{1,2}/.exec(after)?.[0].length ?? 0) : 0;
  const usesLeft = leftMoney !== undefined && rightMoney === undefined;
  return {
    type: 'amount',
    start: usesLeft ? start - (left?.[0].length ?? 0) : start,
    end: start + written.length + rightLength,
    amount,
    money: money ?? (dashed ? { currency: hint } : undefined),
    labelled: LABEL_BEFORE.test(before.slice(0, before.length - (usesLeft ? (left?.[0].length ?? 0) : 0))),
    per: undefined,
    full: false,
  };
}

/** A number that counts minutes, hours, days: no amount. */
function timeOf(written: string, start: number, after: string): PriceItem | undefined {
  const [time] = findDurations(written + after.slice(0, 16));
  if (time === undefined || time.start !== 0 || !time.full) return undefined;
  return timeItem({ ...time, start, end: start + time.end });
}

function timesIn(text: string, offset: number): PriceItem[] {
  if (!/\p{L}/u.test(text)) return [];
  return findDurations(text).map((time) => timeItem({ ...time, start: offset + time.start, end: offset + time.end }));
}

function timeItem(time: { readonly start: number; readonly end: number; readonly per: PricePer | undefined; readonly full: boolean }): PriceItem {
  return { type: 'time', start: time.start, end: time.end, amount: 0, money: undefined, labelled: false, per: time.per, full: time.full };
}

/** The value of a written number: the last separator is a decimal one if one or two digits follow it. */
function plainNumber(written: string, currency: string | undefined): number {
  const decimals = /[.,](\d{1,2})$/.exec(written);
  const whole = (decimals === null ? written : written.slice(0, decimals.index)).replace(/[^\d]/g, '');
  const spaced = /^(\d{1,3}) \d{3}/.exec(written);
  // "60 150": two numbers that merely look like grouped thousands.
  if (spaced !== null && !/00$/.test(whole) && (spaced[1] ?? '').length > 1 && SMALL_UNIT.has(currency ?? 'EUR')) return Number(whole.slice((spaced[1] ?? '').length));
  return Number(whole) + (decimals === null ? 0 : Number(`0.${decimals[1]}`));
}

/** Currencies whose everyday amounts rarely reach ten thousand. */
const SMALL_UNIT: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'RON', 'BGN', 'AUD', 'CAD']);

/** Times are found from both sides of a number; the first stands. */
function dedupe(items: readonly PriceItem[]): PriceItem[] {
  const kept: PriceItem[] = [];
  for (const item of items.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || item.start >= last.end) kept.push(item);
  }
  return kept;
}
