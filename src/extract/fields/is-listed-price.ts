import { isBehindPlus } from './is-behind-plus.ts';
import { isExtra } from './is-extra.ts';
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';

/** Whether a number is one more entry of a price list: a few words, dots or a plus before it, a price close before, of a size that goes with it. */
export function isListedPrice(
  item: PriceItem,
  lower: string,
  last: { readonly end: number; readonly price: { readonly amount: number } },
): boolean {
  if (item.start - last.end > 60 || item.amount % 5 !== 0) return false;
  // "no one under 35"
  if (item.amount < 100 && LIMIT.test(lower.slice(item.leadAt, item.start))) return false;
  const ratio = item.amount / last.price.amount;
  if (ratio > 0.02 && ratio <= 1 && isAdded(item, lower, last.end)) return true;
  // "taxi 30 mil"
  if (ratio < (item.factor > 1 ? 0.02 : 0.1) || ratio > 20) return false;
  return isEntry(item, lower, { lastEnd: last.end, ratio });
}

/** Whether a number is added to the price before it, which ends at `lastEnd`. */
function isAdded(item: PriceItem, lower: string, lastEnd: number): boolean {
  const between = lower.slice(lastEnd, item.start);
  if (ENTRY_END.test(lower.slice(item.end, item.end + 3)) && PLUS_ENTRY.test(between)) return true;
  if (isBehindPlus(between, lower.slice(item.end, item.end + 6))) return true;
  if ((item.behind & MONEY_LIST.extra) !== 0 && isExtra(lower.slice(item.end, item.end + 32))) return true;
  // «出差加500»
  return ADDED_UNSPACED.test(lower.slice(item.leadAt, item.start));
}

function isEntry(item: PriceItem, lower: string, { lastEnd, ratio }: { readonly lastEnd: number; readonly ratio: number }): boolean {
  // "Transport 5k": nothing else is counted in thousands beside a price.
  if (item.factor > 1 && (lower.charAt(item.end - 1) === '.' || ENTRY_END.test(lower.slice(item.end, item.end + 3)))) return true;
  const between = lower.slice(lastEnd, item.start);
  if (ratio <= 1 && /^[ ]?[+][ ]?$/.test(between)) return true;
  return ENTRY.test(between) && ENTRY_END.test(lower.slice(item.end, item.end + 3));
}

/** Words for "plus" of scripts without spaces, right before a surcharge. */
const ADDED_UNSPACED = /(?:加|加收|加價|加价|追加|プラス|추가) ?$/u;
/** Between two prices of a list: a slash, bar or line break, one to three words, and a separator or none. */
const ENTRY = /^[^\p{L}\p{N}]{0,4}[/|\n][ ]{0,2}(?:\p{L}{2,14}[ ]){0,2}\p{L}{3,14}[ ]{0,2}[.·:=\-–]{0,20}[ ]{0,2}$/u;
/** Words and a plus before a surcharge. */
const PLUS_ENTRY = /(?:^|[\n/|,;. ])(?:\p{L}{2,14}[ ]?){1,3}[ ]{0,2}[.·:=]{0,20}[ ]{0,2}[+][ ]{0,2}$/u;
const ENTRY_END = /^(?:-(?:től|tól|ért|ig|ból|os|as|es|ös)|['’](?:den|dan|ten|tan|ye|ya|e|a))?[ ]?(?:$|[\n,;/|.)])(?!\d)/u;
/** A word for a limit of age right before a number. */
const LIMIT =
  /(?<!\p{L})(?:under|over|below|above|older than|younger than|unter|über|onder|boven|moins de|plus de|menos de|más de|mayores de|menores de|meno di|sotto i|sopra i|poniżej|powyżej|pod|nad|alatt|felett|sub|peste|под|над|младше|старше|от|до|від|ispod|iznad|alle|yli|alla)[ ]$/u;
