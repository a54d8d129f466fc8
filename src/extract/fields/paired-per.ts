import type { PricePer } from '../../model/ad.ts';
import { durationAt, soldMinutes } from './duration-words.ts';
import type { PriceItem } from './price-items.ts';
import type { FoundPer } from './price-per.ts';

/** What amounts of lists are for, by their place among the items, and the items that are counts of minutes rather than amounts. */
export interface PairedPer {
  readonly per: ReadonlyMap<number, FoundPer>;
  readonly minutes: ReadonlySet<number>;
}

/**
 * Pairs amounts in a row with times in a row beside it ("100/150/250 (15/30/60)", "30/60 min: 80/140"), and amounts with the minutes behind a slash
 * ("$120/30, $200/60"). Minutes without a word for them need a currency at the amounts, or `bare`: a text in which numbers alone are prices.
 */
export function findPairedPer(items: readonly PriceItem[], lower: string, { bare }: { readonly bare: boolean }): PairedPer {
  const found = { per: new Map<number, FoundPer>(), minutes: new Set<number>() };
  const rows = findRows(items, lower);
  if (rows.length < 2) return found;
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    if (next !== undefined) pairRows(row, next, { items, lower, bare, found });
  }
  pairSlashes(rows, { items, lower, bare, found });
  return found;
}

interface Found {
  readonly per: Map<number, FoundPer>;
  readonly minutes: Set<number>;
}

interface Place {
  readonly items: readonly PriceItem[];
  readonly lower: string;
  readonly bare: boolean;
  readonly found: Found;
}

/** First and last item of a row that slashes or dashes join. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly sign: string | undefined;
}

/** Rows of two items or more, in order. */
function findRows(items: readonly PriceItem[], lower: string): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < items.length - 1; at += 1) {
    const from = at;
    let sign: string | undefined;
    while (at + 1 < items.length) {
      const joint = jointBetween(items[at], items[at + 1], lower);
      if (joint === undefined || (sign !== undefined && (joint !== sign || joint === 'for'))) break;
      sign = joint;
      at += 1;
    }
    if (at > from) rows.push({ from, to: at, sign });
  }
  return rows;
}

/** The sign that joins two items, or "for"; undefined when they stand apart. */
function jointBetween(left: PriceItem | undefined, right: PriceItem | undefined, lower: string): string | undefined {
  if (left === undefined || right === undefined || right.start - left.end > 5) return undefined;
  const joint = JOINT.exec(lower.slice(left.end, right.start));
  return joint?.[1] ?? joint?.[2];
}

/** Between the items of a row: one sign, a space on either side at most, or "for" ("£100 for 45"). */
const JOINT = /^(?:[ ]?([/|–-])[ ]?| (for) )$/u;
/** Between two rows: a bracket, colon, dash or word for "for". */
const BETWEEN = /^[ ]?[€$£]?[ ]?[-–:=,]{0,2}[ ]?(?:for|per|für|voor|pour|por|para|per|za|за)?[ ]?[([]?[ ]?$/u;

function pairRows(left: Row, right: Row, { items, lower, bare, found }: Place): void {
  const count = left.to - left.from;
  // "50 for 15 mins 80/30": a pair of its own.
  if (right.to - right.from !== count || right.from !== left.to + 1 || left.sign === 'for' || right.sign === 'for') return;
  if (!BETWEEN.test(lower.slice(items[left.to]?.end, items[right.from]?.start))) return;
  for (const [amounts, times] of [
    [left, right],
    [right, left],
  ] as const) {
    const pers = timesOf(items.slice(times.from, times.to + 1), lower);
    const cells = items.slice(amounts.from, amounts.to + 1);
    if (pers === undefined || !areAmounts(cells) || cells.some(({ amount }, at) => amount <= (pers.bare[at] ?? 0))) continue;
    if (!pers.told && !bare && !cells.some(({ money }) => money !== undefined)) continue;
    for (const [at, per] of pers.per.entries()) {
      found.per.set(amounts.from + at, { per, linked: true, full: true });
      found.minutes.add(times.from + at);
    }
    return;
  }
}

function areAmounts(cells: readonly PriceItem[]): boolean {
  return cells.every(({ type, amount }) => type === 'amount' && amount >= 20);
}

interface RowTimes {
  readonly per: readonly PricePer[];
  /** Numbers that are minutes for want of another word. */
  readonly bare: readonly (number | undefined)[];
  /** Whether a word says that they are times. */
  readonly told: boolean;
}

/** The times of a row; bare numbers take the unit behind the last ("15/30/60 min"), else they are minutes that rise. */
function timesOf(cells: readonly PriceItem[], lower: string): RowTimes | undefined {
  const last = cells.at(-1);
  const unit = last?.type === 'time' ? UNIT.exec(lower.slice(last.start, last.end))?.[1] : 'min';
  const per: PricePer[] = [];
  const bare: (number | undefined)[] = [];
  for (const { type, amount, money, per: own } of cells) {
    const each = type === 'time' ? own : money === undefined && unit !== undefined ? durationAt(`${amount} ${unit}`, 0)?.per : undefined;
    const before = bare.at(-1);
    if (each === undefined || (type === 'amount' && before !== undefined && amount <= before)) return undefined;
    per.push(each);
    bare.push(type === 'amount' && last?.type !== 'time' ? amount : undefined);
  }
  return { per, bare, told: cells.some(({ type }) => type === 'time') };
}

/** The unit of a counted time. */
const UNIT = /^\d{1,3}[ ]?(\D{1,12})$/u;

/** Pairs "$120/30, $200/60": two or more in a row, amounts and minutes rising or falling together. */
function pairSlashes(rows: readonly Row[], { items, lower, bare, found }: Place): void {
  for (let at = 0; at < rows.length; at += 1) {
    let end = at;
    while (isPair(rows[end], { items, bare, found }) && (end === at || follows(rows[end - 1], rows[end], { items, lower }))) end += 1;
    if (end - at < 2) continue;
    for (const { from, to } of rows.slice(at, end)) {
      const per = soldMinutes(items[to]?.amount ?? 0);
      if (per !== undefined) found.per.set(from, { per, linked: true, full: true });
      found.minutes.add(to);
    }
    at = end - 1;
  }
}

function isPair(row: Row | undefined, { items, bare, found }: Omit<Place, 'lower'>): boolean {
  const [amount, minutes] = [items[row?.from ?? -1], items[row?.to ?? -1]];
  if (row === undefined || row.to !== row.from + 1 || amount?.type !== 'amount' || minutes?.type !== 'amount' || found.per.has(row.from))
    return false;
  return (amount.money !== undefined || bare) && minutes.money === undefined && minutes.amount < amount.amount && SHORT.has(minutes.amount);
}

function follows(before: Row | undefined, row: Row | undefined, { items, lower }: Pick<Place, 'items' | 'lower'>): boolean {
  if (before === undefined || row === undefined || row.from !== before.to + 1) return false;
  const longer = (items[row.to]?.amount ?? 0) - (items[before.to]?.amount ?? 0);
  const dearer = (items[row.from]?.amount ?? 0) - (items[before.from]?.amount ?? 0);
  return (
    longer * dearer > 0 &&
    /^[^\p{L}\p{N}]{1,4}$/u.test(
      lower.slice(items[before.to]?.end, Math.min(items[row.from]?.start ?? 0, (items[before.to]?.end ?? 0) + 6)),
    )
  );
}

/** Minutes that stand without a word. */
const SHORT: ReadonlySet<number> = new Set([15, 20, 30, 40, 45, 60, 75, 90, 120, 180]);
