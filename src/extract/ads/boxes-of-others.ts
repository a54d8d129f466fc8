import { isText } from 'domhandler';
import words from '../../../lexicon/other-ads-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { namesOf } from '../document/names-of.ts';
import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { Remembered } from '../remembered.ts';
import { DATES, DURATION, LONE_AGE, NUMBER, PRICE } from './card-signs.ts';
import { boxUnder } from './find-similar.ts';
import { mainTest } from './text-lines.ts';
import { wordsOfHeading } from './words-of-heading.ts';

/**
 * Boxes of a page under a heading that says in a few words of its own that other ads follow ("Nye annoncer", "Members also contacted"), or whose id, class or element is called so, where what follows is a list of short lines with numbers or links.
 * Never a box with the page's heading or its longest line.
 */
export function boxesOfOthers(document: PageDocument, title: PageElement | undefined): PageElement[] {
  const isMain = mainTest(document.text);
  const found: PageElement[] = [];
  let left = MOST_BOXES;
  for (const element of document.elements) {
    if (left === 0) break;
    if (isNamedSo(element)) {
      left -= 1;
      if (
        !element.holds(title) &&
        !isMain(element) &&
        isList(document, { start: element.textStart, end: element.textEnd, first: element.firstChild })
      )
        found.push(element);
    }
    if (left === 0) break;
    const heading = headingOf(document, element);
    const said = heading === undefined ? '' : document.text.slice(element.textStart, heading.end);
    const isAlone = ALONE.has(wordsOfHeading(said));
    if (heading === undefined || !(isAlone || OVER_OTHERS.of(said))) continue;
    left -= 1;
    const box = heading.box ?? boxUnder(element, title, isMain).filter((part) => part.textEnd > part.textStart);
    const last = box.at(-1);
    if (last === undefined || box.some(isMain)) continue;
    if (isAlone && (box.length > 1 || !repeats(document.text.slice(heading.end, last.textEnd)))) continue;
    if (isList(document, { start: heading.end, end: last.textEnd, first: heading.box === undefined ? element.next : null }))
      found.push(...box);
  }
  return found;
}

/** Boxes that are looked at: no page of one ad has as many. */
const MOST_BOXES = 60;

/** Whether an element is called a box of others, by its id, its classes or its own name. */
function isNamedSo(element: PageElement): boolean {
  if (element.lastOrder === element.order) return false;
  const names = namesOf(element);
  return (names !== '' && NAMED.of(names)) || (element.name.includes('-') && NAMED.of(element.name));
}

const NAMED = new Remembered((names: string) => OTHERS.test(names.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()), 5_000);

/** Whole words between separators, changes of case and the ends. */
const OTHERS =
  /(?:^|[-_ ])(?:others|(?:other|more|also|new|latest|recent|nearby|top|vip|hot|premium)-?(?:ads?|adverts?|listings?|profiles?|girls?|ladies|models?|escorts?|posts?|members?|viewed|like|from|jobs?|rooms?)|nearby|recently-?viewed|last-?(?:seen|viewed)|also-?(?:viewed|like)|neighbou?rs|up-?sell|cross-?sell|andere|weitere|autres|otros|otras|outros|outras|altri|altre|inne|drugi|drugie|ostale|dalsi|fler|flere|muita|diger)(?:$|[-_ ])/;

/** Where the words of a heading end, and the box that it heads where it is the first line of its text rather than an element of its own. */
interface Heading {
  readonly end: number;
  readonly box?: readonly PageElement[];
}

function headingOf({ text }: PageDocument, element: PageElement): Heading | undefined {
  if (isShortLabel(element)) return { end: element.textEnd };
  const first = element.children.find((child) => !isText(child) || child.data.trim() !== '');
  if (first === undefined || !isText(first) || first.data.trim().length > LONGEST_HEADING || INLINE.has(element.name)) return undefined;
  const from = element.textStart + 1;
  const length = text.slice(from, Math.min(element.textEnd, from + LONGEST_HEADING)).indexOf('\n');
  return length < SHORTEST_HEADING ? undefined : { end: from + length, box: [element] };
}

