import type { PageElement } from '../document/page-element.ts';
import { withoutSpans } from './ad-text.ts';
import type { AdText } from './ad-text.ts';
import type { PageView } from './page-view.ts';

/** A text of the page without what others say in it: the cards of other ads, what visitors and further posts say. Contacts and fields of the ad are read from this alone. `more`: further elements to be left out. */
export function ownText({ cardsOfOthers, linesOfOthers }: PageView, text: AdText, more: readonly PageElement[] = []): AdText {
  return withoutSpans(text, [
    ...linesOfOthers,
    ...[...cardsOfOthers, ...more].map(({ textStart, textEnd }) => ({ start: textStart, end: textEnd })),
  ]);
}
