import { PageElement } from '../document/page-element.ts';

/** One of several elements of a kind beside each other, and the link in it. */
export interface LinkedCard {
  readonly card: PageElement;
  readonly link: PageElement;
}

/**
 * Whether elements with a link each are the facts of one ad and not cards of others: each ends with its link, is short, and has a label before it or in the cell before, no two the same.
 * Sites link what an ad says to lists of ads that say it too ("City: Leeds", "Age: 23").
 */
export function isListOfFacts(text: string, cards: readonly LinkedCard[]): boolean {
  if (cards.length < 2 || cards.length > MOST_FACTS) return false;
  const labels = cards.map((each) => labelOf(text, each));
  return labels.every((label) => label !== '') && new Set(labels).size === labels.length;
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
