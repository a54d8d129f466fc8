import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import { elementText } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { wordsOfHeading } from './words-of-heading.ts';

/** Short words over paid advertisements. */
const PAID: ReadonlySet<string> = new Set(Object.values(pageWords.paid).flat());

/** Boxes with a paid advertisement: a short word that says so, alone in its element, and hardly more than a link to another site. */
export function paidBoxes(document: PageDocument): PageElement[] {
  const origin = URL.parse(document.url)?.origin;
  if (origin === undefined) return [];
  const found: PageElement[] = [];
  for (const { element, url } of document.links) {
    if (url?.startsWith('http') !== true || url.startsWith(`${origin}/`)) continue;
    let box = element.parent;
    for (let level = 0; level < HIGHEST && box instanceof PageElement; level++, box = box.parent) {
      if (box.textEnd - box.textStart > element.textEnd - element.textStart + MOST_BESIDE) break;
      if (beginsPaid(document, box)) found.push(box);
    }
  }
  return found;
}

const HIGHEST = 3;
/** Characters beside the link: the word, a price, a number. */
const MOST_BESIDE = 60;

function beginsPaid(document: PageDocument, box: PageElement): boolean {
  const first = box.children.slice(0, MOST_CHILDREN).find((child) => child instanceof PageElement && child.textEnd > child.textStart);
  if (!(first instanceof PageElement) || first.textEnd - first.textStart > LONGEST_WORD) return false;
  return PAID.has(wordsOfHeading(elementText(document, first)));
}

const LONGEST_WORD = 25;
/** Children of a box among which the word stands. */
const MOST_CHILDREN = 8;
