import { linesOfItems, type Line, type PlacedItem, WIDEST_GAP } from './lines-of-items.ts';
import type { PriceItem } from './price-items.ts';
import type { FoundPer } from './price-per.ts';

/** The times of amounts that stand under them: in the columns of a table below a line of times, or in a cell of its own line by line. By place among the items. */
export function findPlacedPer(items: readonly PriceItem[], lower: string): ReadonlyMap<number, FoundPer> {
  const found = new Map<number, FoundPer>();
  if (!lower.includes('\n') || !items.some(({ type, full }) => type === 'time' && full)) return found;
  let head: readonly PriceItem[] = [];
  let stack: PlacedItem[] = [];
  let stackEnd = 0;
  for (const line of linesOfItems(items, lower)) {
    if (line.start - stackEnd > WIDEST_GAP) head = [];
    const amounts = line.items.filter(({ item }) => item.type === 'amount');
    if (isHead(line, amounts.length, lower)) head = line.items.map(({ item }) => item);
    else if (amounts.length === head.length && line.items.length === head.length && head.length > 1)
      for (const [at, { place }] of amounts.entries()) note(found, place, head[at]);
    else head = [];
    const [cell] = line.items;
    const alone = cell !== undefined && isAlone(line, lower);
    if (!alone || line.start - stackEnd > 3 || lower.slice(stackEnd, line.start).trim() !== '') {
      noteStack(found, stack);
      stack = [];
    }
    if (alone) stack.push(cell);
    stackEnd = line.end;
  }
  noteStack(found, stack);
  return found;
}

function note(found: Map<number, FoundPer>, place: number, time: PriceItem | undefined): void {
  if (time?.per !== undefined) found.set(place, { per: time.per, linked: false, full: true });
}

/** Whether a line holds times and hardly anything else: the head of a table. */
function isHead({ start, end, items }: Line, amounts: number, lower: string): boolean {
  if (amounts > 0 || items.length < 2 || end - start > LONGEST_HEAD || items.some(({ item }) => item.per === undefined)) return false;
  let at = start;
  let rest = '';
  for (const { item } of items) {
    rest += lower.slice(at, item.start);
    at = item.end;
  }
  return (rest + lower.slice(at, end)).replace(/[^\p{L}\p{N}]/gu, '').length <= MOST_LETTERS;
}

const LONGEST_HEAD = 120;
/** Letters beside the times: a word such as "duration". */
const MOST_LETTERS = 14;

/**
 * Pairs lines of one item each that follow one another: "1 h", "150 €", "2 h", "280 €". Each amount takes the time above it, in rows that begin with
 * an amount and end with a time the one below.
 */
function noteStack(found: Map<number, FoundPer>, stack: readonly PlacedItem[]): void {
  const [first, last] = [stack[0], stack.at(-1)];
  const timeBelow = first?.item.type === 'amount' && last?.item.type === 'time';
  for (const [at, { item, place }] of stack.entries()) {
    if (item.type !== 'amount' || item.money === undefined) continue;
    const time = stack[timeBelow ? at + 1 : at - 1]?.item;
    if (time?.type === 'time' && time.full) note(found, place, time);
  }
}

/** Whether a line holds one item and no other word or number. */
function isAlone({ start, end, items }: Line, lower: string): boolean {
  const [only] = items;
  if (only === undefined || items.length !== 1) return false;
  return !/[\p{L}\p{N}]/u.test(lower.slice(start, only.item.start)) && !/[\p{L}\p{N}]/u.test(lower.slice(only.item.end, end));
}
