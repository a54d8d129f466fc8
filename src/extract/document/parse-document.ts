import { buildTree } from './build-tree.ts';
import { dataPage } from './data-page.ts';
import { embeddedPart } from './embedded-part.ts';
import { resolveUrl } from './resolve-url.ts';
import type { DocumentLink, PageDocument } from './page-document.ts';
import type { PageElement } from './page-element.ts';

/**
 * Parses a page once: tree, visible text, links and what its head says. Never throws; `problems` says what was cut.
 * A page that shows hardly any text is read together with what it brings along as data for its own scripts, put behind it.
 * An answer in JSON that holds the ad of a page is read as that page.
 */
export function parseDocument(html: string, url: string): PageDocument {
  const page = dataPage(html, url);
  if (page !== undefined) return { ...parseHtml(page, url), html, fromData: 'ad' };
  const bare = parseHtml(html, url);
  const part = embeddedPart(bare.elements, bare.text, url);
  return part === undefined ? bare : { ...parseHtml(html + part.html, url), html, fromData: part.shows };
}

function parseHtml(html: string, url: string): PageDocument {
  const tree = buildTree(html);
  const { text, textMap } = tree.text.finish();
  const head = readHead(tree.elements, url);
  return {
    url,
    html,
    elements: tree.elements,
    text,
    textMap,
    ...head,
    links: readLinks(tree.elements, head.baseUrl),
    problems: tree.problems,
  };
}

type Head = Pick<PageDocument, 'baseUrl' | 'title' | 'lang' | 'canonicalUrl' | 'jsonLd'>;

interface HeadParts {
  baseHref?: string | undefined;
  title?: string;
  lang?: string | undefined;
  canonical?: string | undefined;
  readonly jsonLd: string[];
}

function readHead(elements: readonly PageElement[], url: string): Head {
  const parts: HeadParts = { jsonLd: [] };
  for (const element of elements) readHeadElement(element, parts);
  const baseUrl = (parts.baseHref === undefined ? undefined : URL.parse(parts.baseHref.trim(), url)?.href) ?? url;
  const canonicalUrl = parts.canonical === undefined ? undefined : resolveUrl(parts.canonical.trim(), baseOf(baseUrl));
  const lang = parts.lang?.trim() ?? '';
  return {
    baseUrl,
    title: parts.title ?? '',
    jsonLd: parts.jsonLd,
    ...(lang === '' ? {} : { lang }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
  };
}

/** Takes what one element says of the page; the first of its kind counts. */
function readHeadElement(element: PageElement, parts: HeadParts): void {
  const { name, attribs } = element;
  switch (name) {
    case 'title':
      // Joins blanks; a single class, linear.
      if (!insideSvg(element)) parts.title ??= rawText(element).replace(/\s+/g, ' ').trim();
      return;
    case 'base':
      parts.baseHref ??= attribs['href'];
      return;
    case 'html':
      parts.lang ??= attribs['lang'] ?? attribs['xml:lang'];
      return;
    case 'link':
      // `canonical` as a whole word among others.
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attribs['rel'] ?? '')) parts.canonical ??= attribs['href'];
      return;
    case 'script':
      // Also with parameters behind it; not `application/json`.
      if (/^\s{0,9}application\/ld\+json/i.test(attribs['type'] ?? '')) parts.jsonLd.push(rawText(element));
      return;
    default:
  }
}

function readLinks(elements: readonly PageElement[], baseUrl: string): DocumentLink[] {
  const base = baseOf(baseUrl);
  const links: DocumentLink[] = [];
  for (const element of elements) {
    if (element.name !== 'a' && element.name !== 'area') continue;
    const href = element.attribs['href']?.trim();
    if (href === undefined || href === '') continue;
    const samePage = href.startsWith('#');
    const url = samePage ? undefined : resolveUrl(href, base);
    links.push({ element, href, samePage, ...(url === undefined ? {} : { url }) });
  }
  return links;
}

function baseOf(url: string): { readonly url: string; readonly origin: string } {
  return { url, origin: URL.parse(url)?.origin ?? '' };
}

function rawText(element: PageElement): string {
  let text = '';
  for (const child of element.children) if ('data' in child) text += child.data;
  return text;
}

function insideSvg(element: PageElement): boolean {
  return element.parent !== null && 'name' in element.parent && element.parent.name === 'svg';
}
