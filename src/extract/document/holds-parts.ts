import { PageElement } from './page-element.ts';
import { BLOCK_TAGS, VOID_TAGS } from './tag-rules.ts';

/** Whether the first things in a block are inline elements, such as a label and its value or the parts of a card, a heading and pictures before them aside; many only where each says something: pieces of a name or number that a page cuts up are shorter. */
export function holdsParts({ name, children }: PageElement): boolean {
  if (!PARTED.has(name) || children.length > 2 * MOST_PARTS) return false;
  const parts = children.filter((child, at) => !isPicture(child) && !(at === 0 && isHeading(child)));
  if (parts.length === 0 || parts.length > MOST_PARTS || !parts.every(isInline)) return false;
  return parts.length <= FEW || parts.every(({ textStart, textEnd }) => textEnd - textStart >= SHORTEST);
}

/** Blocks that hold a label and its value. */
const PARTED: ReadonlySet<string> = new Set(['li', 'p', 'div', 'dd', 'td', 'th', 'a', 'figcaption']);
const FEW = 3;
const MOST_PARTS = 8;
const SHORTEST = 3;

function isPicture(node: object): boolean {
  return node instanceof PageElement && PICTURES.has(node.name) && node.textEnd === node.textStart;
}

const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'svg', 'figure', 'i']);

function isHeading(node: object): boolean {
  return node instanceof PageElement && /^h[1-6]$/.test(node.name);
}

function isInline(node: object): node is PageElement {
  return node instanceof PageElement && !BLOCK_TAGS.has(node.name) && !VOID_TAGS.has(node.name) && node.textEnd > node.textStart;
}
