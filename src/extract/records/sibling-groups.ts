import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';

const LEAST = 3;
const MOST = 500;

/** Elements that are never a record themselves. */
const NO_RECORD: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'script',
  'style',
  'link',
  'meta',
  'br',
  'option',
  'path',
  'source',
  'img',
  'input',
  'hr',
  'b',
  'i',
  'em',
  'strong',
  'font',
  'u',
  'small',
  'p',
  'h1',
  'template',
  'noscript',
]);

/**
 * Groups of at least 3 elements that look alike and stand side by side, or side by side in rows that look alike.
 * Alike means the same tag and the same first class word, digits left out. One pass over the elements.
 */
export function siblingGroups(document: Pick<PageDocument, 'elements'>, skip: (element: PageElement) => boolean): PageElement[][] {
  const groups = new Map<string, PageElement[]>();
  for (const element of document.elements) {
    if (NO_RECORD.has(element.name) || isTableHead(element) || skip(element)) continue;
    const parent = parentOf(element);
    if (!parent) continue;
    const signature = signatureOf(element);
    add(groups, `${parent.order}>${signature}`, element);
    const above = parentOf(parent);
    if (above) add(groups, `${above.order}>${signatureOf(parent)}>${signature}`, element);
  }
  return [...groups.values()].filter((group) => group.length >= LEAST && isNew(group));
}

function isTableHead(element: PageElement): boolean {
  return element.name === 'tr' && element.children.every((child) => !('name' in child) || child.name === 'th');
}

function add(groups: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [element]);
  else if (group.length < MOST) group.push(element);
}

/** A group in rows counts only when it spans at least two rows and is not simply one element a row. */
function isNew(group: readonly PageElement[]): boolean {
  const rows = new Set(group.map((element) => element.parent));
  return rows.size === 1 || rows.size < group.length;
}

function parentOf(element: PageElement): PageElement | undefined {
  return element.parent !== null && 'order' in element.parent ? (element.parent as PageElement) : undefined;
}

function signatureOf(element: PageElement): string {
  const classes = element.attribs['class'];
  if (classes === undefined) return element.name;
  // The first word of the class attribute; leading blanks are cut by trimStart, so the pattern is a single run.
  const first = /^\S{1,60}/.exec(classes.trimStart())?.[0] ?? '';
  return `${element.name}.${first.replace(/\d+/g, '')}`;
}
