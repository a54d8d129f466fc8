import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import type { PageElement } from '../document/page-element.ts';
import { elementText } from '../document/element-text.ts';
import { matchesShape } from '../records/matches-shape.ts';
import { findOtherCards } from './find-other-cards.ts';
import type { PageView } from './page-view.ts';

const SIMILAR: ReadonlySet<string> = new Set(Object.values(pageWords.similar).flat());

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary', 'caption']);

/** Elements that serve as a heading where a page has no better one. */
const LABELS: ReadonlySet<string> = new Set(['b', 'strong', 'p', 'div', 'span', 'dt', 'th']);

/**
 * The boxes of an ad page that show other ads: under a heading that says so, and lists whose records lead to pages of the same URL shape.
 * Never a box that holds the page's first heading.
 */
export function findSimilar(view: Omit<PageView, 'similar' | 'cardsOfOthers'>): PageElement[] {
  const { document } = view;
  const title = document.elements.find((element) => element.name === 'h1');
  const found: PageElement[] = [];
  for (const element of document.elements) {
    if (!(HEADINGS.has(element.name) || (LABELS.has(element.name) && element.lastOrder === element.order))) continue;
    if (element.textEnd - element.textStart > LONGEST_HEADING || !isSimilarHeading(elementText(document, element))) continue;
    const box = boxOf(element, title);
    found.push(...(box ? [box] : followers(element)));
  }
  const cards = mayListOthers(view) ? (findOtherCards(view, title) ?? cardsInLists(view, title)) : [];
  return [...found, ...cards];
}

/** The records of lists that lead to pages of the same URL shape. */
function cardsInLists(view: Pick<PageView, 'document' | 'regions'>, title: PageElement | undefined): readonly PageElement[] {
  return view.regions
    .filter(({ shape }) => shape !== undefined && matchesShape(view.document.url, shape))
    .flatMap(({ records }) => records)
    .filter((record) => !title || title.order < record.element.order || title.order > record.lastOrder)
    .map(({ element }) => element);
}

/** Whether at least two links outside header, navigation, footer and the like could lead to pages of the same shape: same host, same depth. Finding lists costs ten times as much. */
function mayListOthers({ document, parts }: Pick<PageView, 'document' | 'parts'>): boolean {
  const own = URL.parse(document.url);
  if (!own) return false;
  const origin = `${own.origin}/`;
  const depth = slashes(own.pathname);
  const others = new Set<string>();
  for (const { url, element } of document.links) {
    if (url === undefined || !url.startsWith(origin) || url === document.url) continue;
    if (slashes(url.slice(origin.length - 1).split(/[?#]/, 1)[0] ?? '') !== depth) continue;
    if (parts.some((part) => element.order >= part.element.order && element.order <= part.element.lastOrder)) continue;
    others.add(url);
    if (others.size >= 2) return true;
  }
  return false;
}

function slashes(path: string): number {
  let count = 0;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) count += 1;
  return count;
}

const LONGEST_HEADING = 60;

function isSimilarHeading(text: string): boolean {
  if (text.length < 4) return false;
  // Numbers, punctuation and signs round the words do not matter; one class, one pass.
  return SIMILAR.has(
    text
      .toLowerCase()
      // Everything that is no letter; a single class, linear.
      .replace(/[\p{P}\p{S}\p{N}\s]+/gu, ' ')
      .trim(),
  );
}

/** The largest element round a heading whose first text is the heading, and which does not hold the page's title. */
function boxOf(heading: PageElement, title: PageElement | undefined): PageElement | undefined {
  let box: PageElement = heading;
  for (let above = heading.parent; above && 'order' in above; above = above.parent) {
    const element = above as PageElement;
    if (element.name === 'body' || element.name === 'main' || element.textStart + 3 < heading.textStart) break;
    if (title && title.order >= element.order && title.order <= element.lastOrder) break;
    box = element;
  }
  return box === heading ? undefined : box;
}

/** The elements after a heading up to the next heading, where no box holds them together. */
function followers(heading: PageElement): PageElement[] {
  const found: PageElement[] = [heading];
  for (let next = heading.next; next; next = next.next) {
    if (!('order' in next)) continue;
    const element = next as PageElement;
    if (HEADINGS.has(element.name) || element.name === 'h1') break;
    found.push(element);
  }
  return found;
}
