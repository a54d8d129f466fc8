import { isTag, isText } from 'domhandler';
import { hasUnseenStyle, isHidden } from '../../document/is-hidden.ts';
import type { PageElement } from '../../document/page-element.ts';
import type { Statement } from './statement.ts';

/** The text of an element that is hidden until something is clicked, drawn, or shown only without scripts; undefined for what is shown, and for what is too long to be a contact. */
export function hiddenStatement(element: PageElement): Statement | undefined {
  if (element.textEnd > element.textStart) return undefined;
  const isFixed = element.name === 'textarea' && element.attribs['readonly'] !== undefined;
  if (!LATER.has(element.name) && !isFixed && !isHidden(element.attribs) && !hasUnseenStyle(element)) return undefined;
  const value = (inPlaces(element) ?? textOf(element)).replace(/\s+/g, ' ').trim();
  // Seven digits in near succession, or a mail sign.
  return value.length <= LONGEST && /\d(?:[^\d\n]{0,3}\d){6}|@/.test(value) ? { value, raw: value, most: 0.5 } : undefined;
}

const LATER: ReadonlySet<string> = new Set(['noscript', 'template', 'dialog', 'svg', 'rt']);
const LONGEST = 400;
const MOST_NODES = 200;

/** The letters of a drawing in the order in which they stand beside each other, where each has a place of its own; undefined for other elements. */
function inPlaces({ name, children }: PageElement): string | undefined {
  if (name !== 'svg' && name !== 'text') return undefined;
  const texts = children.filter((child) => isTag(child)).filter((child) => child.name === (name === 'svg' ? 'text' : 'tspan'));
  if (texts.length < LEAST_LETTERS || texts.length > MOST_NODES) return undefined;
  const placed = texts.map(({ attribs, children: [only] }) => ({
    x: Number.parseFloat(attribs['x'] ?? ''),
    sign: only !== undefined && isText(only) ? only.data.trim() : '',
  }));
  if (placed.some(({ x, sign }) => Number.isNaN(x) || sign.length > 3)) return undefined;
  return placed
    .toSorted((a, b) => a.x - b.x)
    .map(({ sign }) => sign)
    .join('');
}

const LEAST_LETTERS = 7;

/** The text below an element, as far as it can matter. */
function textOf(element: PageElement): string {
  let text = '';
  const open = element.children.slice(0, MOST_NODES).toReversed();
  let left = MOST_NODES;
  for (let node = open.pop(); node !== undefined && text.length <= 2 * LONGEST && left-- > 0; node = open.pop()) {
    if (isText(node)) text += node.data;
    else if (isTag(node) && node.name !== 'script' && node.name !== 'style') {
      text += ' ';
      open.push(...node.children.slice(0, MOST_NODES).toReversed());
    }
  }
  return text;
}
