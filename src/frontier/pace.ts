/** Growing begins here, so that a pace of nothing can slow down too. */
const LEAST_GROWN_FROM_MS = 50;
/** A settling step takes back this share of what lies above the floor, or the least step if that is more. */
const SETTLING_SHARE = 0.25;
const LEAST_STEP_MS = 50;
/** A server that takes long to answer is asked no sooner than after twice that time. */
const LATENCY_FACTOR = 2;

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
