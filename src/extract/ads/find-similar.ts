import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import type { PageElement } from '../document/page-element.ts';
import { elementText } from '../document/element-text.ts';
import { matchesShape } from '../records/matches-shape.ts';
import { findOtherCards } from './find-other-cards.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { Region } from '../records/record.ts';
import { isListOfFacts } from './list-of-facts.ts';
import type { LinkedCard } from './list-of-facts.ts';
import type { PageView } from './page-view.ts';
import { wordsOfHeading } from './words-of-heading.ts';

const SIMILAR: ReadonlySet<string> = new Set(Object.values(pageWords.similar).flat());
/** Words that make a heading one over other ads, whatever stands beside them: "similar", «похожие». */
const LIKENESS: ReadonlySet<string> = new Set(Object.values(pageWords.likeness).flat());

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary', 'caption']);

/** Elements that serve as a heading where a page has no better one. */
const LABELS: ReadonlySet<string> = new Set(['b', 'strong', 'p', 'div', 'span', 'dt', 'th']);

/**
 * The boxes of an ad page that show other ads: under a heading that says so, and lists whose records lead to pages of the same URL shape.
 * Never a box that holds the page's first heading.
 */
export function findSimilar(view: Omit<PageView, 'similar' | 'cardsOfOthers'>): PageElement[] {
  const { document } = view;
  const { title } = view;
  const found: PageElement[] = [];
  for (const element of document.elements) {
    const isLabel = LABELS.has(element.name) && element.lastOrder === element.order;
    if (element.name === 'amp-list' || isMarkedSimilar(element, title) || isLabelledSimilar(element, { title, text: document.text }))
      found.push(element);
    if (!(HEADINGS.has(element.name) || isLabel) || element.textEnd - element.textStart > LONGEST_HEADING) continue;
    if (isSimilarHeading(elementText(document, element), HEADINGS.has(element.name) || element.name === 'th'))
      found.push(...boxUnder(element, title));
  }
  const cards = mayListOthers(view) ? (findOtherCards(view, title) ?? cardsInLists(view, title)) : [];
  return [...found, ...cards];
}

/** Whether an attribute of a box names it as one of other ads, as a heading would: `<ul data-title="Similar ads">`, `<x-strip title="…">`. */
function isLabelledSimilar(element: PageElement, { title, text }: Labelled): boolean {
  if (NO_BOX.has(element.name) || element.lastOrder === element.order || element.textEnd - element.textStart > MOST_OF_PAGE * text.length)
    return false;
  for (const name of BOX_LABELS) {
    const label = element.attribs[name];
    if (label === undefined || label.length > LONGEST_HEADING || !isSimilarHeading(label, true)) continue;
    return !element.holds(title);
  }
  return false;
}

/** Whether an element's own marks say that it is another thing beside the page's (schema.org `isRelatedTo`, `isSimilarTo`). */
function isMarkedSimilar(element: PageElement, title: PageElement | undefined): boolean {
  const property = element.attribs['itemprop'] ?? element.attribs['property'];
  if (property === undefined || !/^(?:schema:)?is(?:RelatedTo|SimilarTo)$/.test(property)) return false;
  return !element.holds(title);
}

interface Labelled {
  readonly title: PageElement | undefined;
  readonly text: string;
}

/** Attributes that say what a box is. */
const BOX_LABELS: readonly string[] = [
  'aria-label',
  'title',
  'data-title',
  'data-label',
  'data-heading',
  'data-name',
  'label',
  'heading',
  'caption',
];
/** Elements whose title is a hint at what a click does. */
const NO_BOX: ReadonlySet<string> = new Set([
  'html',
  'body',
  'main',
  'a',
  'button',
  'img',
  'input',
  'label',
  'span',
  'i',
  'b',
  'svg',
  'link',
  'abbr',
]);
const MOST_OF_PAGE = 0.6;

/** The records of lists that lead to pages of the same URL shape; no link that calls or writes to somebody. */
function cardsInLists(view: Pick<PageView, 'document' | 'regions'>, title: PageElement | undefined): readonly PageElement[] {
  return (
    view.regions
      .filter(({ shape }) => shape !== undefined && matchesShape(view.document.url, shape))
      .filter(({ records }) => records.length > MOST_FACTS || !isListOfFacts(view.document.text, linkedRecords(view.document, records)))
      .flatMap(({ records }) => records)
      .filter((record) => !title || title.order < record.element.order || title.order > record.lastOrder)
      .map(({ element }) => element)
      // What holds most of the page is no card.
      .filter(({ textStart, textEnd }) => textEnd - textStart <= MOST_OF_PAGE * view.document.text.length)
      .filter(({ name, attribs }) => name !== 'a' || !/^(?:mailto|tel|sms|callto|whatsapp|viber|tg):/i.test(attribs['href'] ?? ''))
  );
}

/** An ad has no more facts with links. */
const MOST_FACTS = 40;

function linkedRecords({ links }: PageDocument, records: Region['records']): LinkedCard[] {
  return records.map(({ element: card }) => ({
    card,
    link: links.find(({ element }) => card.holds(element))?.element ?? card,
  }));
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
    if (parts.some((part) => part.element.holds(element))) continue;
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

/** Whether a text is a heading over other ads; `isHeading`: it is marked up as one, so that a word for likeness in a few words tells. */
export function isSimilarHeading(text: string, isHeading: boolean): boolean {
  if (text.length < 3) return false;
  const said = wordsOfHeading(text);
  if (SIMILAR.has(said) || !isHeading) return SIMILAR.has(said);
  const words = said.split(' ');
  return words.length <= MOST_WORDS && words.some((word, at) => LIKENESS.has(word) && words[at + 1] !== 'to');
}

const MOST_WORDS = 5;

/** What stands under a heading: the box that it heads, else the elements up to the next heading. No box holds the page's title, nor what is the ad's (`isMain`). */
export function boxUnder(
  heading: PageElement,
  title: PageElement | undefined,
  isMain: (box: PageElement) => boolean = () => false,
): readonly PageElement[] {
  const box = boxOf(heading, (above) => above.holds(title) || isMain(above));
  return box === undefined ? followers(heading) : [box];
}

/** The largest element round a heading whose first text is the heading, and which is no box of the ad. */
function boxOf(heading: PageElement, isOfAd: (box: PageElement) => boolean): PageElement | undefined {
  let box: PageElement = heading;
  for (let above = heading.parent; above && 'order' in above; above = above.parent) {
    const element = above as PageElement;
    if (element.name === 'body' || element.name === 'main' || element.textStart + 3 < heading.textStart) break;
    if (isOfAd(element)) break;
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
