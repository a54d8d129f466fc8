import type { ItemText } from './item-text.ts';

/** Whether a text that speaks of an item may offer one: not where a word for buying or looking for one comes first. */
export function isItemOffered({ of }: ItemText): boolean {
  const [seek] = of('seek');
  const [sell] = of('sell');
  return seek === undefined || seek.start > MOST_BEFORE || (sell !== undefined && sell.start < seek.start);
}

/** Units from the start in which one who buys says so. */
const MOST_BEFORE = 70;
