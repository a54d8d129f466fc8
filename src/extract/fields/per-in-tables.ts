import type { PricePer } from '../../model/ad.ts';
import { linesOfItems, type Line, type PlacedItem, WIDEST_GAP } from './lines-of-items.ts';
import type { PriceItem } from './price-items.ts';
import type { FoundPer } from './price-per.ts';

/**
 * The times of amounts in the cells of a table, which tabs part: that of the cell their row begins with ("1 hour | 100 | 150"), else that of the
 * cell their column begins with ("Massage | 30 min | 1 h"). By place among the items. Where cells are missing, columns tell nothing.
 */
export function findPerInTables(items: readonly PriceItem[], lower: string): ReadonlyMap<number, FoundPer> {
  const found = new Map<number, FoundPer>();
  if (!lower.includes('\t')) return found;
  let head: Head | undefined;
  let last = 0;
  for (const line of linesOfItems(items, lower)) {
    if (line.start - last > WIDEST_GAP) head = undefined;
    const cells = cellsOf(line, lower, head?.pers.length);
    if (cells.length < 2) continue;
    last = line.end;
    const next = headOf(cells, lower);
    if (next === undefined) noteRow(found, cells, { head, lower });
    else head = next;
  }
  return found;
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly items: readonly PlacedItem[];
}

/** The times that the columns of a table begin with. */
interface Head {
  readonly pers: readonly (PricePer | undefined)[];
  /** Whether each column has one: none of them holds what the rows are called. */
  readonly isFull: boolean;
}

/** The cells of a line; where a colon took the place of a tab between a label and its value, as many as the table has columns tell. */
function cellsOf(line: Line, lower: string, columns: number | undefined): Cell[] {
  const text = lower.slice(line.start, line.end);
  const parts = text.split('\t');
  const joined = parts.length === columns ? parts : text.split(/\t|:(?=[\p{Sc}\p{L}]{0,4} ?\d)/u);
  let start = line.start;
  return (joined.length > parts.length && isWhole(joined, columns) ? joined : parts).map((part) => {
    const cell = {
      start,
      end: start + part.length,
      items: line.items.filter(({ item }) => item.start >= start && item.start < start + part.length),
    };
    start = cell.end + 1;
    return cell;
  });
}

function isWhole(cells: readonly string[], columns: number | undefined): boolean {
  return columns !== undefined && (cells.length === columns || cells.length === columns + 1);
}

/** The head of a table: two times or more in cells of their own, and no amount. */
function headOf(cells: readonly Cell[], lower: string): Head | undefined {
  if (cells.some(({ items }) => items.some(({ item }) => item.type === 'amount' && item.money !== undefined))) return undefined;
  const pers = cells.map((cell) => timeOfCell(cell, lower));
  const told = pers.filter((per) => per !== undefined).length;
  return told < 2 ? undefined : { pers, isFull: told === pers.length };
}

/** Notes the time of each amount of a row that has none in its own cell. */
function noteRow(
  found: Map<number, FoundPer>,
  cells: readonly Cell[],
  { head, lower }: { readonly head: Head | undefined; readonly lower: string },
): void {
  const [first, ...others] = cells;
  const row = first === undefined ? undefined : timeOfCell(first, lower);
  // "Day | $15 | $600" under "Shift | Hour | Week": the row is called so.
  const isOfRow = row !== undefined && (head === undefined || /^\d/.test(row));
  const columns = isOfRow ? others.map(() => row) : columnsOf(cells, head);
  for (const [at, per] of columns.entries()) {
    const cell = cells[at + cells.length - columns.length];
    if (per === undefined || cell === undefined || cell.items.some(({ item }) => item.type === 'time')) continue;
    for (const { item, place } of cell.items) if (item.type === 'amount') found.set(place, { per, linked: false, full: true });
  }
}

/** The times of the columns of a row, the last of its cells; none where it has not as many cells as the head. */
function columnsOf(cells: readonly Cell[], head: Head | undefined): readonly (PricePer | undefined)[] {
  if (head === undefined) return [];
  const isNamed = cells[0]?.items.every(({ item }) => item.type !== 'amount' || item.money === undefined) ?? false;
  return cells.length === head.pers.length + (head.isFull && isNamed ? 1 : 0) ? head.pers : [];
}

/** The time that a cell without an amount tells: a night rather than its hours, a span rather than a visit; a bare unit only where it is all there is. */
function timeOfCell({ start, end, items }: Cell, lower: string): PricePer | undefined {
  if (end - start > LONGEST_CELL || items.some(({ item }) => item.type === 'amount' && item.money !== undefined)) return undefined;
  const times = items.map(({ item }) => item).filter(({ type, per }) => type === 'time' && per !== undefined);
  const full = times.filter((time) => time.full || isAll(time, lower.slice(start, end)));
  return (full.find(({ per }) => per === 'night') ?? full.find(({ per }) => per !== 'visit') ?? full[0])?.per;
}

const LONGEST_CELL = 60;

/** Whether a time is all the letters and digits of its cell. */
function isAll({ start, end }: PriceItem, cell: string): boolean {
  return cell.replace(/[^\p{L}\p{N}]/gu, '').length <= end - start;
}
