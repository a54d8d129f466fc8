import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenOnAddresses } from '../fixtures/site/listen-on-addresses.ts';

/** One request as a site saw it. */
export interface SiteRequest {
  /** Number of the site. */
  readonly site: number;
  readonly path: string;
  /** When it came, milliseconds on a monotonic clock. */
  readonly atMs: number;
  /** How many requests for documents the site had before. */
  readonly before: number;
}

/** Many small sites `site-0.test`, `site-1.test`, ..., each on a loopback address of its own. */
export interface SmallSites {
  /** `--resolve` and `--allow-address` with what they need. */
  readonly reach: readonly string[];
  readonly requests: readonly SiteRequest[];
  /** Forgets every request. */
  forget(): void;
  close(): Promise<void>;
}

/** What a site does instead of answering; true when it took the request. */
export type Manner = (request: SiteRequest, response: ServerResponse) => boolean;

/** Starts `count` sites: `/list` with links to so many ads, an ad of 3 kB each, nothing else. Sites that `closed` names have an address where nobody listens. */
export async function startSmallSites(options: {
  readonly count: number;
  readonly adsPerSite: number;
  readonly manner?: Manner;
  closed?(site: number): boolean;
}): Promise<SmallSites> {
  const requests: SiteRequest[] = [];
  const before = new Map<number, number>();
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    // Whole names only: `site-12.test` and no other.
    const site = Number(/^site-(\d{1,5})\.test$/.exec((request.headers.host ?? '').replace(/:\d{1,5}$/, ''))?.[1] ?? '-1');
    const asked = { site, path: request.url ?? '/', atMs: performance.now(), before: before.get(site) ?? 0 };
    before.set(site, asked.before + 1);
    requests.push(asked);
    if (options.manner?.(asked, response) !== true) answer(asked, response, options.adsPerSite);
  };
  const numbers = Array.from({ length: options.count }, (_, site) => site);
  const open = numbers.filter((site) => options.closed?.(site) !== true);
  const listening = await listenOnAddresses(open.map(addressOf), onRequest);
  return {
    reach: [
      '--allow-address',
      '127.0.0.0/8',
      ...numbers.flatMap((site) => ['--resolve', `site-${site}.test=${addressOf(site)}:${listening.port}`]),
    ],
    requests,
    forget: () => {
      requests.length = 0;
      before.clear();
    },
    close: listening.close,
  };
}

/** From 127.1.0.1 on, 250 to a block: no two sites share an address. */
function addressOf(site: number): string {
  return `127.${1 + Math.floor(site / 62_500)}.${Math.floor(site / 250) % 250}.${(site % 250) + 1}`;
}

function answer({ site, path }: SiteRequest, response: ServerResponse, adsPerSite: number): void {
  const ad = /^\/ad\/(\d{1,5})$/.exec(path)?.[1];
  if (path === '/list') return send(response, listPage(adsPerSite));
  if (ad !== undefined) return send(response, adPage(site, Number(ad)));
  response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page\n');
}

function send(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html) }).end(html);
}

function listPage(ads: number): string {
  const links = Array.from({ length: ads }, (_, at) => `<li><a href="/ad/${at}">Ad ${at}</a></li>`);
  return `<!DOCTYPE html><html lang="en"><title>Ads</title><ul>${links.join('')}</ul></html>`;
}

function adPage(site: number, ad: number): string {
  const text = 'A quiet flat near the old bridge, by appointment only, every day from noon until late. '.repeat(24);
  const phone = `+49 30 23125 ${String((site * 31 + ad) % 1_000).padStart(3, '0')}`;
  return `<!DOCTYPE html><html lang="en"><title>Ad ${ad} of ${site}</title><article><h1>Ad ${ad} of ${site}</h1><p>${text}</p><p>Call ${phone}</p></article></html>`;
}
