import type { PriceItem } from './price-items.ts';

/** A bare amount among the items of a text, with what its time is for, and where the price before it stands. */
interface Place {
  readonly items: readonly PriceItem[];
  readonly at: number;
  readonly lower: string;
  readonly per: string | undefined;
  /** Place of the price before it among the items. */
  readonly lastAt: number | undefined;
  readonly hint: string | undefined;
}

/**
 * What a bare amount beside a time must be multiplied with where its thousands are left out: those of the price before or behind it in its line ("hour
 * 5k, two 9"; "ساعتی ۱.۵ شب ۴ میلیون"), else a thousand where nobody sells for so few of the currency ("ST 800" in rupiah). 1 for any other.
 */
export function meantThousands({ items, at, lower, per, lastAt, hint }: Place): number {
  const item = items[at];
  if (item === undefined || item.money !== undefined || item.factor !== 1 || per === undefined || LONG.has(per)) return 1;
  const before = lastAt === undefined || at - lastAt > 4 ? undefined : items[lastAt];
  const behind = items.slice(at + 1, at + 4).find(({ type }) => type === 'amount');
  for (const other of [before, behind]) {
    if (other === undefined || other.factor < 1000 || !isBeside(item, other, lower)) continue;
    const ratio = (item.amount * other.factor) / other.amount;
    if (ratio >= 0.2 && ratio <= 8 && item.amount * 50 < other.amount) return other.factor;
  }
  return item.amount >= 20 && item.amount < 1500 && IN_THOUSANDS.has(hint ?? '') ? 1000 : 1;
}

function isBeside(item: PriceItem, other: PriceItem, lower: string): boolean {
  const [left, right] = item.start < other.start ? [item, other] : [other, item];
  return right.start - left.end <= MOST_APART && !lower.slice(left.end, right.start).includes('\n');
}

const MOST_APART = 40;
/** Times of which nobody tells the price of a visit. */
const LONG: ReadonlySet<string> = new Set(['month', 'year', 'item']);
/** Currencies of which a visit costs ten thousands at least. */
const IN_THOUSANDS: ReadonlySet<string> = new Set([
  'IDR',
  'VND',
  'COP',
  'PYG',
  'IQD',
  'UZS',
  'LAK',
  'MMK',
  'MGA',
  'GNF',
  'CLP',
  'UGX',
  'TZS',
]);
