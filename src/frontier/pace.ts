/** Growing begins here, so that a pace of nothing can slow down too. */
const LEAST_GROWN_FROM_MS = 50;
/** A settling step takes back this share of what lies above the floor, or the least step if that is more. */
const SETTLING_SHARE = 0.25;
const LEAST_STEP_MS = 50;
/** A server that takes long to answer is asked no sooner than after twice that time. */
const LATENCY_FACTOR = 2;

/** What one page may cost without a rest, the rest as a multiple of what it cost, and the longest rest. */
const FREE_COST_MS = 250;
const COST_FACTOR = 4;
const LONGEST_COST_REST_MS = 60_000;

/** The rest of a group after a page that cost the scan so many milliseconds of what all groups share: no group takes more than a fifth of it. 0 for what honest pages cost, a few milliseconds to some tens. */
export function restAfterCostMs(costMs: number): number {
  return costMs <= FREE_COST_MS ? 0 : Math.min(LONGEST_COST_REST_MS, Math.round(COST_FACTOR * costMs));
}

/** A longer delay: `factor` times, up to the cap; never shorter than before. */
export function grownDelayMs(delayMs: number, factor: number, capMs: number): number {
  return Math.max(delayMs, Math.min(capMs, Math.round(Math.max(delayMs, LEAST_GROWN_FROM_MS) * factor)));
}

/** The delay after ten good answers: a step closer to the floor, never under it, nor under twice the latency as long as that is not above the cap. */
export function settledDelayMs(
  clock: { readonly delayMs: number; readonly floorMs: number; readonly latencyMs: number },
  capMs: number,
): number {
  const stepMs = Math.max(LEAST_STEP_MS, (clock.delayMs - clock.floorMs) * SETTLING_SHARE);
  const leastMs = Math.max(clock.floorMs, Math.min(Math.round(LATENCY_FACTOR * clock.latencyMs), capMs));
  return Math.max(leastMs, Math.round(clock.delayMs - stepMs));
}
