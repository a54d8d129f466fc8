import { isCountedNumber } from './is-believable-price.ts';
import { isPriceLike } from './is-price-like.ts';
import { isLengthOfVisit } from './length-of-visit.ts';
import type { PriceItem } from './price-items.ts';

/** Whether the times of a line come before the amounts they are for: what stands closer, with no comma or bar between, belongs together. */
export function beginsWithTime(items: readonly PriceItem[], first: number, lower: string): boolean {
  let [before, behind] = [0, 0];
  for (let at = first; at < Math.min(items.length, first + MOST_LOOKED); at += 1) {
    const [item, left, right] = [items[at], items[at - 1], items[at + 1]];
    if (item === undefined) break;
    if (at > first && lower.slice(left?.end, item.start).includes('\n')) break;
    if (!isForPrices(item) || isLengthOfVisit(items, at, lower)) continue;
    if (
      at > first &&
      left?.type === 'amount' &&
      isClose(lower, left.end, item.start) &&
      !isApart([left, item, right, items[at + 2]], lower)
    )
      behind += weight(left, item);
    if (right?.type === 'amount' && isClose(lower, item.end, right.start) && !isSmallAndBare(right)) before += weight(item, right);
  }
  return before > behind || (before === behind && opensWithTime(items, first, lower));
}

/** Whether an item is a time that prices are told for. */
function isForPrices({ type, per }: PriceItem): boolean {
  return type === 'time' && per !== undefined && per !== 'year';
}

/** What stands glued together ("60分16000") belongs together. */
function weight(left: PriceItem, right: PriceItem): number {
  return left.end === right.start ? 2 : 1;
}

/** A number that hardly is a price: no currency, and small or odd. */
function isSmallAndBare({ money, amount, factor }: PriceItem): boolean {
  return money === undefined && factor === 1 && (amount < 10 || !isPriceLike(amount));
}

/** Whether a line without a clear order begins with a time; ages and other bare numbers before its first price aside. */
function opensWithTime(items: readonly PriceItem[], first: number, lower: string): boolean {
  let at = first;
  while (at < first + 4) {
    const [item, next] = [items[at], items[at + 1]];
    if (
      item?.type !== 'amount' ||
      item.money !== undefined ||
      next === undefined ||
      !isApart([item, next, items[at + 2], items[at + 3]], lower)
    )
      break;
    at += 1;
  }
  const opener = items[at];
  // A letter alone is "you" as well as an hour.
  return opener?.type === 'time' && (opener.full || opener.end - opener.start > 1);
}

/** Whether a bare number is not for the time behind it: another clause ("Mia (26): 1h 150€"), no price by its size, or a time that has an amount with a currency ("Lara 25 1h 150€"). */
function isApart(
  [left, time, right, next]: readonly [PriceItem, PriceItem, PriceItem | undefined, PriceItem | undefined],
  lower: string,
): boolean {
  if (left.money !== undefined) return false;
  if (isCountedNumber(left, lower)) return true;
  return (
    APART.test(lower.slice(left.end, time.start)) ||
    (left.amount < 100 && (!isPriceLike(left.amount) || hasMoney(right, time, lower))) ||
    (isHeight(left) && next?.type !== 'time' && hasMoney(right, time, lower))
  );
}

/** Whether a bare number is as tall as people are, in centimetres: "tb 160 1 jam 500rb". */
function isHeight({ amount, digitsAt, end }: PriceItem): boolean {
  return amount >= 145 && amount <= 199 && end - digitsAt === 3;
}

function hasMoney(right: PriceItem | undefined, time: PriceItem, lower: string): boolean {
  return right?.type === 'amount' && right.money !== undefined && isClose(lower, time.end, right.start);
}

const APART = /[.!?:,;)][ ]|\n/;

function isClose(lower: string, from: number, to: number): boolean {
  return to - from < 16 && CLOSE.test(lower.slice(from, to));
}

/** Nothing between, but spaces, a word or two, dots or signs that join: no comma, bar or end of a line, a slash only without spaces. */
const CLOSE = /^(?:[^,;|/\n.]|\.(?! \p{L})|(?<! )\/(?! )){0,16}$/u;
/** Items of a line that are looked at. */
const MOST_LOOKED = 12;

/** Whether an item is the first of its line. */
export function isNewLine(items: readonly PriceItem[], at: number, lower: string): boolean {
  return at === 0 || lower.slice(items[at - 1]?.end, items[at]?.start).includes('\n');
}
