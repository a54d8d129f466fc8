import type { Category } from './category.ts';
import type { HandleKind } from './handle.ts';

/** How a page of the target is fetched: plain HTTP, a browser, or HTTP first and a browser where the page needs it; `data`: as `auto`, and where one answer in JSON holds what only the browser shows, that is asked for in its place. */
export type Render = 'http' | 'browser' | 'auto' | 'data';

/** One seed of a target. Templates and searches are expanded into `url` seeds when the target is read. */
export interface Seed {
  readonly kind: 'url' | 'sitemap' | 'feed';
  readonly url: string;
}

/** Which URLs the target allows. */
export interface Scope {
  /** Host names, lower case; `*.name` also allows every subdomain, not the name itself. */
  readonly hosts: readonly string[];
  /** Patterns on path + query (RE2 syntax); a URL must match one, if any is given. Seeds are always included. */
  readonly include: readonly string[];
  /** Patterns on path + query (RE2 syntax); a URL must match none. */
  readonly exclude: readonly string[];
  /** Links followed from a seed, at most. */
  readonly depth: number;
  readonly externalLinks: 'record' | 'ignore';
  /** Query parameters that never choose a page. */
  readonly dropQuery: readonly string[];
  /** Hosts a browser may load scripts, styles and data from beside `hosts` and their registrable domains. */
  readonly resourceHosts: readonly string[];
}

/** What to click: a CSS selector, or the first visible element whose whole text is one of these. */
export type ClickTarget = string | { readonly anyText: readonly string[] };

/** One step in the browser before the page is read; closed verb list, no scripts, no typing, no login. */
export type Step = { readonly optional: boolean; readonly why?: string } & (
  | { readonly verb: 'click'; readonly on: ClickTarget }
  | { readonly verb: 'wait_for'; readonly selector: string; readonly timeoutMs: number }
  | { readonly verb: 'scroll'; readonly times: number }
  | { readonly verb: 'select'; readonly selector: string; readonly value: string }
  | { readonly verb: 'press'; readonly key: string }
);

/** How the pages of a target are fetched. */
export interface FetchRules {
  readonly render: Render;
  readonly waitFor?: { readonly selector: string; readonly timeoutMs: number };
  readonly locale?: string;
  readonly timezone?: string;
  /** Name of the environment variable that holds the proxy URL; undefined: no proxy. */
  readonly proxyEnv?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly wall: {
    readonly status: readonly number[];
    /** Words that mark a wall, compared without case. */
    readonly text: readonly string[];
    readonly onWall: 'stop_target' | 'cool_down';
  };
}

/** Limits of one scan of the target. */
export interface Limits {
  readonly robots: 'obey' | 'record' | 'ignore_with_order';
  /** Politeness group to share; default: the registrable domain. */
  readonly group?: string;
  readonly concurrency: number;
  /** Least and greatest pause between two requests, milliseconds; the least is the pace, the greatest bounds its adaptive growth. */
  readonly delayMs: readonly [number, number];
  readonly maxPages: number;
  readonly maxMinutes: number;
  readonly maxBytes: number;
  readonly retries: number;
  /** Least time between two observations that together make an ad gone, milliseconds. */
  readonly goneRecheckMs: number;
  /** An ad page whose listing record has not changed is read again after this time, milliseconds; 0: in every scan. */
  readonly rereadAfterMs: number;
}

/** What is known of the target's readers and writers. */
export interface Hints {
  /** ISO 3166-1 alpha-2, most likely first. */
  readonly countries: readonly string[];
  /** BCP 47, most likely first. */
  readonly languages: readonly string[];
  /** ISO 4217. */
  readonly currency?: string;
  readonly dateOrder: 'DMY' | 'MDY' | 'YMD';
  /** Contacts of the platform itself, as written: stop handles. */
  readonly platformContacts: readonly string[];
}

/** What a declared field holds. */
export type FieldType = 'text' | 'int' | 'date' | 'price' | 'rate' | 'salary' | 'bool' | 'url';

/** How one field is read: a CSS selector, or a label ("Label: value", dt/dd, th/td), or both, the selector first. */
export interface FieldRule {
  readonly selector?: string;
  readonly label: readonly string[];
  /** Attributes to read instead of the text, first present wins. */
  readonly attr: readonly string[];
  readonly all: boolean;
  readonly type: FieldType;
  readonly required: boolean;
  /** RE2 pattern; its first group, or the whole match, is the value. */
  readonly re?: string;
  readonly between?: readonly [string, string];
  readonly min?: number;
  readonly max?: number;
}

/** Which pages a rule speaks of; `auto`: judged by the page. */
export type PageMatch =
  | 'auto'
  | {
      /** RE2 pattern on path + query. */
      readonly url?: string;
      /** CSS selectors, any of which must be present. */
      readonly any: readonly string[];
      /** A schema.org type that must be present, e.g. `JobPosting`. */
      readonly structured?: string;
    };

/** How listing pages are read. */
export interface ListPageRules {
  readonly match: PageMatch;
  /** `auto`: repeated blocks are found by themselves. */
  readonly records: 'auto' | { readonly selector: string };
  readonly link?: { readonly selector: string; readonly attr: string };
  /** The next page: a link, or a query parameter counted up. Undefined: found by itself. */
  readonly next?: { readonly selector?: string; readonly query?: string; readonly max: number };
}

/** How ad pages (or the records of a listing page) are read. */
export interface AdPageRules {
  readonly match: PageMatch;
  /** `page`: an ad has a page of its own; `record`: the records of listing pages are the ads, `list.link` gives their permalinks. */
  readonly from: 'page' | 'record';
  readonly prefer: 'selectors' | 'structured';
  readonly id?: {
    readonly from: 'url' | 'structured' | 'selector';
    readonly re?: string;
    readonly path?: string;
    readonly selector?: string;
    readonly attr?: string;
  };
  readonly body?: string;
  readonly ignore: readonly string[];
  /** By field name (title, alias, age, nationality, languages, city, region, country, price, posted, updated, employer, salary, ...). */
  readonly fields: 'auto' | Readonly<Record<string, FieldRule>>;
  /** Clicks that show a number; browser only. */
  readonly reveal: readonly ClickTarget[];
}

/** One saved page and what must be read from it. */
export interface TargetTest {
  readonly file: string;
  readonly url?: string;
  readonly page: 'ad' | 'list';
  readonly expect: Readonly<Record<string, unknown>> & { readonly handles?: readonly `${HandleKind}:${string}`[] };
}

/** One site that the case may watch, as its file says; parsed, every default filled in. */
export interface Target {
  /** `[a-z0-9-]{3,48}`, unique in a case, never reused. */
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly enabled: boolean;
  /** Narrows what the case allows, never widens it. */
  readonly legal: { readonly basis?: string; readonly operator?: string; readonly retentionDays?: number };
  readonly start: readonly Seed[];
  readonly scope: Scope;
  readonly fetch: FetchRules;
  readonly limits: Limits;
  readonly hints: Hints;
  readonly pages: { readonly list: ListPageRules; readonly ad: AdPageRules };
  readonly privacy: { readonly images: 'url_only' | 'none' | 'keep_with_order'; readonly screenshot: 'off' | 'on' };
  readonly escalate: readonly { readonly indicator: string; readonly minGroups: number }[];
  readonly tests: readonly TargetTest[];
  /** The file it came from and the SHA-256 of that file's text. */
  readonly source: { readonly file: string; readonly sha256: string };
}
