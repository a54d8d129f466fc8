import { Text, type ChildNode } from 'domhandler';
import { isLabelledLink } from './is-labelled-link.ts';
import { PageElement } from './page-element.ts';
import type { VisibleText } from './visible-text.ts';

type Inline = Pick<PageElement, 'name' | 'attribs'>;

/** Parts the text of an inline element from what stands right before it in the line, where a page's style does: cards by a line, pieces of several words where letter meets letter, a link that leads out from its label. */
export function partInline(text: VisibleText, before: ChildNode, element: Inline): void {
  const apart = setsApart(before, element);
  if (apart === 'cards') text.part(3);
  else if (apart === 'pieces') text.partLetters();
  if (element.name === 'a' && isLabelledLink(element.attribs['href'], before)) text.part(1);
}

/**
 * How a page's style parts an inline element from what stands right before it: `cards` where both are of one name and class and the one before holds several elements with text
 * (`<a class="card"><b>Anna</b><span>25</span></a><a class="card">`), `pieces` where they are of one name, no links, and the one before says more than a word, or where a label in bold has its value behind
 * (`<b>Nationality</b><span class="value">czech</span>`). Undefined where they may be pieces of one word.
 */
function setsApart(before: ChildNode, { name, attribs }: Inline): 'cards' | 'pieces' | undefined {
  if (!(before instanceof PageElement)) return undefined;
  if (before.name === name) {
    if (before.attribs['class'] === attribs['class'] && before.children.filter(isSaying).length > 1) return 'cards';
    return name !== 'a' && before.children.some((child) => child instanceof Text && SEVERAL.test(child.data)) ? 'pieces' : undefined;
  }
  const isLabel = LABELS.has(before.name) && before.prev === null && before.textEnd - before.textStart >= SHORTEST_LABEL;
  return isLabel && name === 'span' && attribs['class'] !== undefined ? 'pieces' : undefined;
}

function isSaying(child: ChildNode): boolean {
  return child instanceof PageElement && child.textEnd > child.textStart;
}

/** Two words of two letters or more. */
const SEVERAL = /[\p{L}\p{M}\p{N}]{2}[ ,][^\n]{0,20}?[\p{L}\p{M}\p{N}]{2}/u;
const LABELS: ReadonlySet<string> = new Set(['b', 'strong', 'label']);
/** A drop capital is no label. */
const SHORTEST_LABEL = 3;
