import type { DocumentLink, PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { urlShape } from './url-shape.ts';

/** A link of the page's own host with its shape. */
export interface ShapedLink {
  readonly element: PageElement;
  readonly url: string;
  readonly shape: string;
  /** The shape with all but the first part of the path masked: what `/profile/anna` and `/profile/eva` share. */
  readonly looseShape: string;
  /** How much the link looks like the title of a record: more text, a heading around it; little for replies, carts, members, tags. */
  readonly weight: number;
}

/** The links of a page by place: those inside an element are found without walking it. */
export interface LinkIndex {
  /** Links inside an element, itself included; the first 40. */
  readonly within: (element: PageElement) => readonly ShapedLink[];
  /** The weightiest link of that shape inside an element; undefined without one. */
  readonly best: (element: PageElement, shape: string) => ShapedLink | undefined;
  /** How many different addresses of that shape the elements lead to, counted an element at a time. */
  readonly countDistinct: (group: readonly PageElement[], shape: string) => number;
  /** Characters of link text inside an element. */
  readonly textLength: (element: PageElement) => number;
}

const MOST_LINKS = 40;

/** Indexes the links that lead to other pages of the same site. */
export function indexLinks(document: PageDocument): LinkIndex {
  const host = siteOf(document.url);
  const own = document.url.split('#')[0];
  const shapes = new Map<string, string>();
  const links = document.links
    .filter(
      (link): link is DocumentLink & { readonly url: string } => link.url !== undefined && link.url !== own && siteOf(link.url) === host,
    )
    .map((link): ShapedLink => ({
      element: link.element,
      url: link.url,
      shape: shapeOf(shapes, link.url),
      looseShape: looseShape(shapeOf(shapes, link.url)),
      weight: weightOf(link),
    }));
  const orders = links.map((link) => link.element.order);
  const textBefore = [0];
  for (const link of links) textBefore.push((textBefore.at(-1) ?? 0) + link.element.textEnd - link.element.textStart);
  const range = (element: PageElement): readonly [number, number] => [
    lowerBound(orders, element.order),
    lowerBound(orders, element.lastOrder + 1),
  ];
  const within = (element: PageElement): readonly ShapedLink[] => {
    const [from, to] = range(element);
    return links.slice(from, Math.min(to, from + MOST_LINKS));
  };
  return {
    within,
    textLength: (element) => {
      const [from, to] = range(element);
      return (textBefore[to] ?? 0) - (textBefore[from] ?? 0);
    },
    countDistinct: (group, shape) => {
      const targets = (element: PageElement): Set<string> =>
        new Set(within(element).flatMap((link) => (link.shape === shape || link.looseShape === shape ? [link.url] : [])));
      return group.reduce((sum, element) => sum + targets(element).size, 0);
    },
    best: (element, shape) => {
      let best: ShapedLink | undefined;
      for (const link of within(element))
        if ((link.shape === shape || link.looseShape === shape) && (!best || link.weight > best.weight)) best = link;
      return best;
    },
  };
}

function shapeOf(shapes: Map<string, string>, url: string): string {
  const known = shapes.get(url);
  if (known !== undefined) return known;
  const shape = urlShape(url);
  shapes.set(url, shape);
  return shape;
}

/** Masks the parts of a shape's path but for the first of several, and the extension. */
function looseShape(shape: string): string {
  const [path = '', query] = shape.split('?', 2);
  const [host = '', ...parts] = path.split('/');
  const filled = parts.filter((part) => part !== '').length;
  const masked = parts.map((part, at) => (part === '' || (at === 0 && filled > 1) ? part : `*${EXTENSION.exec(part)?.[0] ?? ''}`));
  return `${[host, ...masked].join('/')}${query === undefined ? '' : `?${query}`}`;
}

/** A file extension at the end of a path; must not match a number after a dot. */
const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/;

/** Words of addresses that do something or lead to a person, a label or a part of a record rather than to the record. */
const SIDE_WORDS =
  /[/?&=_.-](?:reply|replytocom|cart|addtocart|login|register|share|print|report|member|members|user|users|author|profile|tag|tags|category|comment|whoposted|goto|favou?rites?|wishlist|compare|vote|like|send|email|rss|feed|lastpost|sort|order)(?=[/?&=_.-]|$)|#/i;

function weightOf({ element, url = '' }: DocumentLink): number {
  const text = Math.min(60, element.textEnd - element.textStart);
  const parent = element.parent && 'name' in element.parent ? element.parent : undefined;
  const titled =
    (parent !== undefined && /^h[1-6]$/.test(parent.name)) ||
    /title|heading|subject|name/i.test(`${element.attribs['class'] ?? ''} ${parent?.attribs['class'] ?? ''}`);
  return (1 + text / 10) * (titled ? 2 : 1) * (SIDE_WORDS.test(url) ? 0.15 : 1);
}

/** Host without `www.`, from the spelling alone. */
function siteOf(url: string): string {
  const start = url.indexOf('//') + 2;
  let end = start;
  while (end < url.length && !'/?#'.includes(url[end] ?? '/')) end++;
  return url
    .slice(start, end)
    .toLowerCase()
    .replace(/^www\./, '');
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
