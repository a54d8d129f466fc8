import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { FIRST_NAMES } from '../fields/names/first-names.ts';
import { PRICE } from './card-signs.ts';
import { elementsOfKind } from './elements-of-kind.ts';
import { contactTest } from './contact-test.ts';
import { holdsDigits, mainTest } from './text-lines.ts';

/**
 * Cards of other persons that neither a link nor a number tells: elements of one kind beside each other, none of which holds the page's heading or its longest line, short,
 * at least two of which begin with a name and go on with an age or a price, or say an age in years or beside a price, no two the same. Only where the ad shows a contact besides and its heading names none of them: else the persons are its own. Also those that keep name and age in attributes.
 */
export function cardsOfPersons(document: Pick<PageDocument, 'elements' | 'text' | 'links'>, title: PageElement | undefined): PageElement[] {
  const { elements, text } = document;
  const hasContact = contactTest(document, title);
  const found: PageElement[] = [];
  const isMain = mainTest(text);
  for (const cards of elementsOfKind(elements, couldBeCard)) {
    if (cards.length < LEAST_CARDS || cards.length > MOST_CARDS || cards.some((card) => card.holds(title))) continue;
    const [first] = cards;
    if (first === undefined || !arePersons(cards, text) || areInTitle(cards, title, text) || !hasContact(first)) continue;
    if (!cards.some(isMain)) found.push(...cards);
  }
  return found;
}

const LEAST_CARDS = 2;
/** Share of the elements of one kind that must be of persons. */
const MOST = 0.75;
const MOST_CARDS = 200;
const SHORTEST_CARD = 6;
const LONGEST_CARD = 160;
function couldBeCard({ name, attribs, textStart, textEnd }: PageElement): boolean {
  const length = textEnd - textStart;
  return !INLINE.has(name) && length <= LONGEST_CARD && (length >= SHORTEST_CARD || attribs['data-name'] !== undefined);
}

/** Elements within a line: a word in bold is no card. */
const INLINE: ReadonlySet<string> = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'font',
  'small',
  'span',
  'option',
  'dt',
  'dd',
  'td',
  'th',
  'br',
]);

/** Whether the heading of the page names one of the persons: then all are the ad's. */
function areInTitle(cards: readonly PageElement[], title: PageElement | undefined, text: string): boolean {
  if (title === undefined) return false;
  const heading = text
    .slice(title.textStart, title.textEnd)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
  return cards.some(({ textStart, textEnd }) => {
    const name = /\p{L}[\p{L}\p{M}]{2,30}/u.exec(text.slice(textStart, textEnd))?.[0].toLowerCase();
    return name !== undefined && heading.includes(name);
  });
}

/** Whether most of some elements, two at least, are of a person each, and no two of the same. */
function arePersons(cards: readonly PageElement[], text: string): boolean {
  const persons = cards.flatMap((card) => personOf(card, text.slice(card.textStart, card.textEnd)) ?? []);
  return persons.length >= Math.max(LEAST_CARDS, cards.length * MOST) && new Set(persons).size === persons.length;
}

/** The name of the person that a card is of, lower case; undefined for what is none. */
function personOf({ attribs }: PageElement, said: string): string | undefined {
  const named = attribs['data-name'];
  if (named !== undefined && (attribs['data-age'] !== undefined || PRICE.test(said))) return named.slice(0, 60).toLowerCase();
  if (!holdsDigits(said, 1) || LABELLED.test(said)) return undefined;
  if (isOfSomebody(said)) return said.trim().toLowerCase();
  const name = NAME.exec(said)?.[0].trim();
  if (name === undefined) return undefined;
  const rest = said.slice(said.indexOf(name) + name.length);
  if (!AGE.test(rest) && !PRICE.test(rest.slice(0, NEAR))) return undefined;
  return name.split(/[\s_.-]+/).some(isName) ? name.toLowerCase() : undefined;
}

/** Whether words and an age with its unit are said, or an age alone beside a price: a card of a person whatever the name. */
function isOfSomebody(said: string): boolean {
  if (!BEGINS_WITH_WORD.test(said)) return false;
  return AGE_IN_YEARS.test(said) || (SET_APART.test(said) && PRICE.test(said));
}

const BEGINS_WITH_WORD = /^[^\p{L}\p{N}]{0,6}\p{L}{2}/u;
const AGE_IN_YEARS = new RegExp(
  `(?<![\\d.,:/-])(?:1[89]|[2-6]\\d)\\s?(?:${ageWords.after
    .filter((word) => /^[\p{L}\p{M}]{2,12}$/u.test(word))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** An age by itself, between commas, bars or breaks. */
const SET_APART = /(?:^|[,|·•(\n])\s{0,3}(?:1[89]|[2-6]\d)\s{0,3}(?:$|[,|·•)\n])/u;

function isName(word: string): boolean {
  return FIRST_NAMES.kindOf(word.toLowerCase(), []) !== undefined;
}

/** Up to four words with letters at the beginning, behind signs. */
const NAME = /(?<=^[^\p{L}\p{N}]{0,6})\p{L}[\p{L}\p{M}'’_.]{1,30}(?:[ -]\p{L}[\p{L}\p{M}'’_.]{0,30}){0,3}/u;
/** Where a price stands behind a name. */
const NEAR = 60;
/** A label and what it is of. */
const LABELLED = /^[^\n:：]{1,40}[:：]/;
/** An age right behind a name, in brackets, behind a comma or a break, with or without its unit; no time, measure or amount. */
const AGE = /^[\s,(|·•/–—-]{0,5}(?:1[89]|[2-6]\d)(?![\d%€$£:]|[.,]\d|\s?(?:min|h\b|Std|cm|kg|€|zł|kr|Kč|km|m²|qm)|\s?[-–]\s?\d)/u;
