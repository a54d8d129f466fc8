import type { Span } from '../../model/provenance.ts';
import type { PageRules } from '../compile-page-rules.ts';
import { findPageParts } from '../document/page-parts.ts';
import type { PageElement } from '../document/page-element.ts';
import type { PagePart } from '../document/page-parts.ts';
import type { PageDocument } from '../document/page-document.ts';
import { readStructuredData } from '../document/structured-data.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import { cardsOfOthers, type Frame } from './cards-of-others.ts';
import { detectLanguages } from '../language/detect-languages.ts';
import { isOwnSite } from './contacts-of-site.ts';
import { lastBlock } from './last-block.ts';
import { linesBesideAd } from './lines-beside-ad.ts';
import { othersInData } from './others-in-data.ts';
import { isOwnFrame } from './own-frame.ts';
import { pageCountries } from './page-countries.ts';
import { personsInLines } from './persons-in-lines.ts';
import { rowsOfOthers } from './rows-of-others.ts';
import { findSimilar } from './find-similar.ts';
import { findThread } from './find-thread.ts';
import type { Thread } from './find-thread.ts';
import type { PageView } from './page-view.ts';
import { siteBlocks } from './site-blocks.ts';
import { siteHeader } from './site-header.ts';
import { placeOfTitle, titleOfPage } from './title-of-page.ts';
import { findNext } from '../records/find-next.ts';
import type { Neighbours } from '../records/find-next.ts';
import type { Region } from '../records/record.ts';
import { dateOrderOf } from '../date-order.ts';
import type { TextContext } from '../text-context.ts';
import { readRegions } from './read-regions.ts';

/** Looks a parsed page over: its parts, its structured data, its lists of records. `atMs` is the time of the capture, undefined when unknown. */
export function viewPage(document: PageDocument, rules: PageRules, atMs: number | undefined): PageView {
  return new LazyPageView(document, rules, atMs);
}

/**
 * Lists, neighbours and boxes of other ads are read when first asked for: a page that its address declares to be an ad mostly needs neither.
 * A class and no object with getters: V8 puts the functions of an object literal into old space, where they would keep every page alive until the next full collection.
 */
class LazyPageView implements PageView {
  readonly document: PageDocument;
  readonly rules: PageRules;
  readonly context: TextContext;
  readonly parts: readonly PagePart[];
  readonly structured: readonly StructuredItem[];
  readonly problems: string[] = [];
  #regions: readonly Region[] | undefined;
  #neighbours: Neighbours | undefined;
  #similar: readonly PageElement[] | undefined;
  #cardsOfOthers: readonly PageElement[] | undefined;
  #linesOfOthers: readonly Span[] | undefined;
  #title: { readonly found: PageElement | undefined } | undefined;
  #siteBlocks: readonly PageElement[] | undefined;
  #lastBlock: { readonly found: PageElement | undefined } | undefined;
  #thread: { readonly found: Thread | undefined } | undefined;

  constructor(document: PageDocument, rules: PageRules, atMs: number | undefined) {
    this.document = document;
    this.rules = rules;
    this.parts = findPageParts(document);
    this.structured = readStructuredData(document);
    this.context = { ...contextOf(document, rules.context, this.structured), ...(atMs === undefined ? {} : { atMs }) };
  }

  get regions(): readonly Region[] {
    return (this.#regions ??= readRegions(this.document, this.parts, this.rules));
  }

  get similar(): readonly PageElement[] {
    return (this.#similar ??= findSimilar(this));
  }

  get cardsOfOthers(): readonly PageElement[] {
    if (this.#cardsOfOthers !== undefined) return this.#cardsOfOthers;
    const template = this.parts.filter(({ kind }) => kind !== 'aside').map((part) => part.element);
    const known = [...template, ...this.siteBlocks, ...this.similar, ...(this.lastBlock === undefined ? [] : [this.lastBlock])];
    this.#cardsOfOthers = cardsOfOthers(this.document, known, {
      thread: this.thread,
      frame: frameOf(this.parts, this.title ?? this.#placeOfTitle),
      title: this.title ?? this.#placeOfTitle,
    });
    return this.#cardsOfOthers;
  }

  get linesOfOthers(): readonly Span[] {
    const { document } = this;
    if (this.#linesOfOthers !== undefined) return this.#linesOfOthers;
    const from = (this.title ?? this.#placeOfTitle)?.textStart ?? 0;
    const isOwn = isOwnSite(document);
    return (this.#linesOfOthers = [
      ...rowsOfOthers(document.text, { from, isOwnSite: isOwn }),
      ...(isOwn ? [] : [...linesBesideAd(document.text, document.url), ...personsInLines(document, this.title ?? this.#placeOfTitle)]),
      ...othersInData(this),
    ]);
  }

  get title(): PageElement | undefined {
    this.#title ??= { found: titleOfPage(this.document) };
    return this.#title.found;
  }

  get siteBlocks(): readonly PageElement[] {
    if (this.#siteBlocks !== undefined) return this.#siteBlocks;
    const header = isOwnFrame(this) ? [] : siteHeader(this.document, this.title ?? this.#placeOfTitle);
    return (this.#siteBlocks = [...siteBlocks(this), ...header]);
  }

  get #placeOfTitle(): PageElement | undefined {
    return placeOfTitle(this.document);
  }

  get lastBlock(): PageElement | undefined {
    this.#lastBlock ??= { found: lastBlock(this.document, this.parts, [...this.siteBlocks, ...this.similar]) };
    return this.#lastBlock.found;
  }

  get thread(): Thread | undefined {
    this.#thread ??= { found: findThread(this.document) };
    return this.#thread.found;
  }

  get neighbours(): Neighbours {
    return (this.#neighbours ??= findNext(this.document));
  }
}

/** What the target tells of its pages; of a target that names no country what the page does. */
function contextOf(document: PageDocument, told: TextContext, structured: readonly StructuredItem[]): TextContext {
  const context = { ...told, languages: languagesOf(document, told.languages) };
  if (told.countries.length > 0) return context;
  const countries = pageCountries(document, structured);
  return { ...context, countries, dateOrder: told.dateOrder === 'DMY' ? dateOrderOf(countries[0]) : told.dateOrder };
}

/** The languages that the target tells, then that of the page: the one it says of itself, behind that of its text where it is another (software says `en` of pages in any). */
function languagesOf(document: PageDocument, told: readonly string[]): readonly string[] {
  const [name] = document.lang?.toLowerCase().split(/[-_]/, 1) ?? [];
  const said = name !== undefined && /^[a-z]{2,3}$/.test(name) ? [name] : [];
  if (said.length === 0 && told.length > 0) return told;
  if (said.length > 0 && document.text.length < SHORTEST_TOLD) return [...new Set([...told, ...said])];
  const found = detectLanguages(document.text.slice(0, 3_000), said);
  return [...new Set([...told, ...(said.some((one) => found.includes(one)) ? said : []), ...found, ...said])];
}

/** Characters of a text whose language counts more than what its page says. */
const SHORTEST_TOLD = 60;

/** From the first header or menu above the page's heading to the last footer; without end where a page has none. */
function frameOf(parts: readonly PagePart[], title: PageElement | undefined): Frame {
  const headers = parts
    .filter(({ kind, element }) => (kind === 'header' || kind === 'nav') && (title === undefined || element.order <= title.order))
    .map(({ element }) => element.order);
  const footers = parts.filter(({ kind }) => kind === 'footer').map(({ element }) => element.lastOrder);
  return { above: headers.length === 0 ? -1 : Math.min(...headers), below: footers.length === 0 ? Infinity : Math.max(...footers) };
}
