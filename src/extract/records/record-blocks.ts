import type { Span } from '../../model/provenance.ts';
import { elementSpan } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';

/** The stretch of a page that one record takes: its own element, or that and what follows it up to the next record. */
export interface RecordBlock extends Span {
  /** `order` of the last element that belongs to it. */
  readonly lastOrder: number;
}

/** Text between two records that still belongs to the first, characters at most. */
const LONGEST_GAP = 3000;

/**
 * The stretches of records that look alike. Where text follows most of them before the next one (a title row, then its text; `dt`, then `dd`),
 * that text belongs to the record before it.
 */
export function recordBlocks(document: PageDocument, group: readonly PageElement[]): RecordBlock[] {
  const own = group.map((element): RecordBlock => ({ ...elementSpan(document, element), lastOrder: element.lastOrder }));
  const parent = group[0]?.parent;
  if (group.length < 2 || group.some((element) => element.parent !== parent)) return own;
  const gaps = group.slice(1).map((next, at) => gapText(document.text, group[at]?.textEnd ?? 0, next.textStart));
  const filled = gaps.filter((length) => length > 0).length;
  if (filled < 0.6 * gaps.length || gaps.some((length) => length > LONGEST_GAP)) return own;
  return group.map((element, at) => {
    const next = group[at + 1];
    const last = next ? next.order - 1 : lastOfTail(document, element, group);
    const end = next ? next.textStart : (document.elements[last]?.textEnd ?? element.textEnd);
    const span = elementSpan(document, { textStart: element.textStart, textEnd: Math.max(element.textEnd, end) });
    return { ...span, lastOrder: Math.max(element.lastOrder, last) };
  });
}

function gapText(text: string, start: number, end: number): number {
  return text.slice(start, end).trim().length;
}

/** The last record has as many followers as the one before it. */
function lastOfTail(document: PageDocument, element: PageElement, group: readonly PageElement[]): number {
  const before = group.at(-2);
  let count = 0;
  for (let next = before?.next; next && next !== element; next = next.next) if ('order' in next) count++;
  let last = element.lastOrder;
  let node = element.next;
  for (let left = count; node && left > 0; node = node.next) {
    if (!('order' in node)) continue;
    last = (node as PageElement).lastOrder;
    left--;
  }
  return Math.min(last, document.elements.length - 1);
}
