import type { PricePer } from '../../model/ad.ts';

/** Minutes as they are sold, full hours from two on in hours; undefined for spans that nobody sells. */
export function soldMinutes(minutes: number): PricePer | undefined {
  if (!SOLD_MINUTES.has(minutes)) return undefined;
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}min`;
}

/** Minutes that are sold: not the five to the station, nor the hours of a clock. */
const SOLD_MINUTES: ReadonlySet<number> = new Set([
  10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 75, 80, 90, 100, 105, 110, 120, 135, 150, 180, 210, 240, 300, 360, 720, 1440,
]);
