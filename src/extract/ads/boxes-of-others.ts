import words from '../../../lexicon/other-ads-words.json' with { type: 'json' };
import { elementText } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { Remembered } from '../remembered.ts';
import { boxUnder } from './find-similar.ts';
import { wordsOfHeading } from './words-of-heading.ts';

/** Boxes of a page under a heading that says in a few words of its own that other ads follow ("Nye annoncer", "Members also contacted"), where what follows is a list of short lines with numbers or links. Never a box with the page's heading or its longest line. */
export function boxesOfOthers(document: PageDocument, title: PageElement | undefined): PageElement[] {
  let longest: Line | undefined;
  const found: PageElement[] = [];
  for (const element of document.elements) {
    if (!isShortLabel(element) || !OVER_OTHERS.of(elementText(document, element))) continue;
    longest ??= longestLine(document.text);
    const { start, end } = longest;
    const box = boxUnder(element, title).filter((part) => part.textEnd > part.textStart);
    const [first] = box;
    const last = box.at(-1);
    if (first === undefined || last === undefined || (first.textStart < end && last.textEnd > start)) continue;
    if (isList(document, element, last)) found.push(...box);
  }
  return found;
}

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

/** Whether what stands behind a heading, to the end of its box, is a list: two short lines or elements beside the heading or more, with a number or a link in most, none long. */
function isList({ text, links }: PageDocument, heading: PageElement, last: PageElement): boolean {
  const from = heading.textEnd;
  const lines = text
    .slice(from, last.textEnd)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || lines.some((line) => line.length > LONGEST_LINE)) return false;
  const beside: string[] = [];
  for (let next = heading.next; next; next = next.next)
    if (next instanceof PageElement && next.textEnd <= last.textEnd) beside.push(text.slice(next.textStart, next.textEnd));
  const linked = links.filter(({ element }) => element.textStart >= from && element.textEnd <= last.textEnd).length;
  return [lines, beside].some((items) => {
    const numbered = items.filter((item) => /\d/.test(item)).length;
    return items.length >= LEAST_LINES && (numbered >= LEAST_LINES || linked >= LEAST_LINES);
  });
}

const LEAST_LINES = 2;
const LONGEST_LINE = 160;

interface Line {
  readonly start: number;
  readonly end: number;
}

function longestLine(text: string): Line {
  let longest: Line = { start: 0, end: 0 };
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end - start > longest.end - longest.start) longest = { start, end };
    start = end + 1;
  }
  return longest;
}

/** Headings over other ads, by their text. */
const OVER_OTHERS = new Remembered((text: string) => isOverOthers(wordsOfHeading(text)), 5_000);

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

const MOST_WORDS = 7;
const LANGUAGES = Object.entries(words.which).map(([language, which]) => ({
  which: new Set(which),
  what: new Set((words.what as Readonly<Record<string, readonly string[]>>)[language]),
}));
const PHRASES = Object.values(words.phrases)
  .flat()
  .map((phrase) => ` ${wordsOfHeading(phrase)} `);
const PIECES = Object.values(words.pieces).flat();
