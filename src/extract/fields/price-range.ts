import { isMeasured } from './is-believable-price.ts';
import type { PriceItem } from './price-items.ts';
import { type PriceLine, pricePer } from './price-per.ts';

/** The amount that closes a range or list, and its place among the items. */
export interface RangeEnd {
  readonly item: PriceItem;
  readonly at: number;
  /** A range from one to the other, rather than a list. */
  readonly isRange: boolean;
}

/** The amount with a currency that closes a range or list which this amount opens: "150-200 €", "100/150/200 euro". */
export function rangeEnd(
  items: readonly PriceItem[],
  at: number,
  { lower, bare }: Pick<PriceLine, 'lower' | 'bare'>,
): RangeEnd | undefined {
  const first = items[at];
  let dashed: boolean | undefined;
  let slashed = isBehindSlash(first, lower) ? true : undefined;
  for (let next = at + 1; next < at + 6; next += 1) {
    const [before, item] = [items[next - 1], items[next]];
    if (first === undefined || before === undefined || item?.type !== 'amount') return undefined;
    const between = lower.slice(before.end, item.start);
    const size = item.amount / first.amount / (first.factor === 1 ? item.factor : 1);
    const dash = DASH.test(between);
    if (isMixed({ dashed, dash }, lower.slice(Math.max(0, first.start - 3), first.start))) return undefined;
    dashed = dash;
    if (isNoRange(first, item, between) || isPartOfOther(first, lower)) return undefined;
    // "164/53, 50€": height and weight, then a price.
    if (slashed !== undefined && slashed !== between.includes('/')) return undefined;
    slashed = between.includes('/');
    if (!isJoined(between, size) || !/\d/.test(lower.charAt(item.digitsAt))) return undefined;
    if (
      item.money !== undefined ||
      isRangeOfTime(items, { first, item, next }, { lower, bare }) ||
      isOfThousands(item, next === at + 1, between)
    )
      return { item, at: next, isRange: next === at + 1 && (RANGE.test(between) || isBetween(first, lower)) };
  }
  return undefined;
}

/** Whether amounts of a like size are joined as those of a list. */
function isJoined(between: string, size: number): boolean {
  return JOINS.test(between) && size <= 20 && size >= 0.05;
}

/** Whether two amounts are no ends of a range: a falling one ("size 42 a 25 euro"), or a count and what so many cost ("3/$10"). */
function isNoRange(first: PriceItem, item: PriceItem, between: string): boolean {
  if (item.amount <= first.amount && FALLS_NEVER.test(between)) return true;
  // "23 and 22 - £100": no end of a range is so odd beside one with a sign of its own.
  if (
    first.money === undefined &&
    item.digitsAt > item.start &&
    first.amount % 5 !== 0 &&
    first.amount * 3 < item.amount &&
    between.includes(' ')
  )
    return true;
  // "Both 25, 200€ each": a comma parts no two prices that far from one another.
  if (between === ', ' && first.money === undefined && first.amount < 100 && item.amount > first.amount * 5) return true;
  return between === '/' && first.amount <= 12 && item.digitsAt > item.start && first.money === undefined;
}

/** Whether an amount belongs to a time of day, a sum or a measure. */
function isPartOfOther(first: PriceItem, lower: string): boolean {
  return (
    isOfClock(first, lower) ||
    isTimeOfDay(first, lower) ||
    isMeasure(first, lower) ||
    (first.money === undefined && isMeasured(first, lower))
  );
}

/** Whether a number is the second of a measure: "5x114.3 — $480". */
function isMeasure({ start, money }: PriceItem, lower: string): boolean {
  return money === undefined && /\d ?[x×*]$/.test(lower.slice(Math.max(0, start - 3), start));
}

/** Whether an amount is the minutes of a time of day or the end of a sum ("4+1"). */
function isOfClock({ start }: PriceItem, lower: string): boolean {
  return /\d[:+]$/.test(lower.slice(Math.max(0, start - 2), start));
}

