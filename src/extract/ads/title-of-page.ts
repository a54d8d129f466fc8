import { parse } from 'tldts';
import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';

type Titled = Pick<PageDocument, 'elements' | 'text' | 'title' | 'url' | 'links'>;

/**
 * The heading of what a page is about: its first `h1`, else the first heading that the page's title holds, else the first element outside menus that says the title and nothing more.
 * An `h1` that leads to the front page, says the name of the site, or stands in the site's header and not in the page's title, names the site: where another heading follows, that one is it, unless the title stands in a text of the page.
 */
export function titleOfPage(document: Titled): PageElement | undefined {
  const known = titles.get(document);
  if (known !== undefined) return known.found;
  const found = findTitle(document);
  titles.set(document, { found });
  return found;
}

/** The headings of pages that are being read: they are asked for again and again. */
const titles = new WeakMap<Titled, { readonly found: PageElement | undefined }>();

function findTitle(document: Titled): PageElement | undefined {
  const { elements } = document;
  const first = elements.filter((element) => element.name === 'h1' && element.textEnd > element.textStart).slice(0, 5);
  const own = first.find((heading) => !isOfSite(document, heading));
  if (own !== undefined) return own;
  const headings = elements.filter(({ name, textStart, textEnd }) => /^h[2-6]$/.test(name) && textEnd > textStart).slice(0, 50);
  const large = headings.filter(({ name }) => name < 'h5');
  return (
    large.find((heading) => isInTitle(document, heading)) ??
    lineOfTitle(document) ??
    (first.length > 0 && placeOfTitle(document) === undefined ? (large[0] ?? first[0]) : undefined)
  );
}

/** The smallest element that holds the title of the page with other text, where no element says it alone: the first lines of a post. Undefined where the title is not shown, or only in menus, or names the site and nothing more. */
export function placeOfTitle({ elements, text, title, url }: Titled): PageElement | undefined {
  const said = ownTitle(title);
  const isSite = plain(said) !== '' && plain(said) === plain(parse(url, { allowPrivateDomains: false }).domainWithoutSuffix ?? '');
  const at = said.length < SHORTEST_TITLE || isSite ? -1 : text.indexOf(said);
  if (at < 0) return undefined;
  let place: PageElement | undefined;
  for (const element of elements) {
    if (element.textStart > at) break;
    if (element.textEnd >= at + said.length) place = element;
  }
  return place === undefined || place.name === 'body' || place.name === 'html' || isInMenu(place) ? undefined : place;
}

/** The part of a page's title before the name of its site. */
function ownTitle(title: string): string {
  const end = Math.max(...SEPARATORS.map((separator) => title.lastIndexOf(separator)));
  return (end > 0 ? title.slice(0, end) : title).trim();
}

const SEPARATORS: readonly string[] = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' · '];
const SHORTEST_TITLE = 8;

/** The first element outside menus that says the page's title, with or without the name of the site, and nothing more. */
function lineOfTitle({ elements, text, title }: Titled): PageElement | undefined {
  const said = ownTitle(title);
  if (said.length < SHORTEST_TITLE) return undefined;
  return elements.find((element) => {
    const length = element.textEnd - element.textStart;
    if (length < said.length || length > title.length + 2 || !LINES.test(element.name)) return false;
    const line = text.slice(element.textStart, element.textEnd).trim();
    return (line === said || line === title) && !isInMenu(element);
  });
}

/** Elements that serve as headings where a page has no better one. */
const LINES = /^(?:div|p|span|b|strong|font|td|th|h[5-6]|dt|center|big)$/;

/** Whether an element stands in a menu, a path of links or a list. */
function isInMenu(element: PageElement): boolean {
  for (let above: PageElement['parent'] = element; above instanceof PageElement; above = above.parent) {
    if (
      MENUS.has(above.name) ||
      /(?:^|[\s_-])(?:nav|navbar|breadcrumbs?|crumbs?|menu)(?:$|[\s_-])/i.test((above.attribs['class'] ?? '').slice(0, 100))
    )
      return true;
  }
  return false;
}

const MENUS: ReadonlySet<string> = new Set(['nav', 'a', 'ul', 'ol', 'footer', 'select', 'aside']);

/** Whether the page's title holds a heading, or the heading the title. */
function isInTitle({ text, title }: Pick<PageDocument, 'text' | 'title'>, { textStart, textEnd }: PageElement): boolean {
  const heading = text.slice(textStart, textEnd).trim();
  return heading.length >= 3 && (title.includes(heading) || (title.length >= 3 && heading.includes(title)));
}

function isOfSite(document: Omit<Titled, 'elements'>, heading: PageElement): boolean {
  return leadsHome(document, heading) || namesSite(document, heading) || (isInHeader(heading) && !isInTitle(document, heading));
}

/** Whether a heading is the name of the site and nothing more, and the page's title says more than it. */
function namesSite({ text, title, url }: Pick<PageDocument, 'text' | 'title' | 'url'>, { textStart, textEnd }: PageElement): boolean {
  const heading = plain(text.slice(textStart, textEnd));
  const { domain, domainWithoutSuffix } = parse(url, { allowPrivateDomains: false });
  if (heading.length < SHORTEST_NAME || (heading !== plain(domainWithoutSuffix ?? '') && heading !== plain(domain ?? ''))) return false;
  const own = plain(ownTitle(title));
  return ownTitle(title).length >= SHORTEST_TITLE && own !== heading;
}

const SHORTEST_NAME = 4;

function plain(said: string): string {
  return said.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Whether a link in a heading leads to the front page of the site, and the page is another. */
function leadsHome({ links, url }: Pick<PageDocument, 'url' | 'links'>, heading: PageElement): boolean {
  const own = URL.parse(url);
  if (own === null || own.pathname === '/') return false;
  return links.some(({ element, url: to }) => heading.holds(element) && to === `${own.origin}/`);
}

function isInHeader(heading: PageElement): boolean {
  for (let above = heading.parent; above instanceof PageElement; above = above.parent) {
    if (above.name === 'article' || above.name === 'main') return false;
    if (above.name === 'header' || above.attribs['data-role'] === 'header') return true;
  }
  return false;
}
