import { createBrowserPool } from '../../src/fetch/browser-pool.ts';
import type { BrowserPool, BrowserPoolOptions } from '../../src/fetch/browser-pool.ts';
import type { BrowserVisit, VisitAnswer } from '../../src/fetch/browser-visit.ts';
import type { DnsLookup } from '../../src/fetch/dns-lookup.ts';
import { createEgress } from '../../src/fetch/egress.ts';
import { findBrowser } from '../../src/fetch/find-browser.ts';
import type { FetchRules } from '../../src/model/target.ts';
import { startSite } from './loopback-site.ts';
import type { Answer, LoopbackSite } from './loopback-site.ts';

/** A pool, a site under `a.test`, `cdn.test` (resources) and `b.test` (not allowed), and what the pool said. */
export interface Bench {
  readonly site: LoopbackSite;
  readonly pool: BrowserPool;
  readonly notes: string[];
  visit(path: string, changes?: Partial<BrowserVisit>): Promise<VisitAnswer>;
  close(): Promise<void>;
}

/** The one address that is allowed: 127.0.0.1, where canaries sit, stays closed. */
const SITE_ADDRESS = '127.0.0.2';

const RULES: FetchRules = { render: 'browser', headers: {}, steps: [], wall: { status: [], text: [], onWall: 'cool_down' } };

/** The browser of this machine; tests of the browser fail without one. */
export async function browserPath(): Promise<string> {
  const found = await findBrowser({ environment: process.env });
  if (!found) throw new Error('no browser on this machine: install chromium-headless-shell');
  return found.path;
}

/** Rules with some changes. */
export function rulesWith(changes: Partial<FetchRules>): FetchRules {
  return { ...RULES, ...changes };
}

/** Starts the bench; `routes` answer by path, everything else is 404. */
export async function startBench(routes: Readonly<Record<string, Answer>>, changes: Partial<BrowserPoolOptions> = {}): Promise<Bench> {
  const site = await startSite((request, response) => {
    const route = routes[(request.url ?? '').split('?')[0] ?? ''];
    if (route) route(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>nothing');
  }, SITE_ADDRESS);
  const place = { address: SITE_ADDRESS, port: site.port };
  const resolve = new Map(['a.test', 'b.test', 'cdn.test', 'c.test'].map((name) => [name, place]));
  const lookup: DnsLookup = async (host) => {
    if (host === 'rebound.test') return [{ address: '127.0.0.1', ttlSeconds: 60 }];
    throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
  };
  const egress = createEgress({ allow: [SITE_ADDRESS], resolve, lookup });
  const notes: string[] = [];
  const pool = createBrowserPool({
    executablePath: await browserPath(),
    egress,
    userAgent: 'leadline/0 (+https://police.example)',
    maxPages: 2,
    pageTimeoutMs: 10_000,
    now: Date.now,
    onNote: (note) => notes.push(note),
    ...changes,
  });
  return {
    site,
    pool,
    notes,
    visit: (path, visit = {}) =>
      pool.visit({
        url: `http://a.test${path}`,
        contextKey: 'a.test',
        isAllowedHost: (host) => host === 'a.test',
        isAllowedResource: (host) => host === 'cdn.test',
        rules: RULES,
        reveal: [],
        adMarkers: [],
        scroll: false,
        maxBytes: 1_000_000,
        ...visit,
      }),
    close: async () => {
      await pool.close();
      await site.close();
    },
  };
}

/** Answers with HTML. */
export function html(body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

/** The body of an answer as text; empty for anything but a response. */
export function textOf(answer: VisitAnswer): string {
  return answer.kind === 'response' ? Buffer.from(answer.body).toString('utf8') : '';
}
