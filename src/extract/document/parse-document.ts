import { buildTree } from './build-tree.ts';
import { resolveUrl } from './resolve-url.ts';
import type { DocumentLink, PageDocument } from './page-document.ts';
import type { PageElement } from './page-element.ts';

/** Parses a page once: tree, visible text, links and what its head says. Never throws; `problems` says what was cut. */
export function parseDocument(html: string, url: string): PageDocument {
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

function readHead(elements: readonly PageElement[], url: string): Head {
  let baseHref: string | undefined;
  let title: string | undefined;
  let lang: string | undefined;
  let canonical: string | undefined;
  const jsonLd: string[] = [];
  for (const element of elements) {
    const attribs = element.attribs;
    if (element.name === 'title') title ??= insideSvg(element) ? undefined : rawText(element).replace(/\s+/g, ' ').trim();
    else if (element.name === 'base') baseHref ??= attribs['href'];
    else if (element.name === 'html') lang ??= attribs['lang'] ?? attribs['xml:lang'];
    else if (element.name === 'link' && canonical === undefined && /(?:^|\s)canonical(?:\s|$)/i.test(attribs['rel'] ?? '')) canonical = attribs['href'];
    else if (element.name === 'script' && /^\s{0,9}application\/ld\+json/i.test(attribs['type'] ?? '')) jsonLd.push(rawText(element));
  }
  const baseUrl = (baseHref === undefined ? undefined : URL.parse(baseHref.trim(), url)?.href) ?? url;
  const canonicalUrl = canonical === undefined ? undefined : resolveUrl(canonical.trim(), baseOf(baseUrl));
  return { baseUrl, title: title ?? '', jsonLd, ...(lang?.trim() ? { lang: lang.trim() } : {}), ...(canonicalUrl === undefined ? {} : { canonicalUrl }) };
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
