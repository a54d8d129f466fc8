import type { Span } from '../../model/provenance.ts';
import { elementSpan } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';

/** A label and what stands beside it, both as spans of the page's text. */
export interface LabelledSpan {
  /** Without colon and blanks. */
  readonly label: string;
  readonly value: Span;
}

const MOST_PAIRS = 200;
const LONGEST_LABEL = 60;

/** Finds "label, value" pairs inside stretches of a page: `dt`/`dd`, `th`/`td`, two-cell rows, a bold or span label before its value, and lines "Label: value". */
export function findLabelPairs(document: PageDocument, within: readonly Span[]): LabelledSpan[] {
  const inside = (span: Span): boolean => within.some((stretch) => span.start >= stretch.start && span.end <= stretch.end);
  const pairs: LabelledSpan[] = [];
  const taken = new Set<number>();
  for (const element of document.elements) {
    if (pairs.length >= MOST_PAIRS) break;
    const value = valueElement(element);
    if (!value) continue;
    const label = elementSpan(document, element);
    const span = elementSpan(document, value);
    if (!inside(label) || !inside(span) || !isLabel(document.text.slice(label.start, label.end)) || span.end === span.start) continue;
    pairs.push({ label: clean(document.text.slice(label.start, label.end)), value: span });
    taken.add(label.start);
  }
  for (const stretch of within) pairs.push(...linePairs(document.text, stretch, taken));
  return pairs.slice(0, MOST_PAIRS).toSorted((a, b) => a.value.start - b.value.start);
}

/** The element that holds the value of a label element; undefined when the element is no label. */
function valueElement(element: PageElement): PageElement | undefined {
  const partner = PARTNERS.get(element.name);
  const next = partner === undefined ? undefined : nextElement(element);
  if (!next || (partner !== 'any' && next.name !== partner)) return undefined;
  if (element.name === 'dt' || element.name === 'th') return next;
  // Two cells of a row, or two elements alone in a line: the first one is the label.
  const isPair = !nextElement(next) && !previousElement(element);
  return isPair && (element.name === 'td' || (next.name !== 'br' && hasOnlyElements(element))) ? next : undefined;
}

/** Elements that can be a label, and what holds their value. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['dt', 'dd'],
  ['th', 'td'],
  ['td', 'td'],
  ['span', 'any'],
  ['div', 'any'],
  ['strong', 'any'],
  ['b', 'any'],
  ['label', 'any'],
]);

/** Whether the parent of an element holds no text beside its elements. */
function hasOnlyElements(element: PageElement): boolean {
  return (element.parent?.children ?? []).every((child) => !('data' in child) || child.data.trim() === '' || child.data.trim() === ':');
}

function nextElement(element: PageElement): PageElement | undefined {
  for (let next = element.next; next; next = next.next) if ('order' in next) return next as PageElement;
  return undefined;
}

function previousElement(element: PageElement): PageElement | undefined {
  for (let previous = element.prev; previous; previous = previous.prev) if ('order' in previous) return previous as PageElement;
  return undefined;
}

/** Lines "Label: value" whose label was not read from the markup already. */
function linePairs(text: string, stretch: Span, taken: ReadonlySet<number>): LabelledSpan[] {
  const pairs: LabelledSpan[] = [];
  let start = stretch.start;
  while (start < stretch.end && pairs.length < MOST_PAIRS) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > stretch.end ? stretch.end : found;
    // A label of letters up to a colon (also full width), then its value; not a time (12:30), not an address (https:).
    const match =
      end - start > 2 && end - start < 600
        ? /^[ \t]{0,20}([^:：\n]{2,60}?)[ \t]{0,5}[:：](?!\/\/)[ \t]{0,20}(?=\S)/.exec(text.slice(start, end))
        : null;
    const label = match?.[1];
    if (match && label !== undefined && /\p{L}/u.test(label) && !/\d$/.test(label) && !taken.has(start)) {
      pairs.push({ label: clean(label), value: { start: start + match[0].length, end: trimmedEnd(text, start, end) } });
    }
    start = end + 1;
  }
  return pairs;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) <= 32) at--;
  return at;
}

function isLabel(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST_LABEL && !text.includes('\n') && /\p{L}/u.test(text);
}

function clean(label: string): string {
  // The marks at the end; bounded, at the end only.
  return label.replace(/[\s:：]{1,60}$/, '').trim();
}
