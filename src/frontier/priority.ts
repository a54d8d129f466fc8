import type { PageClass } from '../model/frontier-entry.ts';

/** The first priority of each class and the most that depth adds; no two ranges meet. */
const RANGES: Readonly<Record<PageClass, readonly [base: number, mostDepth: number]>> = {
  probe: [-1, 0],
  seed: [0, 4],
  sitemap: [5, 3],
  feed: [5, 3],
  listing: [10, 9],
  ad: [100, 9],
  other: [200, 9],
  recheck: [300, 9],
};

/** The priority of a frontier entry, smaller is sooner: pages that list ads come before ads, ads before everything else, rechecks last; a probe before all, since pages wait for it; within a class the shallow first. */
export function priorityOf(pageClass: PageClass, depth: number): number {
  const [base, mostDepth] = RANGES[pageClass];
  return base + Math.min(Math.max(0, Math.trunc(depth)), mostDepth);
}

/** The priority of the first links to pages that a list calls its records: before further lists, after seeds and sitemaps. */
export const SAMPLE_PRIORITY = 9;
