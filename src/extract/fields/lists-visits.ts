import type { Price } from '../../model/ad.ts';

/** Whether prices are those of visits: for less than an hour, or for two spans of time. */
export function listsVisits(prices: readonly Pick<Price, 'per'>[]): boolean {
  const visits = new Set(prices.flatMap(({ per }) => (per !== undefined && OF_VISITS.has(per) ? [per] : [])));
  return visits.size > 1 || [...visits].some((per) => SHORT.has(per));
}

const SHORT: ReadonlySet<string> = new Set(['15min', '20min', '30min', '45min']);
const OF_VISITS: ReadonlySet<string> = new Set([...SHORT, '60min', '90min', '2h', '3h', 'night', 'visit']);
