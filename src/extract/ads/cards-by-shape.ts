import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { DATES, LONE_AGE, NUMBER, PRICE } from './card-signs.ts';
import { elementsOfKind } from './elements-of-kind.ts';
import { contactTest } from './contact-test.ts';

/**
 * Cards of others that neither a link nor a heading tells: elements of one kind beside each other behind the heading of the page, alike in what they are made of, short, each with one number to call, most with an age or a price,
 * and at least two with different numbers. Only where the page shows another contact between its heading and them: what is all an ad has is its own.
 */
export function cardsByShape(
  { elements, text, links }: Pick<PageDocument, 'elements' | 'text' | 'links'>,
  title: PageElement | undefined,
): PageElement[] {
  const from = title?.textEnd ?? 0;
  if (countNumbers(text.slice(from)) < LEAST_CARDS) return [];
  const couldBeCard = ({ textStart, textEnd }: PageElement): boolean =>
    textStart >= from && textEnd - textStart >= SHORTEST_CARD && textEnd - textStart <= LONGEST_CARD;
  const hasContact = contactTest({ elements, text, links }, title);
  const found: PageElement[] = [];
  for (const cards of elementsOfKind(elements, couldBeCard)) {
    const [first] = cards;
    if (first === undefined || cards.length < LEAST_CARDS || cards.length > MOST_CARDS || !areAds(cards, text)) continue;
    if (hasContact(first)) found.push(...cards);
  }
  return found;
}

const LEAST_CARDS = 2;
const MOST_CARDS = 200;
const SHORTEST_CARD = 15;
const LONGEST_CARD = 250;
const NUMBERS = new RegExp(NUMBER, 'g');

function countNumbers(said: string): number {
  let count = 0;
  for (const _ of said.matchAll(NUMBERS)) if (++count >= LEAST_CARDS) break;
  return count;
}

/** Whether elements are ads of others: made alike, a number each, an age or a price in half of them, no words with a colon before the number. */
function areAds(cards: readonly PageElement[], text: string): boolean {
  const numbers = new Set<string>();
  let signs = 0;
  const shape = shapeOf(cards[0]);
  for (const card of cards) {
    const said = text.slice(card.textStart, card.textEnd).replace(DATES, ' ');
    const [number, ...more] = said.match(NUMBERS) ?? [];
    if (number === undefined || more.length > 0 || shapeOf(card) !== shape) return false;
    const rest = said.replace(number, ' ');
    if ((rest.match(/\p{L}{2,}/gu)?.length ?? 0) < LEAST_WORDS || LABELLED.test(said)) return false;
    numbers.add(number.replace(/\D/g, ''));
    if (LONE_AGE.test(rest) || PRICE.test(rest)) signs += 1;
  }
  return numbers.size >= LEAST_CARDS && signs >= cards.length / 2;
}

const LEAST_WORDS = 2;
/** A word and a colon right before a number: a label of the ad's own. */
const LABELLED = /\p{L}\s{0,2}[:：]\s{0,3}\+?\(?\d[\d ()./-]{6}/u;

/** The names of the elements in an element, in their order. */
function shapeOf(element: PageElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (child instanceof PageElement ? child.name : ''))
    .join(' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
