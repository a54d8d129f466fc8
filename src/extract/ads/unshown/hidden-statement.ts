import { isTag, isText } from 'domhandler';
import { isHidden } from '../../document/is-hidden.ts';
import type { PageElement } from '../../document/page-element.ts';
import type { Statement } from './statement.ts';

/** The text of an element that is hidden until something is clicked, drawn, or shown only without scripts; undefined for what is shown, and for what is too long to be a contact. */
export function hiddenStatement(element: PageElement): Statement | undefined {
  if (element.textEnd > element.textStart) return undefined;
  const isFixed = element.name === 'textarea' && element.attribs['readonly'] !== undefined;
  if (!LATER.has(element.name) && !isFixed && !isHidden(element.attribs)) return undefined;
  const value = textOf(element).replace(/\s+/g, ' ').trim();
  // Seven digits in near succession, or a mail sign.
  return value.length <= LONGEST && /\d(?:[^\d\n]{0,3}\d){6}|@/.test(value) ? { value, raw: value, most: 0.5 } : undefined;
}

const LATER: ReadonlySet<string> = new Set(['noscript', 'template', 'dialog', 'svg']);
const LONGEST = 400;
const MOST_NODES = 200;

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
