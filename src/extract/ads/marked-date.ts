import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { elementSpan } from '../document/element-text.ts';
import { PageElement } from '../document/page-element.ts';
import { buildWordIndex } from '../fields/word-index.ts';
import { findWords } from '../fields/find-words.ts';
import { readDates } from '../fields/read-dates.ts';
import { Remembered } from '../remembered.ts';
import type { AdText } from './ad-text.ts';
import type { PageView } from './page-view.ts';
import { structuredDate } from './structured-date.ts';

/**
 * When an ad was posted, as its page marks it up without a word for posting: a `time` with its moment, else a short element whose class names a date and which holds nothing else.
 * Else the one date that an element says alone near the heading, with its year or beside the picture of a clock or calendar.
 * Of several the first; none that its class calls one of updating, ending or an event, none ahead of the capture, none that says how long something takes.
 */
export function markedDate(view: PageView, text: AdText): Read<string> | undefined {
  const own = view.document.elements.filter((element) => isIn(text, element));
  return timeOf(view, own) ?? classedDate(view, own) ?? dateAlone(view, own);
}

/** Whether an element's text stands in the ad's own. */
function isIn({ start, end, masked }: AdText, { textStart, textEnd }: PageElement): boolean {
  return (
    textEnd > textStart &&
    textEnd - textStart <= LONGEST_DATE &&
    textStart >= start - 1 &&
    textEnd <= end + 1 &&
    masked.slice(Math.max(0, textStart - start), textEnd - start).trim() !== ''
  );
}

function timeOf(view: PageView, own: readonly PageElement[]): Read<string> | undefined {
  for (const element of own) {
    const moment = element.name === 'time' ? element.attribs['datetime'] : undefined;
    if (moment === undefined || otherDates.of(namesOf(element))) continue;
    const date = structuredDate({ value: moment.trim(), where: 'text', ...quote(view, element), by: 'marked-date@1' });
    if (date !== undefined && isPast(date.value, view)) return date;
  }
  return undefined;
}

function classedDate(view: PageView, own: readonly PageElement[]): Read<string> | undefined {
  for (const element of own) {
    const classes = element.attribs['class'];
    if (classes === undefined || element.textEnd - element.textStart > LONGEST_DATE || !dateNames.of(classes.slice(0, 200))) continue;
    if (otherDates.of(namesOf(element))) continue;
    const { raw, start, end } = quote(view, element);
    // Nothing but figures, signs and at most three words: a month, a weekday, a word for hour.
    if (!/\d/.test(raw) || (raw.match(/\p{L}{2,30}/gu) ?? []).length > MOST_WORDS) continue;
    const { postedAt } = readDates(raw, view.context);
    if (postedAt !== undefined && isPast(postedAt.value, view)) return { ...postedAt, where: 'text', start, end, raw, by: 'marked-date@1' };
  }
  return undefined;
}

/** The date of an element near the heading that says nothing else, if all such say the same: with its year, or beside the picture of a clock or calendar. */
function dateAlone(view: PageView, own: readonly PageElement[]): Read<string> | undefined {
  const { title, document, context } = view;
  if (title === undefined) return undefined;
  const found = new Map<string, Read<string>>();
  for (const element of own) {
    if (element.textStart < title.textStart - FARTHEST_ABOVE || element.textStart > title.textEnd + FARTHEST_BELOW) continue;
    const { raw, start, end } = quote(view, element);
    if (CELLS.has(element.name) || !/\p{N}/u.test(raw) || (raw.match(/\p{L}{2,30}/gu) ?? []).length > MOST_WORDS) continue;
    if (!(WITH_YEAR.test(raw) || hasClock(element)) || otherDates.of(namesOf(element))) continue;
    const before = document.text.slice(Math.max(document.text.lastIndexOf('\n', start - 1) + 1, start - MOST_BEFORE), start).toLowerCase();
    if (findWords(before, NOT_POSTING).length > 0) continue;
    const { postedAt } = readDates(raw, context);
    if (postedAt !== undefined && isPast(postedAt.value, view))
      found.set(postedAt.value, { ...postedAt, where: 'text', start, end, raw, by: 'marked-date@1' });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Characters of a page above and below the heading of its ad in which a date alone is that of the ad. */
const FARTHEST_ABOVE = 200;
const FARTHEST_BELOW = 500;
/** Characters of a line before a date that may say what else happened then. */
const MOST_BEFORE = 40;
/** Elements that a label of their own stands beside. */
const CELLS: ReadonlySet<string> = new Set(['td', 'dd', 'th', 'dt']);
const WITH_YEAR = /^\P{L}{0,30}20\d\d\P{L}{0,30}$|\d{1,2}\.? \p{L}{3,12}\.? 20\d\d/u;
const NOT_POSTING = buildWordIndex([...dateWords.notPosting, ...dateWords.notTheAd]);

/** Whether an element is called after a clock, or stands right behind the picture of one or of a calendar. */
function hasClock(element: PageElement): boolean {
  const { prev, attribs } = element;
  const first = element.children[0];
  return [attribs['class'], ...[prev, first].map((near) => (near instanceof PageElement ? pictureOf(near) : undefined))].some(
    (names) => names !== undefined && clockNames.of(names.slice(0, 200)),
  );
}

function pictureOf(element: PageElement): string | undefined {
  if (element.textEnd > element.textStart) return undefined;
  const use = element.children.find((child): child is PageElement => child instanceof PageElement && child.name === 'use');
  return [element.attribs['class'], use?.attribs['href'], use?.attribs['xlink:href']].join(' ');
}

const clockNames = new Remembered((names: string) => /(?:^|[-_ #])(?:time|clock|calendar)(?:$|[-_ ])/i.test(names), 5_000);

const LONGEST_DATE = 40;
const MOST_WORDS = 3;

function quote({ document }: PageView, element: PageElement): { readonly start: number; readonly end: number; readonly raw: string } {
  const span = elementSpan(document, element);
  return { ...span, raw: document.text.slice(span.start, span.end) };
}

function isPast(iso: string, { context }: PageView): boolean {
  return context.atMs === undefined || Date.parse(iso) <= context.atMs + DAY_MS;
}

const DAY_MS = 86_400_000;

/** The classes of an element and of the box it stands in, and its property. */
function namesOf({ attribs, parent }: PageElement): string {
  const around = parent instanceof PageElement ? (parent.attribs['class'] ?? '') : '';
  return `${attribs['class'] ?? ''} ${attribs['itemprop'] ?? ''} ${around}`.slice(0, 200);
}

/** Classes of a date that something was put up, whole words. */
const dateNames = new Remembered(
  (names: string) =>
    /(?:^|[-_ ])(?:dates?|posted(?:-?(?:on|at|date))?|published|publish(?:-?date)?|pubdate|post-?date|created(?:-?at)?|added|timestamp|datum|fecha|data|dato|datetime)(?:$|[-_ ])/i.test(
      names,
    ),
  5_000,
);
/** Classes and properties of dates of something else. */
const otherDates = new Remembered(
  (names: string) =>
    /updat|modif|edit|expir|valid|event|start|end|birth|until|avail|join|regist|since|seen|online|countdown|tour/i.test(names),
  5_000,
);
