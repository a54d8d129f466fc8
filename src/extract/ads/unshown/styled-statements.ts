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
  const value = ordered(row) ?? sprites(row);
  return value === undefined || value.replace(/\D/g, '').length < FEWEST ? [] : [{ label: 'Phone', value, raw: value, most: 0.75 }];
}

/** Whether a style puts the children of an element in another order than that of the source: its text, read as it stands there, says nothing. */
export function isReordered({ children }: PageElement): boolean {
  if (children.length < FEWEST || children.length > MOST_CHILDREN) return false;
  return ordered(children.filter((child) => child instanceof PageElement)) !== undefined;
}

function ordered(row: readonly PageElement[]): string | undefined {
  if (row.length < FEWEST || row[0]?.attribs['style'] === undefined) return undefined;
  const places = row.map(({ attribs }) => /(?:^|[;\s])order\s{0,5}:\s{0,5}(-?\d{1,4})/i.exec(attribs['style']?.slice(0, 300) ?? '')?.[1]);
  if (places.includes(undefined)) return undefined;
  const texts = row.map(({ children }) => children.map((child) => (isText(child) ? child.data : '')).join(''));
  return [...texts.keys()]
    .toSorted((a, b) => Number(places[a]) - Number(places[b]))
    .map((at) => texts[at] ?? '')
    .join('');
}

function sprites(row: readonly PageElement[]): string | undefined {
  const digits = row.map(({ attribs, children }) =>
    children.length === 0 ? /(?:^|\s)[a-z_-]{1,12}(\d)$/i.exec(attribs['class'] ?? '')?.[1] : undefined,
  );
  return digits.includes(undefined) ? undefined : digits.join('');
}
