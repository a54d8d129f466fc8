import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';

/**
 * The heading of what a page is about: its first `h1`, else the first heading that the page's title holds.
 * An `h1` that leads to the front page, or stands in the site's header and not in the page's title, names the site: where another heading follows, that one is it.
 */
export function titleOfPage(document: Pick<PageDocument, 'elements' | 'text' | 'title' | 'url' | 'links'>): PageElement | undefined {
  const { elements } = document;
  const first = elements.filter((element) => element.name === 'h1' && element.textEnd > element.textStart).slice(0, 5);
  const own = first.find((heading) => !isOfSite(document, heading));
  if (own !== undefined) return own;
  const headings = elements.filter(({ name, textStart, textEnd }) => /^h[2-4]$/.test(name) && textEnd > textStart).slice(0, 50);
  return headings.find((heading) => isInTitle(document, heading)) ?? (first.length > 0 ? (headings[0] ?? first[0]) : undefined);
}

/** Whether the page's title holds a heading, or the heading the title. */
function isInTitle({ text, title }: Pick<PageDocument, 'text' | 'title'>, { textStart, textEnd }: PageElement): boolean {
  const heading = text.slice(textStart, textEnd).trim();
  return heading.length >= 3 && (title.includes(heading) || (title.length >= 3 && heading.includes(title)));
}

function isOfSite(document: Pick<PageDocument, 'text' | 'title' | 'url' | 'links'>, heading: PageElement): boolean {
  return leadsHome(document, heading) || (isInHeader(heading) && !isInTitle(document, heading));
}

/** Whether a link in a heading leads to the front page of the site, and the page is another. */
function leadsHome({ links, url }: Pick<PageDocument, 'url' | 'links'>, heading: PageElement): boolean {
  const own = URL.parse(url);
  if (own === null || own.pathname === '/') return false;
  return links.some(
    ({ element, url: to }) => heading.order <= element.order && element.order <= heading.lastOrder && to === `${own.origin}/`,
  );
}

function isInHeader(heading: PageElement): boolean {
  for (let above = heading.parent; above instanceof PageElement; above = above.parent) {
    if (above.name === 'article' || above.name === 'main') return false;
    if (above.name === 'header' || above.attribs['data-role'] === 'header') return true;
  }
  return false;
}
