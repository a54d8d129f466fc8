import type { PricePer } from '../../model/ad.ts';
import { durationAt } from './duration-words.ts';
import type { PriceItem } from './price-items.ts';
import type { FoundPer } from './price-per.ts';
import { soldMinutes } from './sold-minutes.ts';

/** What amounts of lists are for, by their place among the items, and the items that are counts of minutes rather than amounts. */
export interface PairedPer {
  readonly per: ReadonlyMap<number, FoundPer>;
  readonly minutes: ReadonlySet<number>;
}

/**
 * Pairs amounts in a row with times in a row beside it ("100/150/250 (15/30/60)", "30/60 min: 80/140"), and amounts with the minutes beside each
 * ("$120/30, $200/60"). Minutes without a word for them need a currency at the amounts, or `bare`: a text in which numbers alone are prices.
 */
export function findPairedPer(items: readonly PriceItem[], lower: string, { bare }: { readonly bare: boolean }): PairedPer {
  const found = { per: new Map<number, FoundPer>(), minutes: new Set<number>() };
  pairEntries({ items, lower, bare, found });
  const rows = findRows(items, lower);
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    if (next !== undefined && !found.per.has(row.to) && !found.minutes.has(row.to)) pairRows(row, next, { items, lower, bare, found });
  }
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
const BETWEEN =
  /^[ ]?[€$£]?[ ]?(?:\p{Extended_Pictographic}\uFE0F?[ ]?){0,3}[-–:=,]{0,2}[ ]?(?:for|per|für|voor|vir|pour|por|para|per|za|за|kwa|untuk|cho)?[ ]?[([]?[ ]?$/u;

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

/** The times of a row; bare numbers take the unit behind the last ("15/30/60 min"), else they are minutes that rise ("15 / half / hour"). */
function timesOf(cells: readonly PriceItem[], lower: string): RowTimes | undefined {
  const last = cells.at(-1);
  const [, count, unit = 'min'] = (last?.type === 'time' ? UNIT.exec(lower.slice(last.start, last.end)) : undefined) ?? [];
  const per: PricePer[] = [];
  const bare: (number | undefined)[] = [];
  for (const { type, amount, money, per: own } of cells) {
    // "20 / 30 / 1h"
    const unitOf = amount > Number(count) ? 'min' : unit;
    const each = type === 'time' ? own : money === undefined ? durationAt(`${amount} ${unitOf}`, 0)?.per : undefined;
    const before = bare.at(-1);
    if (each === undefined || (type === 'amount' && before !== undefined && amount <= before)) return undefined;
    per.push(each);
    bare.push(type === 'amount' && last?.type !== 'time' ? amount : undefined);
  }
  return { per, bare, told: cells.some(({ type }) => type === 'time') };
}

/** The unit of a counted time. */
const UNIT = /^(\d{1,3})[ ]?(\D{1,12})$/u;

/** A price and its time side by side, by their places among the items. */
interface Entry {
  readonly amount: number;
  readonly time: number;
  /** The sign or word that joins them; empty for a space. */
  readonly joint: string;
  /** Minutes for want of another word; undefined where a word tells the time. */
  readonly minutes: number | undefined;
}

/**
 * Pairs entries of one make in a row: "$120/30, $200/60", "30/150 45/200", "60 = $70 / 90 = $95", "£50 15 / £70 30", "120 = 30min 200 = hr". Minutes
 * without a word must cost more the longer they are.
 */
function pairEntries(place: Place): void {
  const { items, bare, found } = place;
  const orders = [true, false].map((amountFirst) => ({
    sure: readOnce((at) => entryAt(at, place, amountFirst)),
    likely: readOnce((at) => entryAt(at, { ...place, bare: true }, amountFirst)),
  }));
  for (let at = 0; at < items.length - 3; at += 1) {
    for (const { sure, likely } of orders) {
      const entries = entriesFrom(at, place, sure);
      if (entries.length < 2) {
        if (!bare && noteRising(entriesFrom(at, place, likely), items, found)) break;
        continue;
      }
      if (areEntries(entries, items, bare)) noteEntries(entries, items, found);
      // "1h 150 / 2h 280 / 3h 400": other rules read these, one by one.
      else if (entries.some(({ minutes }) => minutes !== undefined)) continue;
      at += entries.length * 2 - 1;
      break;
    }
  }
}

/** Notes three entries or more of minutes with a slash, the longer the dearer, which nothing but prices of visits are: "30/150 45/200 60/260". */
function noteRising(entries: readonly Entry[], items: readonly PriceItem[], found: Found): boolean {
  const isRising = entries.every(({ minutes, amount, joint }, at) => {
    const before = entries[at - 1];
    if (minutes === undefined || joint !== '/') return false;
    return before === undefined || (minutes > (before.minutes ?? 0) && (items[amount]?.amount ?? 0) > (items[before.amount]?.amount ?? 0));
  });
  if (entries.length < 3 || !isRising) return false;
  noteEntries(entries, items, found);
  return true;
}

function noteEntries(entries: readonly Entry[], items: readonly PriceItem[], found: Found): void {
  for (const { amount, time, minutes } of entries) {
    const per = minutes === undefined ? items[time]?.per : soldMinutes(minutes);
    if (per !== undefined) found.per.set(amount, { per, linked: true, full: true });
    if (minutes !== undefined) found.minutes.add(time);
  }
}

/** Reads the entry at a place among the items, once: rows that are no lists are walked from each of their items. */
type EntryReader = (at: number) => Entry | undefined;

function readOnce(read: EntryReader): EntryReader {
  const known: (Entry | null | undefined)[] = [];
  return (at) => {
    const entry = known[at];
    if (entry !== undefined) return entry ?? undefined;
    const fresh = read(at);
    known[at] = fresh ?? null;
    return fresh;
  };
}

/** The entries that follow one another from an item on, all with one joint, which does not part them from each other. */
function entriesFrom(from: number, { items, lower, found }: Place, read: EntryReader): Entry[] {
  const entries: Entry[] = [];
  for (let at = from; at < items.length - 1 && entries.length < MOST_ENTRIES; at += 2) {
    const entry = read(at);
    const first = entries[0] ?? entry;
    if (entry !== undefined && found.per.has(entry.amount)) break;
    // A word tells a time whatever sign is before it.
    if (entry === undefined || (entry.joint !== first?.joint && entry.minutes !== undefined && first?.minutes !== undefined)) break;
    if (at > from && !partsEntries(lower.slice(items[at - 1]?.end, items[at]?.start), entry.joint)) break;
    entries.push(entry);
  }
  return entries;
}

/** Entries of one row that are read together: no list of prices is longer, and a hostile row costs no more. */
const MOST_ENTRIES = 24;

function entryAt(at: number, { items, lower, bare }: Place, amountFirst: boolean): Entry | undefined {
  const [left, right] = [items[at], items[at + 1]];
  if (left === undefined || right === undefined || right.start - left.end > 5) return undefined;
  const [amount, time] = amountFirst ? [left, right] : [right, left];
  const place = amountFirst ? at : at + 1;
  if (!mayCost(amount, bare)) return undefined;
  const joint = ENTRY_JOINT.exec(lower.slice(left.end, right.start))?.[1];
  if (joint === undefined || (time.type === 'time' && time.per === undefined)) return undefined;
  // "20 min / $140 40min": the amount has its own time behind.
  if (!amountFirst && joint === '/' && isRightBefore(right, items[at + 2])) return undefined;
  const minutes = time.type === 'time' ? undefined : minutesOf(time, { lower, bare });
  if (minutes !== undefined && (time.money !== undefined || !SHORT.has(minutes) || !mayLast(minutes, amount))) return undefined;
  return { amount: place, time: amountFirst ? at + 1 : at, joint, minutes };
}

function isRightBefore(item: PriceItem, next: PriceItem | undefined): boolean {
  return next?.type === 'time' && next.full && next.start - item.end < 2;
}

/** The minutes that a bare number counts; up to three that count no word are hours where numbers alone are prices ("1/2 - 150  1 - 250"). */
function minutesOf({ amount, end }: PriceItem, { lower, bare }: Pick<Place, 'lower' | 'bare'>): number {
  return bare && amount <= 3 && !/^ ?[\p{L}/]/u.test(lower.slice(end, end + 2)) ? amount * 60 : amount;
}

/** Whether an amount may pay so many minutes: more than one each, but where a currency tells that it is one ("90 £85"). */
function mayLast(minutes: number, { amount, money }: PriceItem): boolean {
  return minutes < (money === undefined ? amount : amount * 1.25);
}

/** Whether an item is an amount with a currency, or a round number where such are prices. */
function mayCost({ type, money, amount }: PriceItem, bare: boolean): boolean {
  return type === 'amount' && (money !== undefined || (bare && amount >= 40 && amount % 5 === 0));
}

/** Between a price and its time: a sign or "for", a space on either side at most. */
const ENTRY_JOINT = /^[ ]?(\/|=|:|-|–|for|)[ ]?$/u;

/** Whether what stands between two entries parts them: other signs than within them, a space where those have a sign, or a new line with its words. */
function partsEntries(between: string, joint: string): boolean {
  if (/^[ ]{0,2}$/.test(between)) return joint !== '' && between !== '';
  if (NEW_ENTRY.test(between) || FOR_ANOTHER.test(between)) return true;
  return SIGNS_BETWEEN.test(between) && between.trim() !== joint;
}

const NEW_ENTRY = /^[^\p{L}\p{N}\n]{0,4}\n[^\p{L}\p{N}\n]{0,4}(?:\p{L}{2,14}[ :–-]{1,3}){0,3}$/u;
/** A comma and a word or two for whom or what the next entry is: "1400/60 min, both 2400/60". */
const FOR_ANOTHER = /^[,;] (?:\p{L}{2,14} ){1,2}$/u;
const SIGNS_BETWEEN = /^[^\p{L}\p{N}]{1,6}$/u;

/**
 * Whether entries are prices for longer and longer times: of several lengths, and the longer the dearer; where words tell all times, with an equals
 * sign or slash. What only a space joins needs a word for one of the times, or `bare`.
 */
function areEntries(entries: readonly Entry[], items: readonly PriceItem[], bare: boolean): boolean {
  const untold = entries.flatMap(({ amount, minutes, joint }) =>
    minutes === undefined ? [] : [{ minutes, joint, cost: items[amount]?.amount ?? 0, money: items[amount]?.money !== undefined }],
  );
  const told = entries.length - untold.length;
  if (untold.length === 0) return entries.every(({ joint }) => joint === '=') || entries.every(({ joint }) => joint === '/');
  // "165/60. 100 euro half an hour": height and weight.
  if (untold.length === 1 && (told < 2 || entries.at(-1)?.minutes === undefined) && untold[0]?.joint === '/' && !untold[0].money)
    return false;
  if (told === 0 && ((!bare && entries[0]?.joint === '') || new Set(untold.map(({ minutes }) => minutes)).size < 2)) return false;
  return untold.every((one) =>
    untold.every((other) => one.minutes === other.minutes || one.minutes > other.minutes === one.cost > other.cost),
  );
}

/** Minutes that stand without a word. */
const SHORT: ReadonlySet<number> = new Set([15, 20, 30, 40, 45, 60, 75, 90, 120, 180]);
