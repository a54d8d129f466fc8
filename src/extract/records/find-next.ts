import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { resolveUrl } from '../document/resolve-url.ts';
import { readLinkSigns } from './link-signs.ts';
import { findNumberRuns } from './number-runs.ts';
import type { NumberRun } from './number-runs.ts';
import { pageStep } from './page-step.ts';
import { rowAddresses, type RowAddresses } from './row-addresses.ts';
import { unnamedStep, type UnnamedStep } from './unnamed-step.ts';

/** Where a page says its neighbours are, in its own words: "older posts" is `previous`, "newer posts" is `next`. */
export interface Paging {
  readonly next?: string;
  readonly previous?: string;
  /** Other pages of the same list, in document order. */
  readonly pages: readonly string[];
}

/** The neighbours of a page. */
export interface Neighbours {
  /** When the page is one of a list. */
  readonly ofList: Paging;
  /** When the page is one ad: words and arrows alone are not believed there, they lead to the next ad. */
  readonly ofAd: Paging;
}

/** A link is taken for a neighbour from this many points on. */
const ENOUGH = 5;

/**
 * Finds the next, previous and numbered pages of a list without being told where they are.
 * Each link collects points: words in many languages, arrows, classes, `rel`; the step its address makes; its place in a row of page numbers
 * or a pager. Neighbours of one article or photo, calendars, slide shows and script links are none.
 */
export function findNext(document: PageDocument): Neighbours {
  const runs = findNumberRuns(document)
    .map((run) => ({ ...run, ...learnt(document, run) }))
    .filter((run) => belongs(document, run));
  const own = document.url.split('#')[0];
  const best = { list: new Best(), ad: new Best() };
  for (const { url, element } of document.links) {
    if (url === undefined) continue;
    const points = pointsOf(document, { url, element }, runs);
    best.list.offer(url, points);
    if (points.sure) best.ad.offer(url, points);
  }
  const numbered = runs.flatMap((run) => run.links.map((link) => link.url)).filter((url) => url !== undefined && url !== own) as string[];
  const pages = [...new Set([...numbered, ...namedInHead(document)])];
  const byNumber = { next: numberedNeighbour(document, runs, 1), previous: numberedNeighbour(document, runs, -1) };
  return { ofList: best.list.paging(byNumber, pages), ofAd: best.ad.paging(byNumber, pages) };
}

/** The best links so far, each way. */
class Best {
  private readonly next = { points: 0, url: '' };
  private readonly previous = { points: 0, url: '' };

  offer(url: string, { next, previous }: Points): void {
    if (next >= ENOUGH && next > previous && next > this.next.points) Object.assign(this.next, { points: next, url });
    if (previous >= ENOUGH && previous >= next && previous > this.previous.points) Object.assign(this.previous, { points: previous, url });
  }

  paging(byNumber: { readonly next: string | undefined; readonly previous: string | undefined }, pages: readonly string[]): Paging {
    const next = this.next.url === '' ? byNumber.next : this.next.url;
    const previous = this.previous.url === '' ? byNumber.previous : this.previous.url;
    return { pages, ...(next === undefined ? {} : { next }), ...(previous === undefined || previous === next ? {} : { previous }) };
  }
}

/**
 * Neighbours that only the head of the page names (`link rel=next`). They are pages of the list, yet not its shown next page: blogs name older
 * posts and neighbouring articles there. Only steps of the page's own address are taken.
 */
function namedInHead(document: PageDocument): string[] {
  const base = { url: document.baseUrl, origin: URL.parse(document.baseUrl)?.origin ?? '' };
  return document.elements.flatMap((element) => {
    // Whole words of `rel`; not `nextgen`.
    if (element.name !== 'link' || !/(?:^|\s)(?:next|prev(?:ious)?)(?:\s|$)/i.test(element.attribs['rel'] ?? '')) return [];
    const url = resolveUrl((element.attribs['href'] ?? '').trim(), base);
    return url !== undefined && pageStep(document.url, url)?.sure === true ? [url] : [];
  });
}

/** A row of page numbers, with what its addresses tell. */
interface KnownRun extends NumberRun {
  readonly addresses?: RowAddresses;
}

/** What the addresses of a row tell, and by them the number of the page itself, where the row does not mark it: a mark is what the site believes. */
function learnt(document: PageDocument, run: NumberRun): Pick<KnownRun, 'addresses' | 'current'> {
  const addresses = rowAddresses(document.url, run);
  const current = run.current ?? addresses?.current;
  return { ...(addresses === undefined ? {} : { addresses }), ...(current === undefined ? {} : { current }) };
}

interface Candidate {
  readonly url: string;
  readonly element: PageElement;
}

