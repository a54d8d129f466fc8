import type { Span } from '../../model/provenance.ts';
import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import type { AdText } from './ad-text.ts';
import type { AdBox } from './fields-in-box.ts';
import { longestLine } from './text-lines.ts';

/**
 * The stretch of a page that is surely of its ad: the smallest element that holds both the heading and the longest line of what may be the ad's (`own`), where these stand side by side in the page itself, from the one's part of the page to the other's.
 * Undefined without a heading.
 */
export function adBox({ elements }: Pick<PageDocument, 'elements'>, own: AdText, title: PageElement | undefined): AdBox | undefined {
  if (title === undefined) return undefined;
  const line = longestLine(own.masked);
  const longest = { start: own.start + line.start, end: own.start + line.end };
  let part = title;
  for (let box = title.parent; box instanceof PageElement && !FRAMES.has(box.name); box = box.parent) {
    if (holds(box, longest)) return { title, start: box.textStart, end: box.textEnd };
    part = box;
  }
  // A page without a body has its parts side by side.
  const frame = part.parent instanceof PageElement ? part.parent : undefined;
  const other = elements.find(
    (element) => (frame === undefined ? !(element.parent instanceof PageElement) : element.parent === frame) && holds(element, longest),
  );
  return other && { title, start: Math.min(part.textStart, other.textStart), end: Math.max(part.textEnd, other.textEnd) };
}

/** Elements that hold the whole page. */
const FRAMES: ReadonlySet<string> = new Set(['body', 'html']);

function holds({ textStart, textEnd }: PageElement, { start, end }: Span): boolean {
  return textStart <= start && textEnd >= end;
}
