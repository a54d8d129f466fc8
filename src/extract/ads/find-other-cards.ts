import type { DocumentLink } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { urlShape } from '../records/url-shape.ts';
import { isListOfFacts } from './list-of-facts.ts';
import type { PageView } from './page-view.ts';

/** Cards of one list, at least. */
const LEAST_CARDS = 3;

/**
 * The cards that lead to pages of the same URL shape as this one, found without looking for lists: the largest element round each link that holds no link to another of them and not the title,
 * at least three of one kind beside each other. Undefined when some such link is in no such card: then only finding the lists of the page can tell.
 */
export function findOtherCards(
  { document, parts }: Pick<PageView, 'document' | 'parts'>,
  title: PageElement | undefined,
): readonly PageElement[] | undefined {
  const isSameShape = shapeTest(document.url);
  const links = document.links.filter(
    ({ url, element }) =>
      url !== undefined && url !== document.url && isSameShape(url) && !parts.some((part) => part.element.holds(element)),
  );
  if (links.length === 0) return undefined;
  const before = neighbourOrders(links, -1);
  const after = neighbourOrders(links, Infinity);
  const groups = new Map<string, Map<PageElement, PageElement>>();
  for (const [at, { element }] of links.entries()) {
    const card = cardOf(element, { before: before[at] ?? -1, after: after[at] ?? Infinity, title });
    const above = card.parent && 'order' in card.parent ? (card.parent as PageElement).order : -1;
    const key = `${above} ${card.name} ${card.attribs['class'] ?? ''}`;
    groups.set(key, (groups.get(key) ?? new Map<PageElement, PageElement>()).set(card, element));
  }
  const isOfFacts = (cards: ReadonlyMap<PageElement, PageElement>): boolean =>
    isListOfFacts(
      document.text,
      [...cards].map(([card, link]) => ({ card, link })),
    );
  const all = [...groups.values()].filter((cards) => !isOfFacts(cards));
  return all.every((cards) => cards.size >= LEAST_CARDS) ? all.flatMap((cards) => [...cards.keys()]) : undefined;
}

/** Whether a URL has the shape of this one. Most links to other ads differ from it in a number at their end: that is seen at once. */
function shapeTest(url: string): (other: string) => boolean {
  const shape = urlShape(url);
  const start = url.slice(0, url.lastIndexOf('/') + 1);
  const endsInNumber = isNumber(url, start.length);
  return (other) => (endsInNumber && other.startsWith(start) && isNumber(other, start.length)) || urlShape(other) === shape;
}

/** Whether digits, and nothing else, stand behind this place. */
function isNumber(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) return false;
  return from < text.length;
}

/** For each link the position of the nearest one to another page: before it when `none` is -1, after it when it is infinite; `none` where there is none. One pass. */
function neighbourOrders(links: readonly DocumentLink[], none: number): number[] {
  const orders: number[] = Array.from({ length: links.length }, () => none);
  const step = none < 0 ? -1 : 1;
  for (let at = step < 0 ? 1 : links.length - 2; at >= 0 && at < links.length; at -= step) {
    const [link, neighbour] = [links[at], links[at + step]];
    if (link && neighbour) orders[at] = link.url === neighbour.url ? (orders[at + step] ?? none) : neighbour.element.order;
  }
  return orders;
}

/** Climbs from a link to the largest element that ends before the next such link, begins after the one before, and does not hold the title. */
function cardOf(
  link: PageElement,
  { before, after, title }: { readonly before: number; readonly after: number; readonly title: PageElement | undefined },
): PageElement {
  let card = link;
  for (let above = link.parent; above && 'order' in above; above = above.parent) {
    const element = above as PageElement;
    if (element.order <= before || element.lastOrder >= after || element.name === 'body') break;
    if (element.holds(title)) break;
    card = element;
  }
  return card;
}