/** Whether a bare number is a time of day with something else behind a comma: "klo 17.15, 6 €". */
function isTimeOfDay({ digitsAt, end, money }: PriceItem, lower: string): boolean {
  return money === undefined && CLOCK.test(lower.slice(digitsAt, end)) && /^, \d{1,4}(?![.,]\d)/.test(lower.slice(end, end + 8));
}

const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

/** Words for "to" in languages where they are also "at", between two amounts. */
const FALLS_NEVER = /^ (?:a|à|al|to) $/;

function isBehindSlash(first: PriceItem | undefined, lower: string): boolean {
  return first !== undefined && /\d\/$/.test(lower.slice(Math.max(0, first.start - 3), first.start));
}

/** Whether thousands end a range: "15-20 triệu". */
function isOfThousands({ factor }: PriceItem, isNext: boolean, between: string): boolean {
  return factor > 1 && isNext && RANGE.test(between);
}

/** Whether a time linked to the end of a range makes both ends prices: "35-40 na godzinę". */
function isRangeOfTime(
  items: readonly PriceItem[],
  { first, item, next }: { readonly first: PriceItem; readonly item: PriceItem; readonly next: number },
  { lower, bare }: Pick<PriceLine, 'lower' | 'bare'>,
): boolean {
  if (
    first.amount < 2 ||
    first.amount >= item.amount ||
    item.amount > first.amount * 4 ||
    !(first.amount >= 1000 ? RANGE : DASH).test(lower.slice(first.end, item.start))
  )
    return false;
  const per = pricePer(items, next, { lower, timeFirst: false, bare });
  return per !== undefined && (per.linked || first.money !== undefined || (first.amount >= 1000 && PERIODS.has(per.per)));
}

/** Times that pay is told for. */
const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/** The thousands that the end of a range shares with its beginning: "15-20 triệu". */
export function sharedFactor(item: PriceItem, range: RangeEnd | undefined): number {
  if (range?.isRange !== true || item.factor !== 1) return 1;
  return item.amount < range.item.amount / range.item.factor ? range.item.factor : 1;
}

/** Whether a dash and another sign join amounts by turns, as two things do: "fridays 17-22, 180 Kč". */
function isMixed({ dashed, dash }: { readonly dashed: boolean | undefined; readonly dash: boolean }, before: string): boolean {
  return (dashed !== undefined && (dashed || dash)) || (!dash && DASH_BEFORE.test(before));
}

/** Whether a word for "between" stands before an amount: "between £12 and £14". */
export function isBetween({ leadAt, start }: PriceItem, lower: string): boolean {
  return BETWEEN_BEFORE.test(lower.slice(leadAt, start));
}

const BETWEEN_BEFORE =
  /(?<!\p{L})(?:between|zwischen|tussen|entre|tra|fra|między|pomiędzy|mezi|medzi|între|intre|между|між|от|mellan|mellem|mellom|starp|tarp|između|izmedju|između|med|između|ανάμεσα σε|μεταξύ)[ ]$/u;
/** A range or sizes that the number before belongs to. */
const DASH_BEFORE = /\d[ ]?[-–x×*][ ]?$/u;
const DASH = /^[ ]?[-–~][ ]?$/u;
/** Between amounts of a range. */
export const RANGE: RegExp =
  /^[ ]?(?:-|~|–|〜|～|to|до|a|à|bis|tot|do|till|til|až do|ja|până la|pana la|până|līdz|iki|ilâ|עד|से|에서|から|hingga|s\/d|até|ate|al|fino a|hasta|až|έως|ως|до|ile|đến|sampai|至|到|تا|حتى|إلى|الى)[ ]?$/u;
/** ... or of a list. */
const JOINS =
  /^[ ]?(?:-|\/|,|&|~|\||to|до|a|à|bis|tot|do|și|si|та|й|і|és|og|och|ja|ve|dan|và|ir|un|till|til|līdz|iki|ile|hingga|do|από|tới|fino a|к|até|ate|al|fino a|hasta|až|έως|и|или|або|or|oder|ou|o|of|i|y|e|et|und|en|and|đến|sampai|至|到|إلى|الى)[ ]?$/u;
