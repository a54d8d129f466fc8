import type { CanonicalUrl } from './canonical-url.ts';

/** How a response was obtained. */
export type Via = 'http' | 'browser';

/** What the crawler expects behind a URL; decides its priority. `probe`: nothing; it is asked for to see what the site answers then. */
export type PageClass = 'seed' | 'listing' | 'ad' | 'other' | 'sitemap' | 'feed' | 'recheck' | 'probe';

/** One URL that waits to be fetched. */
export interface FrontierEntry {
  readonly id: number;
  readonly targetId: string;
  /** As it is requested: the spelling of the link, or of the seed, without fragment. */
  readonly url: string;
  /** What it is compared by. */
  readonly canonical: CanonicalUrl;
  /** Politeness group of the host of `hop ?? url`. */
  readonly group: string;
  readonly pageClass: PageClass;
  /** Smaller is sooner. */
  readonly priority: number;
  /** Links followed from a seed. */
  readonly depth: number;
  /** How the next request is to be made. */
  readonly via: Via;
  /** Failed requests so far; back-off answers (429, 503) do not count. */
  readonly attempts: number;
  /** Redirects followed so far, oldest first; the next request goes to the last one. */
  readonly hops: readonly string[];
  /** Where the data of the page lie, where they are asked for by HTTP in place of the page; never stored. */
  readonly dataUrl?: string;
  /** The entry of the page on which it was first met; undefined for seeds and ads that earlier scans knew. */
  readonly foundOn?: number | undefined;
}
