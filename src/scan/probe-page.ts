import { parse } from 'yaml';
import { compilePageRules } from '../extract/compile-page-rules.ts';
import type { PageRules } from '../extract/compile-page-rules.ts';
import { decodeBody } from '../extract/document/decode-body.ts';
import { readPage } from '../extract/read-page.ts';
import { classifyOutcome } from '../fetch/classify-outcome.ts';
import { showsSameAd } from '../frontier/render/shows-same-ad.ts';
import type { Exchange } from '../model/fetch-trace.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Render } from '../model/target.ts';
import { proposalToYaml } from '../targets/target-to-yaml.ts';
import { countHandles } from './count-handles.ts';
import { dataExchanges } from './data-exchanges.ts';
import { dataText } from './data-text.ts';

/** What the crawler makes of one page, and the target it would propose: the answer of `leadline targets probe`. */
export interface PageProbe {
  readonly url: string;
  readonly outcome: Outcome;
  readonly page: PageReading['page'];
  readonly records: readonly { readonly url: string; readonly text: string }[];
  readonly next: string | null;
  readonly previous: string | null;
  readonly pages: readonly string[];
  readonly adUrlShape: string | null;
  readonly language: string;
  /** Why a browser may show more; null when HTTP shows enough, and for a page that a browser showed. */
  readonly wantsBrowser: string | null;
  /** Where one answer in JSON lies that holds all that the browser showed of an ad; null where none does, or no browser was asked. */
  readonly data: string | null;
  /** A target as a target list would hold it. */
  readonly proposal: unknown;
  /** The same as commented YAML. */
  readonly proposalYaml: string;
}

/** Reads one page without any rules of a target. */
export function probePage(page: {
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
  readonly url: string;
  readonly status: number;
  readonly via: 'http' | 'browser';
  readonly atMs: number;
  /** What the page asked for in the browser. */
  readonly exchanges?: readonly Exchange[];
}): PageProbe {
  const { html } = decodeBody(page.body, page.contentType);
  // Nobody has decided yet how the page is asked for.
  const rules: PageRules = { ...compilePageRules(undefined), render: page.via === 'browser' ? 'browser' : 'auto' };
  const reading = readPage({ html, url: page.url, atMs: page.atMs, rules });
  const data = dataOf(page, reading, rules);
  const { outcome } = classifyOutcome({
    status: page.status,
    url: page.url,
    via: page.via,
    summary: reading.summary,
    page: reading.page,
    adCount: reading.ads.length,
    handleCount: countHandles(reading.ads),
    recordCount: reading.records.length,
    wall: { status: [401, 403], text: [], onWall: 'stop_target' },
  });
  const proposalYaml = proposalToYaml({ ...proposalOf(page.url, reading), render: renderFor(page.via, reading, data) });
  return {
    url: page.url,
    outcome,
    page: reading.page,
    records: reading.records,
    next: reading.next ?? null,
    previous: reading.previous ?? null,
    pages: reading.links.filter(({ role }) => role === 'page').map(({ url }) => url),
    adUrlShape: reading.adUrlShape ?? null,
    language: reading.language,
    wantsBrowser: reading.wantsBrowser ?? null,
    data,
    proposal: parse(proposalYaml),
    proposalYaml,
  };
}

/** Without scripts HTTP is all there is; what scripts hide is found out by comparing. */
function renderFor(via: 'http' | 'browser', { summary }: PageReading, data: string | null): Render {
  if (data !== null) return 'data';
  return via === 'http' && !summary.hasScripts ? 'http' : 'auto';
}

/** Where the answer lies that holds the very ad that the browser showed; null without one. */
function dataOf(page: Parameters<typeof probePage>[0], { ads }: PageReading, rules: PageRules): string | null {
  const [ad, ...others] = ads;
  if (ad?.from !== 'page' || others.length > 0) return null;
  const found = dataExchanges(page.exchanges ?? [], page.url, new Set()).find((exchange) => {
    const { html } = decodeBody(exchange.body, exchange.headers.find(([name]) => name === 'content-type')?.[1]);
    const [held] = readPage({ html, url: page.url, atMs: page.atMs, rules }).ads;
    return held !== undefined && showsSameAd(ad, held, dataText(exchange));
  });
  return found?.url ?? null;
}

function proposalOf(url: string, reading: PageReading): Omit<Parameters<typeof proposalToYaml>[0], 'render'> {
  const { hostname } = new URL(url);
  const id = hostname
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
    .padEnd(3, '-x');
  return {
    id,
    name: hostname,
    category: reading.ads[0]?.fields.job ? 'recruitment' : 'generic',
    url,
    hosts: [hostname],
    ...(reading.adUrlShape === undefined ? {} : { adPattern: shapePattern(reading.adUrlShape) }),
    languages: reading.language === 'und' ? [] : [reading.language],
    countries: [],
  };
}

/** A URL shape (digits `#`, slugs `*`) as a pattern on path and query. */
function shapePattern(shape: string): string {
  const path = shape.replace(/^https?:\/\/[^/]+/, '');
  return path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('#', '\\d+')
    .replaceAll('*', '[^/?&]+');
}
