import { PageElement } from '../document/page-element.ts';

/** One of several elements of a kind beside each other, and the link in it. */
export interface LinkedCard {
  readonly card: PageElement;
  readonly link: PageElement;
}

/**
 * Whether elements with a link each are the facts of one ad and not cards of others: each ends with its link, is short, and has a label before it or in the cell before, no two the same.
 * Sites link what an ad says to lists of ads that say it too ("City: Leeds", "Age: 23"). A place and a dash before links to pages that each bear a long number of their own is none ("Leeds - Garage").
 */
export function isListOfFacts(text: string, cards: readonly LinkedCard[]): boolean {
  if (cards.length < 2 || cards.length > MOST_FACTS || leadToAds(text, cards)) return false;
  const labels = cards.map((each) => labelOf(text, each));
  return labels.every((label) => label !== '') && new Set(labels).size === labels.length;
}

/** Whether each link leads to a page whose address ends with a long number of its own, and a dash or the like parts it from what stands before. */
function leadToAds(text: string, cards: readonly LinkedCard[]): boolean {
  if (!cards.every(({ card, link }) => /[-–—·|»>]\s{0,3}$/.test(text.slice(card.textStart, Math.max(card.textStart, link.textStart)))))
    return false;
  const numbers = cards.map(({ link }) => /[/=-](\d{5,12})(?:\.\w{1,5})?\/?$/.exec(link.attribs['href']?.slice(0, 300) ?? '')?.[1]);
  return new Set(numbers).size === cards.length && !numbers.includes(undefined);
}

/** The label of a fact; empty for what is none. */
function labelOf(text: string, { card, link }: LinkedCard): string {
  if (card.textEnd - card.textStart > LONGEST_FACT || text.slice(link.textEnd, card.textEnd).trim().length > MOST_BEHIND) return '';
  const before = text.slice(card.textStart, Math.max(card.textStart, link.textStart)).trim();
  if (before !== '' || !CELLS.has(card.name)) return before;
  for (let previous = card.prev; previous; previous = previous.prev) {
    if (previous instanceof PageElement)
      return previous.name === card.name && card.name === 'dd' ? '' : text.slice(previous.textStart, previous.textEnd).trim();
  }
  return '';
}

const MOST_FACTS = 40;
const LONGEST_FACT = 60;
const MOST_BEHIND = 3;
/** Elements whose label stands in the element before. */
const CELLS: ReadonlySet<string> = new Set(['dd', 'td']);
