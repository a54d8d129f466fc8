import type { PriceItem } from './price-items.ts';

/** A visit with the time that a bracket behind it tells, or the end of its entry: "800 a visit (90 minutes)", "500k/shot 60p"; any other time as it is. */
export function withLength(time: PriceItem | undefined, inner: PriceItem | undefined, lower: string): PriceItem | undefined {
  if (time?.per !== 'visit' || inner?.type !== 'time' || !inner.full || inner.per === undefined) return time;
  const between = lower.slice(time.end, inner.start);
  const after = lower.slice(inner.end, inner.end + 3);
  const isBracketed = /^[ ]?[(]$/.test(between) && /^[ ]?[)]/.test(after);
  const closesEntry = between === ' ' && /^$|^[,;|\n]|^ [-–—|•·/] /.test(after);
  return isBracketed || closesEntry ? { ...time, per: inner.per, full: true } : time;
}

/** Whether the time before an amount tells how long the visit takes that the amount before that one buys: "500k/shot 60p - 900k". */
export function isAfterLength(items: readonly PriceItem[], at: number, lower: string): boolean {
  const visit = items[at - 2];
  return items[at - 3]?.type === 'amount' && visit?.type === 'time' && withLength(visit, items[at - 1], lower) !== visit;
}

/** Whether a time tells how long a visit takes whose price stands before both, behind a slash: "500k/shot 60p". */
export function isLengthOfVisit(items: readonly PriceItem[], at: number, lower: string): boolean {
  const [amount, visit, item] = [items[at - 2], items[at - 1], items[at]];
  if (amount?.type !== 'amount' || visit?.per !== 'visit' || item?.full !== true || item.start - visit.end > 1) return false;
  return lower.slice(amount.end, visit.start) === '/';
}
