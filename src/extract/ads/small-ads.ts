import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { DURATION, LONE_AGE, NUMBER, PRICE } from './card-signs.ts';
import { contactTest } from './contact-test.ts';
import { elementsOfKind } from './elements-of-kind.ts';
import { longestLine, mainTest } from './text-lines.ts';

/**
 * Small advertisements of others beside an ad, of whatever sort: elements of one kind beside each other, each a line of words, most with a price, an age or a contact, some with one of each, and no label of the ad's own.
 * Never those that hold the page's heading or its longest line, and only where the ad shows a contact besides.
 */
export function smallAds(
  { elements, text, links }: Pick<PageDocument, 'elements' | 'text' | 'links'>,
  title: PageElement | undefined,
): PageElement[] {
  const longest = longestLine(text);
  if (longest.end - longest.start < SHORTEST_PROSE) return [];
  const isMain = mainTest(text);
  const couldBeAd = (element: PageElement): boolean => {
    const { name, textStart, textEnd } = element;
    const isLine = LINES.has(name) && textEnd - textStart >= SHORTEST && textEnd - textStart <= LONGEST;
    return isLine && !isMain(element) && !element.holds(title);
  };
  const hasContact = contactTest({ elements, text, links }, title);
  return elementsOfKind(elements, couldBeAd)
    .filter(
      (ads) =>
        ads.length >= LEAST && ads.length <= MOST && areAds(ads.map(({ textStart, textEnd }) => text.slice(textStart, textEnd).trim())),
    )
    .filter(([first]) => first !== undefined && hasContact(first))
    .flat();
}

const LEAST = 2;
const MOST = 60;
const SHORTEST = 12;
const LONGEST = 160;
const SHORTEST_PROSE = 60;
/** Elements that hold a line of a list. */
const LINES: ReadonlySet<string> = new Set(['li', 'p', 'div', 'dd', 'tr']);

function areAds(lines: readonly string[]): boolean {
  const ads = lines.filter((line) => line !== '');
  if (ads.some((line) => LABELLED.test(line) || DURATION.test(line))) return false;
  const called = ads.filter((line) => CONTACT.test(line));
  const shown = ads.filter((line) => CONTACT.test(line) || isOffer(line));
  return (
    called.length > 0 &&
    ads.some(isOffer) &&
    shown.length >= LEAST &&
    shown.length * 3 >= ads.length * 2 &&
    // "Call me on ..." says nothing else, and a line may tell number and mailbox: that is the ad's own.
    called.every((line) => isOffer(line) || (PARTS.test(line.replace(CONTACT, ' ')) && !(line.includes('@') && NUMBER.test(line)))) &&
    shown.every((line) => (line.replace(CONTACT, ' ').match(/\p{L}{2,}|[\p{Script=Han}\p{Script=Thai}]/gu)?.length ?? 0) >= LEAST_WORDS)
  );
}

function isOffer(line: string): boolean {
  return PRICE.test(line) || LONE_AGE.test(line);
}

/** What parts the items of a small advertisement, words on both sides. */
const PARTS = /\p{L}[ ]?[,;·•|–，、][ ]?\p{L}/u;
const LEAST_WORDS = 2;
/** A label and what it is of: the ad's own. */
const LABELLED = /^[^\n:：]{1,24}[:：]/;
/** A number to call or a mailbox; bounded gaps. */
const CONTACT = new RegExp(String.raw`${NUMBER.source}|[\w.+-]{1,60}@[\w.-]{3,60}|@\w{4,32}`);
