import type { FetchedResponse, Redirect } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';
import type { ClickTarget, FetchRules } from '../model/target.ts';

/** One page to be read in the browser. */
export interface BrowserVisit {
  readonly url: string;
  /** Politeness group: visits that share it share cookies, cache and page. */
  readonly contextKey: string;
  /** Hosts whose documents may be shown. */
  isAllowedHost(host: string): boolean;
  /** Hosts from which scripts, styles and data may come, beside the allowed ones. */
  isAllowedResource(host: string): boolean;
  /** Whether a URL on such a host may be asked for; undefined: every one. */
  mayAsk?(url: string): boolean;
  /** `http://[user:password@]host:port` of the proxy to use. */
  readonly proxy?: string;
  readonly rules: FetchRules;
  /** What is clicked last, everywhere it is visible, to show numbers. */
  readonly reveal: readonly ClickTarget[];
  /** Selectors, any of which means that the page is ready. */
  readonly adMarkers: readonly string[];
  /** Whether to scroll until nothing new comes, at most twenty times. */
  readonly scroll: boolean;
  /** Whether a picture of the text is taken for the evidence; default: none. */
  readonly screenshot?: boolean;
  /** Largest document, as received and as serialised. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

/** What a visit gives. */
export type VisitAnswer = FetchedResponse | Redirect | Failure;
