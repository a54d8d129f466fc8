import type { DocumentLink, PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { elementText } from '../document/element-text.ts';

/** One numbered link of a row such as `1 2 3 … 9`. */
export interface NumberedLink {
  readonly number: number;
  /** Undefined for the current page and for links that only run a script. */
  readonly url?: string;
  readonly element: PageElement;
}

/** A row of page numbers. */
export interface NumberRun {
  readonly links: readonly NumberedLink[];
  /** The number of the page itself, as the row marks it; undefined when it does not. */
  readonly current?: number;
  /** The smallest element that holds the row. */
  readonly holder: PageElement;
}

const GAP_CHARS = 24;
const CURRENT = /(?:^|[-_ ])(?:current|active|selected|highlight(?:ed)?|disabled|aktiv|actual|on|sel|here|youarehere)(?:$|[-_ ])|current/i;

/** Finds the rows of page numbers of a page: at least two numbers close together, ascending, one of which may be plain text. */
export function findNumberRuns(document: PageDocument): NumberRun[] {
  const numbered = document.links.map((link) => numberedLink(document, link)).filter((link) => link !== undefined);
  const runs: NumberRun[] = [];
  let row: NumberedLink[] = [];
  for (const link of numbered) {
    const last = row.at(-1);
    if (last && !follows(document, last, link)) {
      addRun(document, row, runs);
      row = [];
    }
    row.push(link);
  }
  addRun(document, row, runs);
  return runs;
}

function numberedLink(document: PageDocument, { element, url }: DocumentLink): NumberedLink | undefined {
  if (element.textEnd - element.textStart > 16) return undefined;
  // A number alone, perhaps in brackets, perhaps with a separator of thousands; not a year in a date, not "2 ads".
  const digits = /^[[(]?\s?(\d{1,3}(?:[,.]\d{3})?|\d{1,5})\s?[\])]?$/.exec(elementText(document, element))?.[1];
  return digits === undefined ? undefined : { number: Number(digits.replace(/[,.]/, '')), element, ...(url === undefined ? {} : { url }) };
}

function follows(document: PageDocument, last: NumberedLink, next: NumberedLink): boolean {
  if (next.number <= last.number || next.element.textStart - last.element.textEnd > GAP_CHARS) return false;
  const between = document.text.slice(last.element.textEnd, next.element.textStart);
  // Between two numbers stand only marks and, at most, the current number.
  return /^[^\p{L}]*$/u.test(between) && distance(last.element, next.element) <= 4;
}

/** Levels from the deeper element up to what holds both. */
function distance(a: PageElement, b: PageElement): number {
  const holder = holderOf(a, b);
  return holder ? Math.max(a.depth, b.depth) - holder.depth : Number.POSITIVE_INFINITY;
}

function holderOf(a: PageElement, b: PageElement): PageElement | undefined {
  for (let above = a.parent; above && 'order' in above; above = above.parent) {
    const element = above as PageElement;
    if (element.order <= b.order && b.order <= element.lastOrder) return element;
  }
  return undefined;
}

function addRun(document: PageDocument, row: readonly NumberedLink[], runs: NumberRun[]): void {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return;
  const current = currentNumber(document, row);
  if (row.length < 2 && (current === undefined || Math.abs(current - first.number) !== 1)) return;
  const holder = row.length > 1 ? holderOf(first.element, last.element) : parentOf(parentOf(first.element));
  if (holder) runs.push({ links: row, holder, ...(current === undefined ? {} : { current }) });
}

function parentOf(element: PageElement | undefined): PageElement | undefined {
  return element?.parent && 'order' in element.parent ? (element.parent as PageElement) : undefined;
}

/** The marked number: a link to the page itself or to nowhere, a class that says so, or a bare number in the row, before it or behind it. */
function currentNumber(document: PageDocument, row: readonly NumberedLink[]): number | undefined {
  const own = document.url.split('#')[0];
  const marked = row.find(
    ({ element, url }) =>
      element.attribs['aria-current'] !== undefined ||
      url === own ||
      CURRENT.test(element.attribs['class'] ?? '') ||
      CURRENT.test(parentOf(element)?.attribs['class'] ?? ''),
  );
  return marked && row.length > 1 ? marked.number : bareNumber(document.text, row);
}

function bareNumber(text: string, row: readonly NumberedLink[]): number | undefined {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return undefined;
  for (const [at, link] of row.entries()) {
    const next = row[at + 1];
    const between = next ? onlyNumber(text.slice(link.element.textEnd, next.element.textStart)) : undefined;
    if (between !== undefined && next && between > link.number && between < next.number) return between;
  }
  // A number of its own right before or behind the row, marks between, no words.
  const before = /(?:^|[^\d\p{L}])(\d{1,5})[^\p{L}\d]{0,8}$/u.exec(
    text.slice(Math.max(0, first.element.textStart - 16), first.element.textStart),
  )?.[1];
  if (before !== undefined && Number(before) === first.number - 1) return Number(before);
  const after = /^[^\p{L}\d]{0,8}(\d{1,5})(?!\d)/u.exec(text.slice(last.element.textEnd, last.element.textEnd + 16))?.[1];
  return after !== undefined && Number(after) === last.number + 1 ? Number(after) : undefined;
}

function onlyNumber(text: string): number | undefined {
  // One number and marks; no words, no second number.
  const digits = /^[^\p{L}\d]*(\d{1,5})[^\p{L}\d]*$/u.exec(text.slice(0, 40))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
