import type { Price } from '../../model/ad.ts';
import type { TextContext } from '../text-context.ts';
import { hintedCurrency } from './currency-words.ts';
import { findPriceItems, type PriceItem } from './price-items.ts';
import { type FoundPer, pricePer } from './price-per.ts';

/** A price in a folded text. */
export interface FoundPrice {
  readonly start: number;
  readonly end: number;
  readonly price: Price;
}

/** The prices of a folded, lower-case text, in order; offsets into it. */
export function scanPrices(lower: string, context: TextContext): FoundPrice[] {
  const hint = hintedCurrency(context);
  const items = findPriceItems(lower, hint);
  const found: FoundPrice[] = [];
  let timeFirst = false;
  for (const [at, item] of items.entries()) {
    const newLine = at === 0 || lower.slice(items[at - 1]?.end, item.start).includes('\n');
    if (newLine) timeFirst = item.type === 'time';
    if (item.type !== 'amount') continue;
    const range = rangeEnd(items, at, lower);
    const money = item.money ?? range?.item.money;
    const own = pricePer(items, at, { lower, timeFirst });
    const per = own ?? (range?.isRange === true ? pricePer(items, range.at, { lower, timeFirst }) : undefined);
    if (money === undefined && !believable(item, per)) continue;
    const currency = money === undefined ? hint : money.currency;
    const price = { amount: item.amount, ...(currency === undefined ? {} : { currency }), ...(per === undefined ? {} : { per: per.per }) };
    found.push({ start: item.start, end: item.end, price });
  }
  return found;
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
    if (!JOINS.test(between) || item.amount > first.amount * 20 || first.amount > item.amount * 20) return undefined;
    if (item.money !== undefined) return { item, at: next, isRange: next === at + 1 && RANGE.test(between) };
  }
  return undefined;
}

/** Between amounts of a range. */
const RANGE = /^[ ]?(?:-|~|to|до|a|à|bis|tot|do|till|até|ate|al|fino a|hasta|až|έως|ως|din|до|и|ile|đến|sampai|至|到|إلى|الى)[ ]?$/u;
/** ... or of a list. */
const JOINS =
  /^[ ]?(?:-|\/|,|&|~|\||to|до|a|à|bis|tot|do|și|till|até|ate|al|fino a|hasta|až|έως|и|или|або|or|oder|ou|o|of|i|y|e|et|und|en|and|đến|sampai|至|到|إلى|الى)[ ]?$/u;

/** A bare number is a price only with a time it buys and of a likely size, or behind a word for price. */
function believable(item: PriceItem, per: FoundPer | undefined): boolean {
  if (item.amount < 10 || item.amount >= 1e7) return false;
  if (per !== undefined && (per.full || per.linked)) return item.amount % 5 === 0 || per.linked;
  return item.labelled;
}
