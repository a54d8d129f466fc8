import { isTag, isText } from 'domhandler';
import { hasUnseenStyle, isHidden } from '../../document/is-hidden.ts';
import { PageElement } from '../../document/page-element.ts';
import { BLOCK_TAGS } from '../../document/tag-rules.ts';
import type { Statement } from './statement.ts';

/** The text of an element that is hidden until something is clicked, drawn, or shown only without scripts; undefined for what is shown, and for what is too long to be a contact. */
export function hiddenStatement(element: PageElement): Statement | undefined {
  if (element.textEnd > element.textStart) return undefined;
  const isFixed = element.name === 'textarea' && element.attribs['readonly'] !== undefined;
  if (!LATER.has(element.name) && !isFixed && !isHidden(element.attribs) && !hasUnseenStyle(element)) return undefined;
  const toggled = isToggled(element) ? toggledStatement(element) : undefined;
  if (toggled !== undefined) return toggled;
  const value = (inPlaces(element) ?? textOf(element)).replace(/\s+/g, ' ').trim();
  // Seven digits in near succession, or a mail sign.
  return value.length <= LONGEST && /\d(?:[^\d\n]{0,3}\d){6}|@/.test(value) ? { value, raw: value, most: 0.5 } : undefined;
}

/** Whether a link or button right before or behind an element leads nowhere: a click on it shows the element ("Show contacts", "more…"). */
function isToggled({ prev, next }: PageElement): boolean {
  return [prev, next].some((beside) => {
    const button = beside !== null && isText(beside) && beside.data.trim() === '' ? (beside === prev ? beside.prev : beside.next) : beside;
    if (!(button instanceof PageElement) || !TOGGLES.has(button.name)) return false;
    const { href, onclick } = button.attribs as Readonly<Record<'href' | 'onclick', string | undefined>>;
    return button.name !== 'a' || onclick !== undefined || href === undefined || /^(?:#|javascript:)/i.test(href);
  });
}

const TOGGLES: ReadonlySet<string> = new Set(['a', 'button', 'summary']);

/** What stands in an element that a click shows, line by line, where it speaks of a contact. */
function toggledStatement(element: PageElement): Statement | undefined {
  const value = textOf(element)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return value.length <= 2 * LONGEST && /\d{2}|@/.test(value) && CONTACT.test(value) ? { value, raw: value, most: 0.75 } : undefined;
}

/** A word for a contact, with the sign that ends a label or a number near it. */
const CONTACT =
  /(?:whats\s?app|telegram|viber|insta|phone|call|mobile|tel|mail|тел|вотсап|ватсап|телег|viber|вайбер|звон|контакт|contact|kontakt|コンタクト|電話|电话|電話|โทร|전화|카톡|رقم|واتس|फोन)/iu;

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
    if (isText(node)) text += node.data.replaceAll('\n', ' ');
    else if (isTag(node) && node.name !== 'script' && node.name !== 'style') {
      text += BLOCK_TAGS.has(node.name) || node.name === 'br' ? '\n' : ' ';
      open.push(...node.children.slice(0, MOST_NODES).toReversed());
    }
  }
  return text;
}
