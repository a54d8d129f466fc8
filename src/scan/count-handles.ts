import type { Ad } from '../model/ad.ts';

/** How many ways to reach somebody the ads of a page give; what belongs to the site itself, and addresses of pages, do not count. */
export function countHandles(ads: readonly Ad[]): number {
  return ads.reduce((sum, ad) => sum + ad.handles.filter((handle) => !handle.stop && handle.kind !== 'url').length, 0);
}
