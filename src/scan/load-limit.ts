/** How heavily the machine is loaded. */
export interface Load {
  /** 99th percentile of the delay of the main thread's event loop over the last second, milliseconds. */
  readonly lagP99Ms: number;
  /** Share of the last second for which the main thread had the processor, 0 to 1. */
  readonly mainShare: number;
  /** Resident memory of this process. */
  readonly rssBytes: number;
  /** Resident memory of the browser and its processes; 0 without one. */
  readonly browserRssBytes: number;
  /** Free space where the case lies; undefined when the system does not say. */
  readonly diskFreeBytes: number | undefined;
}

/** From where on new work is slowed. A calm main thread stays under 50 ms; a whole scan under 450 MB, a browser of two pages under 1 GB. */
export const LOAD_LIMITS = {
  lagP99Ms: 200,
  rssBytes: 1_500_000_000,
  browserRssBytes: 2_500_000_000,
  diskFreeBytes: 1_000_000_000,
} as const;

/** A main thread that has the processor for less than this share is late because others have it: to ask for less would change nothing. */
const OWN_DOING = 0.5;

/** What is over its limit, in words of the metrics file; empty when nothing is. */
export function overLimits(load: Load): readonly ('lag' | 'rss' | 'browser-rss' | 'disk')[] {
  return [
    ...(load.lagP99Ms > LOAD_LIMITS.lagP99Ms && load.mainShare >= OWN_DOING ? (['lag'] as const) : []),
    ...(load.rssBytes > LOAD_LIMITS.rssBytes ? (['rss'] as const) : []),
    ...(load.browserRssBytes > LOAD_LIMITS.browserRssBytes ? (['browser-rss'] as const) : []),
    ...(load.diskFreeBytes !== undefined && load.diskFreeBytes < LOAD_LIMITS.diskFreeBytes ? (['disk'] as const) : []),
  ];
}

/** How many pages may be in flight for the next second: half as many while something is over its limit, never below one beside the `stuck`, which load nothing and must not keep the others out; an eighth of the most, at least one, more for every calm second. */
export function slotsFor(
  load: Load,
  { slots, most, stuck = 0 }: { readonly slots: number; readonly most: number; readonly stuck?: number },
): number {
  if (overLimits(load).length > 0) return Math.min(most, Math.max(1 + stuck, Math.floor(slots / 2)));
  return Math.min(most, slots + Math.max(1, Math.floor(most / 8)));
}
