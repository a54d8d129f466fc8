import { parse } from 'yaml';
import { compilePageRules } from '../extract/compile-page-rules.ts';
import { decodeBody } from '../extract/document/decode-body.ts';
import { readPage } from '../extract/read-page.ts';
import { classifyOutcome } from '../fetch/classify-outcome.ts';
import { countHandles } from './count-handles.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageReading } from '../model/page-reading.ts';
import { proposalToYaml } from '../targets/target-to-yaml.ts';

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
  /** Why a browser may show more; null when HTTP shows enough. */
  readonly wantsBrowser: string | null;
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
}): PageProbe {
  const { html } = decodeBody(page.body, page.contentType);
  const reading = readPage({ html, url: page.url, atMs: page.atMs, rules: compilePageRules(undefined) });
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
  const proposalYaml = proposalToYaml(proposalOf(page.url, reading));
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
    proposal: parse(proposalYaml),
    proposalYaml,
  };
}

function proposalOf(url: string, reading: PageReading): Parameters<typeof proposalToYaml>[0] {
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
    render: reading.wantsBrowser === undefined ? 'http' : 'auto',
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
