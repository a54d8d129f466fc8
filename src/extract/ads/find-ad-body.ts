import type { Span } from '../../model/provenance.ts';
import type { PageElement } from '../document/page-element.ts';
import { selectElements } from '../document/select-elements.ts';
import type { PagePart } from '../document/page-parts.ts';
import { adText } from './ad-text.ts';
import type { AdText } from './ad-text.ts';
import type { PageView } from './page-view.ts';

/** Finds the own text of the page's ad: the declared body, else the main block; template parts, ignored selectors and boxes of similar ads left out. */
export function findAdBody(view: PageView): AdText {
  const { document, rules } = view;
  const declared = rules.ad.body ? selectElements(document, rules.ad.body, { limit: 50 }) : [];
  const ignored = rules.ad.ignore.flatMap((selector) => selectElements(document, selector, { limit: 200 }));
  if (declared.length > 0) return adText(document, declared.map(spanOf), ignored.map(spanOf));
  const holes = othersOf(view, () => false);
  const main = mainBlock(view, holes);
  const text = adText(document, [main ? spanOf(main) : { start: 0, end: document.text.length }], holes);
  return text.masked === '' ? adText(document, [{ start: 0, end: document.text.length }], ignored.map(spanOf)) : text;
}

/** The stretches of a page outside its template, ignored selectors and boxes of similar ads: where labels of the ad may stand, also beside its body. */
export function ownStretches(view: PageView): Span[] {
  const ignored = view.rules.ad.ignore.flatMap((selector) => selectElements(view.document, selector, { limit: 200 }));
  const others = [...view.parts.map((part) => part.element), ...view.similar, ...view.siteBlocks, ...view.cardsOfOthers];
  const holes = [...ignored, ...others].map(spanOf).toSorted((a, b) => a.start - b.start);
  const stretches: Span[] = [];
  let at = 0;
  for (const hole of holes) {
    if (hole.start > at) stretches.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  return at < view.document.text.length ? [...stretches, { start: at, end: view.document.text.length }] : stretches;
}

/** The text outside the ad's own: of what is neither template nor other ads (`main`), of the sidebars and of bars of buttons behind the title (`aside`), or of header and footer (`frame`). Undefined where the target declares the body. */
export function textBeside(view: PageView, text: AdText, where: 'main' | 'aside' | 'frame'): AdText | undefined {
  const { document, rules, parts } = view;
  if (rules.ad.body) return undefined;
  if (where === 'frame') return adText(document, parts.filter(isFrame).map(partSpan), othersOf(view, isFrame));
  if (where === 'aside') {
    const title = document.elements.find(({ name }) => name === 'h1')?.order ?? Infinity;
    const isSide = (part: PagePart): boolean => isAside(part) || (part.kind === 'nav' && part.element.order > title);
    return adText(document, parts.filter(isSide).map(partSpan), othersOf(view, isSide));
  }
  const { length } = document.text;
  const around = [
    { start: 0, end: text.start },
    { start: text.end, end: length },
  ];
  return adText(
    document,
    around,
    othersOf(view, () => false),
  );
}

/** The text that an ad's fields are read from: its own, and the boxes beside it and sidebars that are as short as tables of facts are. `beside`: the text beside the main part. */
export function textOfFields(view: PageView, text: AdText, beside: AdText | undefined): AdText {
  const { document, parts } = view;
  if (beside === undefined) return text;
  const isFacts = (part: PagePart): boolean => isAside(part) && part.element.textEnd - part.element.textStart <= MOST_OF_FACTS;
  const facts = parts.filter(isFacts).map(partSpan);
  const isShort = beside.masked !== '' && letterCount(beside.masked) <= MOST_OF_FACTS;
  if (!isShort && facts.length === 0) return text;
  const own = isShort ? { start: 0, end: document.text.length } : { start: text.start, end: text.end };
  return adText(document, [own, ...facts], othersOf(view, isFacts));
}

/** Characters of a box of facts, at most. */
const MOST_OF_FACTS = 800;

function letterCount(masked: string): number {
  let count = 0;
  for (let at = 0; at < masked.length; at++) if (masked.charCodeAt(at) > 32) count++;
  return count;
}

/** What is not the ad's, but for the parts that are wanted. */
function othersOf(view: PageView, isWanted: (part: PagePart) => boolean): Span[] {
  const { document, rules, parts, similar, siteBlocks, lastBlock } = view;
  const ignored = rules.ad.ignore.flatMap((selector) => selectElements(document, selector, { limit: 200 }));
  return [
    ...ignored.map(spanOf),
    ...parts.filter((part) => !isWanted(part)).map(partSpan),
    ...similar.map(spanOf),
    ...siteBlocks.map(spanOf),
    ...(lastBlock === undefined ? [] : [spanOf(lastBlock)]),
  ];
}

function partSpan({ element }: PagePart): Span {
  return spanOf(element);
}

function isFrame({ kind }: PagePart): boolean {
  return kind === 'header' || kind === 'footer';
}

function isAside({ kind }: PagePart): boolean {
  return kind === 'aside';
}

function spanOf(element: PageElement): Span {
  return { start: element.textStart, end: element.textEnd };
}

/** The smallest element that still holds 90 % of the text outside the holes, and the first heading; `main` and its like win if they hold half. */
function mainBlock({ document }: PageView, holes: readonly Span[]): PageElement | undefined {
  const own = ownTextCounter(holes);
  const whole = own({ start: 0, end: document.text.length });
  if (whole === 0) return undefined;
  const heading = document.elements.find((element) => element.name === 'h1' && own(spanOf(element)) > 0);
  let best: PageElement | undefined;
  for (const element of document.elements) {
    if (element.textEnd - element.textStart < 0.5 * whole) continue;
    const held = own(spanOf(element));
    if (isMain(element) && held >= 0.5 * whole) return element;
    if (held < 0.9 * whole || (heading && !element.holds(heading))) continue;
    best = element;
  }
  return best;
}

function isMain(element: PageElement): boolean {
  return element.name === 'main' || element.attribs['role'] === 'main';
}

/** Counts the characters of a span outside the holes; holes are merged once, so that a count is a short walk. */
function ownTextCounter(holes: readonly Span[]): (span: Span) => number {
  const merged: { start: number; end: number }[] = [];
  for (const hole of holes.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && hole.start <= last.end) last.end = Math.max(last.end, hole.end);
    else merged.push({ ...hole });
  }
  return (span) =>
    merged.reduce(
      (rest, hole) => rest - Math.max(0, Math.min(hole.end, span.end) - Math.max(hole.start, span.start)),
      span.end - span.start,
    );
}
