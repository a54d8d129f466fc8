import type { TownSigns } from '../towns/town-signs.ts';

/** What the signs around a place add to its weight, beside what it is. */
export function weightOfSigns({ led, alone, beside, title, trade, fetched, from }: TownSigns): number {
  return (led || alone ? 3 : 1) + (beside ? 2 : 0) + (title ? 2 : 0) + (trade ? 1 : 0) + (fetched ? 3 : 0) - (from ? 2 : 0);
}