function pointsOf(document: PageDocument, { url, element }: Candidate, runs: readonly KnownRun[]): Points {
  const run = runs.find((each) => isNear(each, element));
  const isOwn = url === document.url.split('#')[0];
  // Most links are far from any pager and too long to be one: they need no further look.
  if (!run && (isOwn || element.textEnd - element.textStart > 60)) return NO_POINTS;
  const signs = readLinkSigns(document, element);
  const strongest = Math.max(signs.next, signs.previous);
  if ((strongest === 0 && !signs.isMore) || signs.foreign) return NO_POINTS;
  const step = stepOf(document.url, url, runs);
  if (isOwn && step !== 'next') return NO_POINTS;
  const unnamed = step === undefined ? unnamedStep(document.url, url) : undefined;
  if (signs.isMore && goesOn(step ?? unnamed)) return { next: ENOUGH, previous: 0, sure: false };
  // Without a step or a row of numbers only strong words are believed, and those that speak of a list.
  const sure = step !== undefined || run !== undefined || signs.ofList !== undefined;
  if (!sure && strongest < ENOUGH && unnamed === undefined) return NO_POINTS;
  const place = (run ? 2 : 0) + (isPager(element) ? 2 : 0);
  const towards = (way: 'next' | 'previous'): number =>
    signs[way] === 0 ? 0 : signs[way] + place + (step === undefined ? unnamedPoints(unnamed, way) : stepsOf(way, signs.ofList)[step]);
  return { next: towards('next'), previous: towards('previous'), sure };
}

function goesOn(step: Step | UnnamedStep | undefined): boolean {
  return step === 'next' || step === 'further';
}

/** What an address adds whose parameter nobody knows: less than a known step. */
function unnamedPoints(unnamed: UnnamedStep | undefined, way: 'next' | 'previous'): number {
  if (unnamed === undefined) return 0;
  return unnamed === way ? 2 : unnamed === 'further' ? 1 : -2;
}

interface Points {
  readonly next: number;
  readonly previous: number;
  /** Whether more than a word or an arrow says so. */
  readonly sure: boolean;
}

/** The step a link makes: to the following page, the one before, further on, further back. */
type Step = 'next' | 'previous' | 'on' | 'back';

const NEXT_STEPS: Readonly<Record<Step, number>> = { next: 3, previous: -2, on: -1, back: -3 };
const PREVIOUS_STEPS: Readonly<Record<Step, number>> = { next: -1, previous: 3, on: -2, back: 0 };

/** What is newer or older stands on pages with lower and higher numbers. */
const NEWER_STEPS: Readonly<Record<Step, number>> = { next: -2, previous: 2, on: -3, back: -1 };
const OLDER_STEPS: Readonly<Record<Step, number>> = { next: 2, previous: -2, on: -1, back: -3 };

/** What a step is worth for a link that leads on or back, by what it says of its list. */
function stepsOf(way: 'next' | 'previous', ofList: 'newer' | 'older' | undefined): Readonly<Record<Step, number>> {
  if (way === 'next') return ofList === 'newer' ? NEWER_STEPS : NEXT_STEPS;
  return ofList === 'older' ? OLDER_STEPS : PREVIOUS_STEPS;
}

const NO_POINTS: Points = { next: 0, previous: 0, sure: false };

/** The step a link makes by the row of numbers, else by its address; undefined when it is no page of this list. */
function stepOf(own: string, url: string, runs: readonly KnownRun[]): Step | undefined {
  for (const { links, current, addresses } of runs) {
    const number = links.find((link) => link.url === url)?.number ?? addresses?.numberOf(url);
    if (number === undefined || current === undefined || number === current) continue;
    return stepBetween(current, number);
  }
  const step = pageStep(own, url);
  // Offsets grow by the size of a page, which nobody knows: any of them may be the neighbour.
  return step && (step.counts === 'pages' ? stepBetween(step.from, step.to) : step.to > step.from ? 'next' : 'previous');
}

function stepBetween(from: number, to: number): Step {
  if (to > from) return to === from + 1 ? 'next' : 'on';
  return to === from - 1 ? 'previous' : 'back';
}

/** Whether a row of numbers speaks of this list: it marks the page itself, or its links are steps from it. */
function belongs(document: PageDocument, run: NumberRun): boolean {
  return run.current !== undefined || run.links.some((link) => link.url !== undefined && pageStep(document.url, link.url)?.sure === true);
}

/** Whether an element stands in a row of numbers, or beside it in the small box that holds the row. */
function isNear({ holder }: NumberRun, element: PageElement): boolean {
  let box = holder;
  while (box.parent && 'order' in box.parent && (box.parent as PageElement).lastOrder - (box.parent as PageElement).order < BOX_ELEMENTS)
    box = box.parent as PageElement;
  return element.order >= box.order && element.order <= box.lastOrder;
}

/** Elements that a row of numbers with its neighbours has at most. */
const BOX_ELEMENTS = 80;

/** A class or id of one of the nearest elements that names a pager; not `page` alone, which is every site's frame. */
function isPager(element: PageElement): boolean {
  let level = 0;
  for (let above: PageElement | undefined = element; above && level < 5; level++) {
    if (
      /pagin|pager|paging|pagenav|page-?n(?:av|umber)|pages|nav-?(?:links|below|above|previous|next)|posts-nav|prev-?next|next-?prev|seiten|blaettern/i.test(
        `${above.attribs['class'] ?? ''} ${above.attribs['id'] ?? ''}`,
      )
    )
      return true;
    above = above.parent && 'order' in above.parent ? (above.parent as PageElement) : undefined;
  }
  return false;
}

/** The neighbour by number in a row that marks the current page, where the address makes that step too. */
function numberedNeighbour(document: PageDocument, runs: readonly NumberRun[], by: 1 | -1): string | undefined {
  for (const { links, current } of runs) {
    const url = current === undefined ? undefined : links.find((link) => link.number === current + by)?.url;
    if (url !== undefined && pageStep(document.url, url)?.sure === true) return url;
  }
  return undefined;
}
