import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { Price } from '../../model/ad.ts';
import type { TextContext } from '../text-context.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { currencyByLanguage, hintedCurrency } from './currency-words.ts';
import { isBelievable } from './is-believable-price.ts';
import { labelledPer } from './is-labelled-price.ts';
import { findPriceItems, type PriceItem } from './price-items.ts';
import { type FoundPer, pricePer } from './price-per.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** A price in a folded text. */
export interface FoundPrice {
  readonly start: number;
  readonly end: number;
  readonly price: Price;
}

/** The prices of a walked text, in order; offsets into it. */
export function scanPrices(walk: TextWalk, context: TextContext): FoundPrice[] {
  const { lower } = walk;
  const hint = hintedCurrency(context);
  const items = findPriceItems(walk, hint);
  const found: FoundPrice[] = [];
  let timeFirst = false;
  let last: LastPrice | undefined;
  // The currency named last: it holds for the bare amounts behind it.
  let explicit: string | undefined;
  for (const [at, item] of items.entries()) {
    if (isNewLine(items, at, lower)) timeFirst = beginsWithTime(items, at, lower);
    if (item.type !== 'amount') continue;
    const range = rangeEnd(items, at, lower);
    const money = item.money ?? range?.item.money;
    const per = perOf({ items, at, lower, timeFirst, range, last });
    if ((item.isSlang && per === undefined) || isDiscount(item, lower)) continue;
    if (
      money === undefined &&
      !isBelievable({ item, previous: items[at - 1], next: items[at + 1], per, lower, last: last?.price, context })
    )
      continue;
    const currency = money === undefined ? (explicit ?? hint) : statedCurrency(money.currency, range?.item ?? item, { lower, context });
    if (item.money?.currency !== undefined) explicit = currency;
    const amount = item.amount * sharedFactor(item, range);
    const price = { amount, ...(currency === undefined ? {} : { currency }), ...(per === undefined ? {} : { per: per.per }) };
    const one = { start: item.start, end: item.end, price };
    found.push(one);
    last = { at, price: one, per };
  }
  return found;
}

/** Whether an amount is taken off a price: "$100 off". */
function isDiscount({ end }: PriceItem, lower: string): boolean {
  return DISCOUNT.test(lower.slice(end, end + 16));
}

const DISCOUNT = new RegExp(`^[ ]?(?:${wordAlternatives(moneyWords.discount)})(?![\\p{L}\\p{N}])`, 'u');

/** What a currency word or sign stands for: several share some, then a hint decides, else the language of the text. */
function statedCurrency(
  currency: string | undefined,
  { start, end }: PriceItem,
  { lower, context }: { readonly lower: string; readonly context: TextContext },
): string | undefined {
  return hintedCurrency(context) === undefined ? currencyByLanguage(currency, lower.slice(start, end), context.languages[0]) : currency;
}

/** Whether the times of a line come before the amounts they are for: what stands closer, with no comma or bar between, belongs together. */
function beginsWithTime(items: readonly PriceItem[], first: number, lower: string): boolean {
  let [before, behind] = [0, 0];
  for (let at = first; at < Math.min(items.length, first + MOST_LOOKED); at += 1) {
    const [item, left, right] = [items[at], items[at - 1], items[at + 1]];
    if (item === undefined) break;
    if (at > first && lower.slice(left?.end, item.start).includes('\n')) break;
    if (item.type !== 'time' || item.per === undefined || item.per === 'year') continue;
    if (at > first && left?.type === 'amount' && isClose(lower, left.end, item.start) && !isApart([left, item, right], lower)) behind += 1;
    if (right?.type === 'amount' && isClose(lower, item.end, right.start)) before += 1;
  }
  return before > behind || (before === behind && opensWithTime(items, first, lower));
}

/** Whether a line without a clear order begins with a time; ages and other bare numbers before its first price aside. */
function opensWithTime(items: readonly PriceItem[], first: number, lower: string): boolean {
  let at = first;
  while (at < first + 4) {
    const [item, next] = [items[at], items[at + 1]];
    if (item?.type !== 'amount' || item.money !== undefined || next === undefined || !isApart([item, next, items[at + 2]], lower)) break;
    at += 1;
  }
  return items[at]?.type === 'time';
}

/** Whether a bare number is not for the time behind it: another clause ("Mia (26): 1h 150€"), no price by its size, or a time that has an amount with a currency ("Lara 25 1h 150€"). */
function isApart([left, time, right]: readonly [PriceItem, PriceItem, PriceItem | undefined], lower: string): boolean {
  if (left.money !== undefined) return false;
  return APART.test(lower.slice(left.end, time.start)) || (left.amount < 100 && (left.amount % 5 !== 0 || hasMoney(right, time, lower)));
}

function hasMoney(right: PriceItem | undefined, time: PriceItem, lower: string): boolean {
  return right?.type === 'amount' && right.money !== undefined && isClose(lower, time.end, right.start);
}

const APART = /[.!?:,;)][ ]|\n/;

function isClose(lower: string, from: number, to: number): boolean {
  return to - from < 16 && CLOSE.test(lower.slice(from, to));
}

/** Nothing between, but spaces, a word or two, dots or signs that join: no comma, bar or end of a line, a slash only without spaces. */
const CLOSE = /^(?:[^,;|/\n]|(?<! )\/(?! )){0,16}$/u;
/** Items of a line that are looked at. */
const MOST_LOOKED = 12;

/** The price before, and where its amount stands among the items. */
interface LastPrice {
  readonly at: number;
  readonly price: FoundPrice;
  readonly per: FoundPer | undefined;
}