/** Elements within a line, which head nothing. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'b',
  'i',
  'em',
  'u',
  'strong',
  'small',
  'span',
  'option',
  'button',
  'label',
  'pre',
  'textarea',
]);

/** Headings, and what serves as one: an element without others in it. */
function isShortLabel({ name, textStart, textEnd, order, lastOrder }: PageElement): boolean {
  const length = textEnd - textStart;
  if (length < SHORTEST_HEADING || length > LONGEST_HEADING) return false;
  return HEADING.test(name) || (order === lastOrder && LABEL.test(name));
}

const SHORTEST_HEADING = 3;
const LONGEST_HEADING = 60;
const HEADING = /^(?:h[2-6]|legend|summary|caption|th)$/;
const LABEL = /^(?:b|strong|p|div|span|dt|td|li|center|font)$/;

/** Whether a stretch of the text is a list: two short lines or elements (`first` and those beside it) or more, with numbers or links, no line long. */
function isList({ text, links }: PageDocument, { start, end, first }: Span & { readonly first: PageElement['next'] }): boolean {
  if (end - start > LONGEST_LIST) return false;
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || lines.some((line) => line.length > LONGEST_LINE)) return false;
  const beside: string[] = [];
  for (let next = first; next; next = next.next)
    if (next instanceof PageElement && next.textEnd <= end) beside.push(text.slice(next.textStart, next.textEnd));
  const linked = links.filter(({ element }) => element.textStart >= start && element.textEnd <= end).length;
  // What an hour costs is the ad's own, whatever the heading.
  if (lines.filter((line) => DURATION.test(line)).length * 2 > lines.length) return false;
  return [lines, beside].some((items) => {
    const numbered = items.filter((item) => /\d/.test(item)).length;
    return items.length >= LEAST_LINES && (numbered >= LEAST_LINES || linked >= LEAST_LINES);
  });
}

/** Whether a stretch has two prices, two ages or two numbers to call. */
function repeats(said: string): boolean {
  const dateless = said.slice(0, LONGEST_LIST).replace(DATES, ' ');
  return [PRICES, AGES, NUMBERS].some((signs) => (dateless.match(signs)?.length ?? 0) >= LEAST_LINES);
}

const PRICES = new RegExp(PRICE, 'gu');
const AGES = new RegExp(LONE_AGE, 'gu');
const NUMBERS = new RegExp(NUMBER, 'g');

/** Characters of a box of others. */
const LONGEST_LIST = 20_000;
const LEAST_LINES = 2;
const LONGEST_LINE = 160;

/** Headings over other ads, by their text. */
export const OVER_OTHERS: Remembered<boolean> = new Remembered((text: string) => isOverOthers(wordsOfHeading(text)), 5_000);

function isOverOthers(said: string): boolean {
  const heading = said.split(' ');
  if (
    heading.length <= MOST_WORDS &&
    LANGUAGES.some(({ which, what }) => heading.some((word) => which.has(word)) && heading.some((word) => what.has(word)))
  )
    return true;
  const padded = ` ${said} `;
  return PHRASES.some((phrase) => padded.includes(phrase)) || PIECES.some((piece) => said.includes(piece));
}

/** Headings that say nothing else ("VIP", «Wyróżnione»): a badge of the ad itself, but for a box that they begin, with more than one price, age or number. */
export const ALONE: ReadonlySet<string> = new Set(Object.values(words.alone).flat().map(wordsOfHeading));
const MOST_WORDS = 7;
const LANGUAGES = Object.entries(words.which).map(([language, which]) => ({
  which: new Set(which),
  what: new Set((words.what as Readonly<Record<string, readonly string[]>>)[language]),
}));
const PHRASES = Object.values(words.phrases)
  .flat()
  .map((phrase) => ` ${wordsOfHeading(phrase)} `);
const PIECES = Object.values(words.pieces).flat();
