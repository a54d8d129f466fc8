import type { PageElement } from '../../document/page-element.ts';
import { selectElements } from '../../document/select-elements.ts';
import type { AdText } from '../ad-text.ts';
import type { PageView } from '../page-view.ts';

/**
 * The elements that are the ad's, shown or not, in document order: of a page whatever is neither template nor other ads, where the target declares the body what stands in it. Those of ignored selectors left out.
 * `within`: the element of the ad on a page that shows several.
 */
export function ownElements(view: PageView, text: AdText, within?: PageElement): PageElement[] {
  const { document } = view;
  const others = new Map(othersOf(view, within).map((each) => [each.order, each.lastOrder]));
  const isWhole = within === undefined && view.rules.ad.body === undefined;
  const own: PageElement[] = [];
  const last = within?.lastOrder ?? document.elements.length - 1;
  for (let order = within?.order ?? 0; order <= last; order++) {
    const element = document.elements[order];
    const skipTo = others.get(order);
    if (skipTo !== undefined) order = skipTo;
    else if (element && (isWhole || (element.textStart >= text.start - 1 && element.textEnd <= text.end + 1))) own.push(element);
  }
  return own;
}

function othersOf(view: PageView, within: PageElement | undefined): readonly PageElement[] {
  const { document, rules, parts, similar, siteBlocks, cardsOfOthers, lastBlock } = view;
  const scope = within === undefined ? {} : { within };
  const ignored = rules.ad.ignore.flatMap((selector) => selectElements(document, selector, { ...scope, limit: 200 }));
  return within === undefined
    ? [
        ...ignored,
        ...parts.map((part) => part.element),
        ...similar,
        ...siteBlocks,
        ...cardsOfOthers,
        ...(lastBlock === undefined ? [] : [lastBlock]),
      ]
    : ignored;
}
