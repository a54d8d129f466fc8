import { decodeBody } from '../extract/document/decode-body.ts';
import { readFeed } from '../extract/document/read-feed.ts';
import { readSitemap } from '../extract/document/read-sitemap.ts';
import { compilePageRules } from '../extract/compile-page-rules.ts';
import type { PageRules } from '../extract/compile-page-rules.ts';
import { readPage } from '../extract/read-page.ts';
import { classifyOutcome } from '../fetch/classify-outcome.ts';
import type { PageLink } from '../model/page-reading.ts';
import type { Target } from '../model/target.ts';
import type { ReadAnswer, ReadRequest } from './page-reader.ts';

/** Makes the function that reads stored bodies: decode, parse once, judge the outcome, extract. Rules are compiled once per target. */
export function createReadBody(targets: readonly Target[]): (request: ReadRequest) => ReadAnswer {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const compiled = new Map<string, PageRules>();
  return (request) => {
    const target = byId.get(request.targetId);
    const { html, charset } = decodeBody(request.body, request.contentType);
    if (request.pageClass === 'sitemap' || request.pageClass === 'feed') return readUrlList(request, html, charset);
    let rules = compiled.get(request.targetId);
    if (!rules) compiled.set(request.targetId, (rules = compilePageRules(target)));
    const reading = readPage({ html, url: request.url, atMs: request.atMs, rules });
    const { outcome, detail } = classifyOutcome({
      status: request.status,
      url: request.url,
      via: request.via,
      summary: reading.summary,
      page: reading.page,
      adCount: reading.ads.length,
      recordCount: reading.records.length,
      wall: target?.fetch.wall ?? { status: [], text: [], onWall: 'cool_down' },
    });
    const ok = outcome === 'ok';
    return {
      charset,
      outcome,
      detail,
      page: reading.page,
      ads: ok ? reading.ads : [],
      links: ok ? reading.links : [],
      wantsBrowser: reading.wantsBrowser,
      refreshTo: reading.summary.refreshTo,
      problems: reading.problems,
    };
  };
}

/** A sitemap or feed: its URLs, those of a feed as records. */
function readUrlList(request: ReadRequest, xml: string, charset: string): ReadAnswer {
  const found = request.pageClass === 'sitemap' ? readSitemap(xml, request.url) : readFeed(xml, request.url);
  const role: PageLink['role'] = request.pageClass === 'feed' ? 'record' : 'other';
  const failed = request.status >= 400;
  return {
    charset,
    outcome: request.status === 404 || request.status === 410 ? 'gone' : failed ? 'error' : 'ok',
    detail: failed ? `http ${request.status}` : request.pageClass,
    page: 'other',
    ads: [],
    links: failed ? [] : found.map((url) => ({ url, role })),
    wantsBrowser: undefined,
    refreshTo: undefined,
    problems: [],
  };
}
