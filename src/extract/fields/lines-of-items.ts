import type { PriceItem } from './price-items.ts';

/** An item and its place among the items. */
export interface PlacedItem {
  readonly item: PriceItem;
  readonly place: number;
}

/** A line that holds items: where it begins and ends in the folded text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly items: readonly PlacedItem[];
}

/** Most text between two lines of one table that hold items: lines of other words. */
export const WIDEST_GAP = 160;

/** The lines that hold items, with what they hold, in order. */
export function linesOfItems(items: readonly PriceItem[], lower: string): Line[] {
  const lines: { start: number; end: number; items: PlacedItem[] }[] = [];
  for (const [place, item] of items.entries()) {
    const last = lines.at(-1);
    if (last !== undefined && item.start < last.end) last.items.push({ item, place });
    else {
      const end = lower.indexOf('\n', item.start);
      lines.push({ start: lower.lastIndexOf('\n', item.start) + 1, end: end === -1 ? lower.length : end, items: [{ item, place }] });
    }
  }
  return lines;
}