interface PerPlace {
  readonly items: readonly PriceItem[];
  readonly at: number;
  readonly lower: string;
  readonly timeFirst: boolean;
  readonly range: RangeEnd | undefined;
  readonly last: LastPrice | undefined;
}

/** What an amount is for: by what stands beside it, by the other end of its range, by its column of a table, by its label. */
function perOf({ items, at, lower, timeFirst, range, last }: PerPlace): FoundPer | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const own = pricePer(items, at, { lower, timeFirst });
  if (own !== undefined) return own;
  if (range?.isRange === true) {
    const end = pricePer(items, range.at, { lower, timeFirst });
    if (end !== undefined) return end;
  }
  const shared = last?.per === undefined ? undefined : sharedPer({ items, at, lower, timeFirst }, { ...last, per: last.per });
  if (shared !== undefined) return shared;
  const label = labelledPer(item, lower);
  return label === undefined ? undefined : { per: label, linked: true, full: true };
}

/** The time an amount shares with the price before it, as the end of a range or in the next column, or the hour behind its half. */
function sharedPer(
  { items, at, lower, timeFirst }: Omit<PerPlace, 'range' | 'last'>,
  last: LastPrice & { readonly per: FoundPer },
): FoundPer | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  if (last.at === at - 1) {
    const between = lower.slice(last.price.end, item.start);
    if (RANGE.test(between) && between.trim() !== '') return last.per;
    if (timeFirst && isNextColumn([items[last.at], item], between, last.per)) return last.per;
  }
  return last.per.per === '30min' && at - last.at < 3 && isFullOne(item, lower) ? { per: '60min', linked: false, full: true } : undefined;
}

function isNextColumn([left, right]: readonly [PriceItem | undefined, PriceItem], between: string, { full }: FoundPer): boolean {
  const [one, other] = [left?.money !== undefined, right.money !== undefined];
  if (one !== other) return false;
  return one ? COLUMN.test(between) : full && BARE_COLUMN.test(between);
}

/** Between two columns of a line of a table. */
const COLUMN = /^[ \t]{0,40}[|/]?[ \t]{0,40}$/;
/** ... that have no currency: a bar or a wide gap. */
const BARE_COLUMN = /^(?:[ \t]{0,40}\|[ \t]{0,40}|[ ]{3,40}|[ ]{0,2}\t[ \t]{0,8})$/;

/** Whether an amount behind that of the half hour is called the full one: "100 half, 180 full". */
function isFullOne({ leadAt, start, end }: PriceItem, lower: string): boolean {
  return FULL_AHEAD.test(lower.slice(leadAt, start)) || FULL_BEHIND.test(lower.slice(end, end + 14));
}

const FULL_WORDS =
  'full|whole|completa|entera|intera|inteira|cheia|volle|ganze|hele|heel|cała|całą|celá|celou|целый|целая|ціла|цял|tam|egész|întreagă|hel';
const FULL_AHEAD = new RegExp(`(?<!\\p{L})(?:${FULL_WORDS})[ ]?[:=\\-–➡→]{0,2}[ ]?$`, 'u');
const FULL_BEHIND = new RegExp(`^[ ](?:la |the |die |una |uma )?(?:${FULL_WORDS})(?:$|[ ]?[^\\p{L}\\p{N} ])`, 'u');

function isNewLine(items: readonly PriceItem[], at: number, lower: string): boolean {
  return at === 0 || lower.slice(items[at - 1]?.end, items[at]?.start).includes('\n');
}

/** The thousands that the end of a range shares with its beginning: "15-20 triệu". */
function sharedFactor(item: PriceItem, range: RangeEnd | undefined): number {
  if (range?.isRange !== true || item.factor !== 1) return 1;
  return item.amount < range.item.amount / range.item.factor ? range.item.factor : 1;
}

interface RangeEnd {
  readonly item: PriceItem;
  readonly at: number;
  /** A range from one to the other, rather than a list. */
  readonly isRange: boolean;
}

/** The amount with a currency that closes a range or list which this amount opens: "150-200 €", "100/150/200 euro". */
function rangeEnd(items: readonly PriceItem[], at: number, lower: string): RangeEnd | undefined {
  const first = items[at];
  for (let next = at + 1; next < at + 6; next += 1) {
    const [before, item] = [items[next - 1], items[next]];
    if (first === undefined || before === undefined || item?.type !== 'amount') return undefined;
    const between = lower.slice(before.end, item.start);
    const size = item.amount / first.amount / (first.factor === 1 ? item.factor : 1);
    if (!JOINS.test(between) || !/\d/.test(lower.charAt(item.digitsAt)) || size > 20 || size < 0.05) return undefined;
    if (item.money !== undefined) return { item, at: next, isRange: next === at + 1 && RANGE.test(between) };
  }
  return undefined;
}

/** Between amounts of a range. */
const RANGE =
  /^[ ]?(?:-|~|–|〜|～|to|до|a|à|bis|tot|do|till|til|až do|ja|până la|pana la|până|līdz|iki|ilâ|עד|से|에서|から|hingga|s\/d|até|ate|al|fino a|hasta|až|έως|ως|до|ile|đến|sampai|至|到|تا|حتى|إلى|الى)[ ]?$/u;
/** ... or of a list. */
const JOINS =
  /^[ ]?(?:-|\/|,|&|~|\||to|до|a|à|bis|tot|do|și|till|até|ate|al|fino a|hasta|až|έως|и|или|або|or|oder|ou|o|of|i|y|e|et|und|en|and|đến|sampai|至|到|إلى|الى)[ ]?$/u;
