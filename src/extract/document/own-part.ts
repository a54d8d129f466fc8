import type { OwnPart } from '../../model/page-reading.ts';
import { boxHints } from './box-hints.ts';
import type { BoxHints } from './box-hints.ts';
import { countLetters } from './count-letters.ts';
import { elementText } from './element-text.ts';
import type { PageDocument } from './page-document.ts';
import { namesOf } from './names-of.ts';
import { OwnForms } from './own-forms.ts';
import { PageElement } from './page-element.ts';
import { findPageParts } from './page-parts.ts';
import type { PagePart } from './page-parts.ts';

/** Elements whose text is no statement of the page. */
const CONTROLS: ReadonlySet<string> = new Set(['a', 'button', 'label', 'option', 'select', 'textarea', 'legend', 'noscript']);
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
const MOST_LINES = 8;
/** Characters of visible text over which a page is no wall, whatever its template says: its parts are not told apart. */
const MOST_TEXT = 12_000;

/** What a page says outside its template, and which forms stand there. Linear; `parts` are found when not given. */
export function readOwnPart(document: PageDocument, parts: readonly PagePart[] = findPageParts(document)): OwnPart {
  if (document.text.length > MOST_TEXT) return wholePage(document);
  const shown = new Reader(document, parts);
  for (const element of document.elements) shown.take(element);
  return shown.finish();
}

function wholePage({ text, links }: PageDocument): OwnPart {
  const rest = { buttons: 0, hasLoginForm: false, puzzle: undefined, isGate: false };
  return { headings: [], lines: firstLines(text), letters: countLetters(text), links: links.length, ...rest };
}

class Reader {
  readonly #document: PageDocument;
  readonly #skipped: ReadonlySet<number>;
  readonly #holes: { start: number; end: number }[] = [];
  readonly #headings: PageElement[] = [];
  readonly #forms = new OwnForms();
  #skipTo = -1;
  #controlTo = -1;
  /** What stands in a box of consent that is the page itself is shown. */
  #keepTo = -1;
  #gateLength = 0;
  #links = 0;
  #buttons = 0;

  constructor(document: PageDocument, parts: readonly PagePart[]) {
    this.#document = document;
    this.#skipped = new Set(parts.filter((part) => !isGate(part, document)).map(({ element }) => element.order));
  }

  take(element: PageElement): void {
    if (element.order <= this.#skipTo) return;
    const names = namesOf(element);
    const hints = boxHints(names);
    if (this.#skipped.has(element.order) || opensLater(element, hints) || this.#isBanner(element, hints)) {
      this.#skipTo = element.lastOrder;
      this.#hole(element);
      return;
    }
    const { name, attribs } = element;
    if (element.order > this.#keepTo && this.#isGate(element, hints)) {
      this.#keepTo = element.lastOrder;
      this.#gateLength = Math.max(this.#gateLength, element.textEnd - element.textStart);
    }
    if (HEADINGS.has(name) && this.#headings.length < 3 && element.textEnd > element.textStart) this.#headings.push(element);
    if (name === 'a') this.#links++;
    if (name === 'button' || (name === 'input' && /^(?:submit|button)$/i.test(attribs['type'] ?? ''))) this.#buttons++;
    this.#forms.take(element, names, hints.isWidget);
    if (CONTROLS.has(name) && element.order > this.#controlTo) {
      this.#controlTo = element.lastOrder;
      this.#hole(element);
    }
  }

  finish(): OwnPart {
    for (const { start, end } of this.#forms.loginSpans) this.#holes.push({ start, end });
    const text = this.#text();
    return {
      headings: this.#headings.map((element) => elementText(this.#document, element).slice(0, 300)),
      lines: firstLines(text),
      letters: countLetters(text),
      links: this.#links,
      buttons: this.#buttons,
      hasLoginForm: this.#forms.hasLogin,
      puzzle: this.#forms.puzzle,
      isGate: this.#gateLength >= 0.5 * Math.max(1, text.trim().length),
    };
  }

  /** A banner that is most of the page is what the page is about. */
  #isBanner(element: PageElement, { isBanner }: BoxHints): boolean {
    return isBanner && element.order > this.#keepTo && !isMost(element, this.#document);
  }

  #isGate(element: PageElement, { isGate: isNamedGate, isBanner, isConsent }: BoxHints): boolean {
    if (element.name === 'body' || element.name === 'html') return false;
    return isNamedGate || ((isBanner || isConsent) && isMost(element, this.#document));
  }

  #hole(element: Pick<PageElement, 'textStart' | 'textEnd'>): void {
    if (element.textEnd > element.textStart) this.#holes.push({ start: element.textStart, end: element.textEnd });
  }

  #text(): string {
    const { text } = this.#document;
    const kept: string[] = [];
    let from = 0;
    for (const { start, end } of this.#holes.toSorted((a, b) => a.start - b.start)) {
      if (start > from) kept.push(text.slice(from, start));
      from = Math.max(from, end);
    }
    kept.push(text.slice(from));
    return kept.join(' ');
  }
}

/** A box for cookies that stands inside the main part, or is most of the page, is what the page is about, not a banner over it. */
function isGate({ kind, element }: PagePart, document: PageDocument): boolean {
  if (kind !== 'consent') return false;
  for (let above: PageElement['parent'] = element; above; above = above.parent) {
    if (!(above instanceof PageElement) || above.name === 'body' || above.name === 'html') continue;
    if (above.name === 'main') return true;
    const { isConsent, isBanner } = boxHints(namesOf(above));
    if ((isConsent || isBanner) && isMost(above, document)) return true;
  }
  return false;
}

function isMost({ textStart, textEnd }: PageElement, { text }: PageDocument): boolean {
  return textEnd - textStart >= 0.5 * Math.max(1, text.length);
}

/** Whether a box is opened by a click only; a dialogue that stands open is content. */
function opensLater({ name, attribs }: PageElement, hints: BoxHints): boolean {
  if (name !== 'div' && name !== 'section' && name !== 'dialog') return false;
  if (name === 'dialog') return attribs['open'] === undefined;
  return hints.opensLater && !hints.isOpen && !hints.isOfAge && attribs['role'] !== 'dialog';
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, 3_000).split('\n')) {
    const trimmed = line.trim();
    if (countLetters(trimmed) < 2) continue;
    lines.push(trimmed.slice(0, 600));
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}
