import { isTag, isText } from 'domhandler';
import type { ChildNode } from 'domhandler';
import { PageElement } from '../../document/page-element.ts';
import type { Statement } from './statement.ts';

/** Contacts that only a style shows: text that a style sheet adds (`content: "…"`), digits put in another order (`order: 3`), digits that are classes of empty elements (`class="dg dg7"`). */
export function styledStatements(elements: readonly PageElement[], own: readonly PageElement[]): Statement[] {
  return [...contentStatements(elements), ...own.flatMap(({ children }) => (children.length < FEWEST ? [] : rowStatements(children)))];
}

/** Elements that a row of single digits has at least. */
const FEWEST = 7;
const MOST_CSS = 20_000;
const MOST_CHILDREN = 60;

function contentStatements(elements: readonly PageElement[]): Statement[] {
  return elements.flatMap(({ name, children }) => {
    const [only] = children;
    if (name !== 'style' || only === undefined || !isText(only) || !only.data.includes('content')) return [];
    // A text of seven characters or more; its blanks and its length are bounded.
    const texts = [...only.data.slice(0, MOST_CSS).matchAll(/content\s{0,5}:\s{0,5}["']([^"'\n\\]{7,60})["']/g)].map(
      (match) => match[1] ?? '',
    );
    return texts.filter((text) => /\d(?:[^\d\n]{0,3}\d){6}|@/.test(text)).map((value) => ({ value, raw: value, most: 0.75 }));
  });
}

/** What a row of single elements says in the order in which it is shown, or by their classes. */
function rowStatements(children: readonly ChildNode[]): Statement[] {
  const row = children.filter((child) => isTag(child)).filter((child) => child instanceof PageElement);
  if (row.length < FEWEST || row.length > MOST_CHILDREN) return [];
  const value = ordered(row) ?? sprites(row) ?? attributed(row) ?? pictured(row);
  return value === undefined || value.replace(/\D/g, '').length < FEWEST ? [] : [{ label: 'Phone', value, raw: value, most: 0.75 }];
}

/** Whether a style puts the children of an element in another order than that of the source: its text, read as it stands there, says nothing. */
export function isReordered({ children }: PageElement): boolean {
  if (children.length < FEWEST || children.length > MOST_CHILDREN) return false;
  return ordered(children.filter((child) => child instanceof PageElement)) !== undefined;
}

function ordered(row: readonly PageElement[]): string | undefined {
  if (row.length < FEWEST) return undefined;
  if (isReversed(row)) return row.toReversed().map(textOf).join('');
  if (row[0]?.attribs['style'] === undefined) return undefined;
  const places = row.map(({ attribs }) => /(?:^|[;\s])order\s{0,5}:\s{0,5}(-?\d{1,4})/i.exec(attribs['style']?.slice(0, 300) ?? '')?.[1]);
  if (places.includes(undefined)) return undefined;
  const texts = row.map(textOf);
  return [...texts.keys()]
    .toSorted((a, b) => Number(places[a]) - Number(places[b]))
    .map((at) => texts[at] ?? '')
    .join('');
}

/** Digits that are in the same data attribute of empty elements each: a style shows them. */
function attributed(row: readonly PageElement[]): string | undefined {
  const name = Object.keys(row[0]?.attribs ?? {}).find((each) => each.startsWith('data-'));
  if (name === undefined) return undefined;
  const digits = row.map(({ attribs, children }) =>
    children.length === 0 && /^[\d+]$/.test(attribs[name] ?? '') ? attribs[name] : undefined,
  );
  const isCounted = digits.every((digit, at) => at === 0 || Number(digit) === Number(digits[at - 1]) + 1);
  return digits.includes(undefined) || digits.length < 9 || isCounted ? undefined : digits.join('');
}

/** Digits that are pictures called by them (`/digits/7.png`): not a gallery, whose pictures are counted. */
function pictured(row: readonly PageElement[]): string | undefined {
  const digits = row.map(({ name, attribs }) =>
    name === 'img' ? /(?:^|[/_-])(\d)\.(?:png|gif|svg|jpe?g|webp)$/i.exec(attribs['src'] ?? '')?.[1] : undefined,
  );
  if (digits.includes(undefined) || digits.length < 9) return undefined;
  const isCounted = digits.every((digit, at) => at === 0 || Number(digit) === (Number(digits[at - 1]) + 1) % 10);
  return isCounted ? undefined : digits.join('');
}

function textOf({ children }: PageElement): string {
  return children.map((child) => (isText(child) ? child.data : '')).join('');
}

/** Whether a style shows a row from its end: the row runs backwards, or each of its elements floats to the right. */
function isReversed(row: readonly PageElement[]): boolean {
  const around = row[0]?.parent;
  const style = around instanceof PageElement ? (around.attribs['style'] ?? '').slice(0, 300) : '';
  if (/flex-(?:direction|flow)\s{0,5}:\s{0,5}row-reverse/i.test(style)) return true;
  return row.every(({ attribs }) => /float\s{0,5}:\s{0,5}right/i.test((attribs['style'] ?? '').slice(0, 300)));
}

function sprites(row: readonly PageElement[]): string | undefined {
  const digits = row.map(({ attribs, children }) =>
    children.length === 0 ? /(?:^|\s)[a-z_-]{1,12}(\d)$/i.exec(attribs['class'] ?? '')?.[1] : undefined,
  );
  return digits.includes(undefined) ? undefined : digits.join('');
}
