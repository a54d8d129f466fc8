import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import type { PagePart } from '../document/page-parts.ts';

/** The block that ends a page with the site's terms or copyright, whatever its name: the largest element round them that is still short and holds no title, no other block of the site behind it counted (`siteBlocks`); undefined where a part of the template holds it. */
export function lastBlock(
  { elements, text }: Pick<PageDocument, 'elements' | 'text'>,
  parts: readonly PagePart[],
  siteBlocks: readonly PageElement[] = [],
): PageElement | undefined {
  const title = elements.findIndex(({ name }) => name === 'h1');
  const end = ownEnd(text, [...siteBlocks, ...parts.map((part) => part.element)]);
  for (let at = elements.length - 1; at > title; at--) {
    const element = elements[at];
    if (element === undefined || element.textEnd < end - FAR_FROM_END) return undefined;
    if (element.textEnd === element.textStart || !isOfSite(element, text)) continue;
    let block = element;
    for (let above = element.parent; above instanceof PageElement; above = above.parent) {
      const length = above.textEnd - above.textStart;
      if (FRAMES.has(above.name) || above.order <= title || length > LONGEST_FOOTER || length > 0.4 * text.length) break;
      block = above;
    }
    const isKnown = parts.some((part) => part.element.holds(block));
    return isKnown || FRAMES.has(block.name) ? undefined : block;
  }
  return undefined;
}

/** Where the text of a page ends but for the blocks that close it. */
function ownEnd(text: string, blocks: readonly PageElement[]): number {
  let end = text.length;
  for (const { textStart, textEnd } of blocks.toSorted((a, b) => b.textEnd - a.textEnd)) {
    if (textStart < end && text.slice(textEnd, end).trim().length <= BETWEEN_BLOCKS) end = textStart;
  }
  return end;
}

/** Characters between two blocks at the end of a page, at most: a line of advice, a form for letters of news. */
const BETWEEN_BLOCKS = 160;
const FAR_FROM_END = 300;
const LONGEST_FOOTER = 500;
const FRAMES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** A link to terms, privacy or imprint, or a copyright sign. */
function isOfSite({ name, attribs, textStart, textEnd }: PageElement, text: string): boolean {
  if (name === 'a') return LEGAL.test((attribs['href'] ?? '').slice(0, 200));
  return textEnd - textStart <= LONGEST_FOOTER && text.slice(textStart, textEnd).includes('©');
}

const LEGAL =
  /[/.](?:terms|privacy|legal|agb|impressum|imprint|datenschutz|disclaimer|conditions|voorwaarden|cgu|cgv|mentions|rules|pravila|regulamin|condiciones|privacidad|termos|termini|aszf|dmca|2257)\w{0,12}(?:[/.?#-]|$)/i;
