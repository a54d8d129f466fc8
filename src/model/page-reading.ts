import type { Ad } from './ad.ts';

/** A link of a page, resolved against the page's base URL, fragment removed. */
export interface PageLink {
  /** As spelled by the page, made absolute. */
  readonly url: string;
  /** `next`: the following page of this listing; `page`: another page of it; `record`: leads to an ad; `other`: any other link. */
  readonly role: 'next' | 'page' | 'record' | 'other';
}

/** Facts about a page that tell a wall, an error page or an empty shell from content; read once, judged by `fetch/classify-outcome.ts`. */
export interface PageSummary {
  readonly title: string;
  /** First heading of level 1 or 2, or empty. */
  readonly heading: string;
  /** The first 2,000 characters of visible text. */
  readonly lead: string;
  /** Letters of visible text (Unicode L), the whole page. */
  readonly letters: number;
  readonly hasPasswordField: boolean;
  /** A known challenge widget: its script or frame host names a captcha service, or a form asks to prove one is human. */
  readonly hasCaptcha: boolean;
  /** Whether the page runs scripts of its own (a script element with code or src that is not data). */
  readonly hasScripts: boolean;
  /** Number of links with an http(s) target. */
  readonly links: number;
  /** Where the page sends the reader by itself (`meta http-equiv=refresh`), absolute. */
  readonly refreshTo?: string;
}

/** Everything read from one capture. Never throws: what could not be done stands in `problems`. */
export interface PageReading {
  readonly summary: PageSummary;
  /** What kind of page this is to the crawler. */
  readonly page: 'listing' | 'ad' | 'other';
  /** The visible text all `text` spans point into. */
  readonly text: string;
  /** BCP 47 of the page, `und` when unknown. */
  readonly language: string;
  readonly ads: readonly Ad[];
  readonly links: readonly PageLink[];
  readonly next?: string;
  readonly previous?: string;
  /** Records of a listing page: link and text of each. */
  readonly records: readonly { readonly url: string; readonly text: string }[];
  /** The URL shape most linked from the records: digits as `#`, slugs as `*`; undefined without records. */
  readonly adUrlShape?: string;
  /** Why a browser may show more: declared ad selectors absent, or hardly any text; undefined when the reading is good. */
  readonly wantsBrowser?: string;
  readonly problems: readonly string[];
}
