import type { Ad } from '../model/ad.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { NotFoundPrint } from '../model/not-found-print.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageEmbedded } from '../model/page-embedded.ts';
import type { PageLink, PageReading } from '../model/page-reading.ts';

/** A stored body to be read. */
export interface ReadRequest {
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
  readonly url: string;
  readonly status: number;
  readonly targetId: string;
  readonly pageClass: FrontierEntry['pageClass'];
  readonly via: FrontierEntry['via'];
  /** Epoch milliseconds of the capture; relative dates are counted from it. */
  readonly atMs: number;
  /** What the site says where nothing is; a page that says no more is none. */
  readonly notFound?: NotFoundPrint | undefined;
}

/** What was read from a body, and what the page turned out to be. */
export interface ReadAnswer {
  readonly charset: string;
  readonly outcome: Outcome;
  readonly detail: string;
  readonly page: PageReading['page'];
  readonly ads: readonly Ad[];
  readonly links: readonly PageLink[];
  /** Whether the links of a sitemap are sitemaps themselves. */
  readonly isIndex?: boolean;
  /** Why a browser may show more; undefined when the reading is good. */
  readonly wantsBrowser: string | undefined;
  /** Whether the page runs scripts: without them a browser shows no more than HTTP gives. Undefined for lists of URLs and pages that could not be read. */
  readonly hasScripts?: boolean;
  readonly refreshTo: string | undefined;
  /** It would bring a lead, and yet might be what the site says where nothing is: hardly any text, no contact. */
  readonly mayBeNotFound?: boolean;
  /** Of a probe that was answered as if something were there: what it says. */
  readonly notFound?: NotFoundPrint | undefined;
  /** Id of the indicator by which a unit's own list asks to stop fetching from this host; whatever the outcome. */
  readonly stopHost: string | undefined;
  /** What the evidence record says of the page; undefined for lists of URLs and pages that could not be read. */
  readonly about?: { readonly title: string; readonly language: string; readonly embedded?: PageEmbedded };
  /** Which selectors of the target match something on the page. */
  readonly declared?: PageReading['declared'];
  readonly problems: readonly string[];
  /** Processor time that reading took, milliseconds; the reader says it. */
  readonly costMs?: number;
}
