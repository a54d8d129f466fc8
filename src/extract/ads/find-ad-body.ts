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
  const holes = [...ignored, ...view.parts.map((part) => part.element), ...view.similar].map(spanOf);
  const main = mainBlock(view, holes);
  const text = adText(document, [main ? spanOf(main) : { start: 0, end: document.text.length }], holes);
  return text.masked === '' ? adText(document, [{ start: 0, end: document.text.length }], ignored.map(spanOf)) : text;
}

/** The stretches of a page outside its template, ignored selectors and boxes of similar ads: where labels of the ad may stand, also beside its body. */
export function ownStretches(view: PageView): Span[] {
  const ignored = view.rules.ad.ignore.flatMap((selector) => selectElements(view.document, selector, { limit: 200 }));
  const holes = [...ignored, ...view.parts.map((part) => part.element), ...view.similar].map(spanOf).toSorted((a, b) => a.start - b.start);
  const stretches: Span[] = [];
  let at = 0;
  for (const hole of holes) {
    if (hole.start > at) stretches.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  return at < view.document.text.length ? [...stretches, { start: at, end: view.document.text.length }] : stretches;
}

/**
 * The text outside the ad's own: of what is neither template nor other ads (`main`), or of the sidebars (`aside`). Undefined where the target declares the body.
 */
export function textBeside(view: PageView, text: AdText, where: 'main' | 'aside'): AdText | undefined {
  const { document, rules, parts, similar } = view;
  if (rules.ad.body) return undefined;
  const holes = [...parts.filter((part) => where === 'main' || !isAside(part)).map((part) => part.element), ...similar].map(spanOf);
  const ignored = rules.ad.ignore.flatMap((selector) => selectElements(document, selector, { limit: 200 })).map(spanOf);
  const stretches =
    where === 'main'
      ? [
          { start: 0, end: text.start },
          { start: text.end, end: document.text.length },
        ]
      : parts.filter(isAside).map((part) => spanOf(part.element));
  return adText(document, stretches, [...holes, ...ignored]);
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
    if (held < 0.9 * whole || (heading && (heading.order < element.order || heading.order > element.lastOrder))) continue;
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
