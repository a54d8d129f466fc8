import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { FIRST_NAMES } from '../fields/names/first-names.ts';
import { hasContactBefore } from './has-contact-before.ts';

/**
 * Cards of other persons that neither a link nor a number tells: elements of one kind beside each other, none of which holds the page's heading or the longest text, short,
 * at least two of which begin with a name and go on with an age or a price, no name twice. Only where the ad shows a contact besides: persons who are all that an ad shows are its own. Also those that keep name and age in attributes.
 */
export function cardsOfPersons(document: Pick<PageDocument, 'elements' | 'text' | 'links'>, title: PageElement | undefined): PageElement[] {
  const { elements, text } = document;
  const kinds = new Map<string, PageElement[]>();
  for (const element of elements) {
    const { parent, name, attribs, textStart, textEnd } = element;
    if (textEnd - textStart > LONGEST_CARD || !(parent instanceof PageElement) || INLINE.has(name)) continue;
    if (textEnd - textStart < SHORTEST_CARD && attribs['data-name'] === undefined) continue;
    const kind = `${parent.order} ${name} ${attribs['class']?.trim().split(/\s/, 1)[0] ?? ''}`;
    const beside = kinds.get(kind);
    if (beside) beside.push(element);
    else kinds.set(kind, [element]);
  }
  const found: PageElement[] = [];
  for (const cards of kinds.values()) {
    if (cards.length < LEAST_CARDS || cards.length > MOST_CARDS || cards.some((card) => holds(card, title))) continue;
    const [first] = cards;
    if (first !== undefined && arePersons(cards, text) && hasContactBefore(document, title, first)) found.push(...cards);
  }
  return found;
}

const LEAST_CARDS = 2;
const MOST_CARDS = 200;
const SHORTEST_CARD = 6;
const LONGEST_CARD = 160;
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

function holds({ order, lastOrder }: PageElement, other: PageElement | undefined): boolean {
  return other !== undefined && order <= other.order && other.order <= lastOrder;
}

/** Whether half of some elements or more, two at least, are of a person each, and no two of the same. */
function arePersons(cards: readonly PageElement[], text: string): boolean {
  const persons = cards.flatMap((card) => personOf(card, text.slice(card.textStart, card.textEnd)) ?? []);
  return persons.length >= Math.max(LEAST_CARDS, cards.length / 2) && new Set(persons).size === persons.length;
}

/** The name of the person that a card is of, lower case; undefined for what is none. */
function personOf({ attribs }: PageElement, said: string): string | undefined {
  const named = attribs['data-name'];
  if (named !== undefined && (attribs['data-age'] !== undefined || PRICE.test(said))) return named.slice(0, 60).toLowerCase();
  const name = NAME.exec(said)?.[0].trim();
  if (name === undefined) return undefined;
  const rest = said.slice(said.indexOf(name) + name.length);
  if (LABEL.test(rest) || !(AGE.test(rest) || PRICE.test(rest))) return undefined;
  return name.split(/[\s_.-]+/).some(isName) ? name.toLowerCase() : undefined;
}

function isName(word: string): boolean {
  return FIRST_NAMES.kindOf(word.toLowerCase(), []) !== undefined;
}

/** Up to four words with letters at the beginning, behind signs. */
const NAME = /(?<=^[^\p{L}\p{N}]{0,6})\p{L}[\p{L}\p{M}'’_.]{1,30}(?:[ -]\p{L}[\p{L}\p{M}'’_.]{0,30}){0,3}/u;
/** What makes the words before it a label. */
const LABEL = /^\s{0,2}[:：]/;
/** An age right behind a name, in brackets, behind a comma or a break, with or without its unit; no time, measure or amount. */
const AGE = /^[\s,(|·•/–—-]{0,5}(?:1[89]|[2-6]\d)(?![\d%€$£:]|[.,]\d|\s?(?:min|h\b|Std|cm|kg|€|zł|kr|Kč|km|m²|qm)|\s?[-–]\s?\d)/u;
const PRICE =
  /(?:[€$£¥₽₴₺₫฿₹₩]\s?\d|\d\s?(?:[€$£¥₽₴₺₫฿元円원만万]|(?:EUR|USD|GBP|CHF|RON|PLN|TL|DH|Rs|lei|kr|zł|Kč|Ft|лв|руб|грн|р|rb|jt)(?!\p{L}))|(?:CHF|EUR|kr|Kč|Rp|Rs|R\$)\.?\s?\d)/u;
