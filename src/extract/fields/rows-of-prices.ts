import { isLabelledPrice } from './is-labelled-price.ts';
import type { PriceItem } from './price-items.ts';

/**
 * Places of the bare amounts that stand in a row of prices for longer and longer visits, as ads for escorts write them: "Rates: 80/100/160", or
 * "120/200" set apart from its sentence. No measures (60/170, 90/60/90), dates or shares. None
 * unless `bare`: in a text where numbers alone are prices.
 */
export function rowsOfPrices(items: readonly PriceItem[], lower: string, { bare }: { readonly bare: boolean }): ReadonlySet<number> {
  const found = new Set<number>();
  if (!bare) return found;
  for (let from = 0; from < items.length - 1; from += 1) {
    let to = from;
    while (isNext(items[to], items[to + 1], lower)) to += 1;
    if (to > from && isRow(items.slice(from, to + 1), lower)) for (let at = from; at <= to; at += 1) found.add(at);
    from = to;
  }
  return found;
}

/** Whether a slash joins two bare amounts, the second of them larger. */
function isNext(left: PriceItem | undefined, right: PriceItem | undefined, lower: string): boolean {
  if (left === undefined || right === undefined || !isRound(left) || !isRound(right) || right.amount <= left.amount) return false;
  return right.start - left.end < 4 && /^ ?\/ ?$/.test(lower.slice(left.end, right.start));
}

function isRound({ type, money, amount, digitsAt, start }: PriceItem): boolean {
  return type === 'amount' && money === undefined && digitsAt === start && amount >= 40 && amount % 5 === 0 && amount <= 100_000;
}

function isRow(row: readonly PriceItem[], lower: string): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || last.amount > first.amount * MOST_RATIO) return false;
  if (isLabelledPrice(first, lower) !== undefined) return true;
  // Weight and height, weight and waist.
  if (first.amount < 100 && last.amount >= 140 && last.amount < 210 && row.length === 2) return false;
  return ROW_AHEAD.test(lower.slice(Math.max(0, first.start - 3), first.start)) && ROW_BEHIND.test(lower.slice(last.end, last.end + 4));
}

/** How much longer visits cost than the shortest. */
const MOST_RATIO = 8;
/** The beginning of a line, sentence or entry. */
const ROW_AHEAD = /(?:^|\n|[.!?,;:|•·*~–—-] ?|\p{Extended_Pictographic}\uFE0F? ?)$/u;
/** ... and its end. */
const ROW_BEHIND = /^ ?(?:$|[\n,;|•·*!]|[.](?=$|[ \n])|\p{Extended_Pictographic})/u;
