import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createBrowserPool } from '../../src/fetch/browser-pool.ts';
import type { BrowserPool } from '../../src/fetch/browser-pool.ts';
import { createEgress } from '../../src/fetch/egress.ts';
import type { Egress } from '../../src/fetch/egress.ts';
import { createHttpClient } from '../../src/fetch/http-client.ts';
import type { HttpClient } from '../../src/fetch/http-client.ts';
import type { FetchedResponse, Redirect } from '../../src/model/capture.ts';
import type { Failure } from '../../src/model/failure.ts';
import { browserPath, html, rulesWith } from './browser-bench.ts';
import { inwardLookup, inwardUrls } from './inward-targets.ts';
import { startSite } from './loopback-site.ts';
import type { Answer, LoopbackSite } from './loopback-site.ts';

/** Only this address is allowed; the canary sits beside it. */
const ALLOWED = '127.0.0.2';
const STATUSES = [301, 302, 303, 307, 308] as const;

let site: LoopbackSite;
let pool: BrowserPool;
let http: HttpClient;
let canaries: Server[] = [];
let touched = 0;
let port = 0;
let targets: readonly string[] = [];

/** Listens on a loopback address, counts whoever connects, and hangs up. */
async function startCanary(address: string, onPort: number): Promise<Server> {
  const server = createServer((socket) => {
    touched += 1;
    socket.on('error', () => undefined);
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(onPort, address, resolve));
  return server;
}

/** `/to?status=S&url=U` redirects; `/way?name=N` is a page that goes every way of that name. */
const ROUTES: Record<string, Answer> = {
  '/to': (request, response) => {
    const query = new URL(request.url ?? '', 'http://a.test').searchParams;
    // A location with signs beyond Latin-1 is sent as the bytes of its UTF-8 form, as careless servers do.
    const location = Buffer.from(query.get('url') ?? '').toString('latin1');
    response.writeHead(Number(query.get('status')), { location }).end();
  },
  '/way': (request, response) => {
    const query = new URL(request.url ?? '', 'http://a.test').searchParams;
    html(`<!doctype html><title>way</title>${WAYS[query.get('name') ?? '']?.(targets.map(escapeHtml)) ?? ''}${WORDS}`)(request, response);
  },
  '/one': (request, response) => {
    const query = new URL(request.url ?? '', 'http://a.test').searchParams;
    const url = query.get('url') ?? '';
    const page =
      query.get('by') === 'meta'
        ? `<meta http-equiv=refresh content="0;url=${escapeHtml(url)}">`
        : `<script>location.href = ${JSON.stringify(url)}</script>`;
    html(`<!doctype html><title>one</title>${page}<p>go`)(request, response);
  },
  '/sw.js': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(`for (const url of ${JSON.stringify(targets)}) fetch(url, { mode: 'no-cors' }).catch(() => {})`),
};

const WORDS = '<p>Enough words to be taken for a page that has content of its own, so that it is read as it stands.';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

type Way = (urls: readonly string[]) => string;

/** An element for every URL. */
function elements(write: (url: string) => string): Way {
  return (urls) => urls.map(write).join('\n');
}

/** A script that does something with every URL, one failing or not. */
function script(code: string): Way {
  return () =>
    `<script>for (const url of ${JSON.stringify(targets)}) { try { const done = (() => { ${code} })(); if (done && done.catch) done.catch(() => {}); } catch {} }</script>`;
}

/** The same by way of a redirect of the site itself. */
function redirected(status: number, url: string): string {
  return `/to?status=${status}&amp;url=${encodeURIComponent(url.replaceAll('&amp;', '&'))}`;
}

const WAYS: Readonly<Record<string, Way>> = {
  image: elements((url) => `<img src="${url}"><picture><source srcset="${url}"><img srcset="${url} 2x"></picture>`),
  'style sheet': elements(
    (url) => `<link rel=stylesheet href="${url}"><style>@import "${url}"; body { background: url("${url}") }</style>`,
  ),
  script: elements((url) => `<script src="${url}"></script><script type=module src="${url}"></script>`),
  'module import': script('return import(url)'),
  prefetch: elements(
    (url) =>
      `<link rel=prefetch href="${url}"><link rel=preload as=script href="${url}"><link rel=modulepreload href="${url}"><link rel=prerender href="${url}">`,
  ),
  preconnect: elements((url) => `<link rel=preconnect href="${url}"><link rel=dns-prefetch href="${url}">`),
  speculation: () =>
    `<script type=speculationrules>${JSON.stringify({ prefetch: [{ source: 'list', urls: targets, eagerness: 'immediate' }] })}</script>`,
  icon: elements((url) => `<link rel=icon href="${url}"><link rel=manifest href="${url}">`),
  frame: elements((url) => `<iframe src="${url}"></iframe>`),
  'frame within': elements((url) => `<iframe srcdoc="&lt;img src='${url}'>&lt;iframe src='${url}'>&lt;/iframe>"></iframe>`),
  'object and embed': elements((url) => `<object data="${url}"></object><embed src="${url}">`),
  media: elements((url) => `<video src="${url}" poster="${url}" autoplay></video><audio src="${url}" preload=auto></audio>`),
  font: elements((url) => `<style>@font-face { font-family: x; src: url("${url}") } p { font-family: x }</style>`),
  drawing: elements((url) => `<svg><image href="${url}"/><use href="${url}#x"/></svg>`),
  form: (urls) =>
    `${urls.map((url, at) => `<form action="${url}" target=f${at}><input name=x></form><iframe name=f${at}></iframe>`).join('\n')}<script>for (const form of document.forms) form.submit()</script>`,
  'form by post': (urls) => `<form action="${urls[0] ?? ''}" method=post></form><script>document.forms[0].submit()</script>`,
  fetch: script("return fetch(url, { mode: 'no-cors' })"),
  'fetch with keepalive': script("return fetch(url, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' })"),
  XMLHttpRequest: script("const x = new XMLHttpRequest(); x.open('GET', url); x.send()"),
  beacon: script("navigator.sendBeacon(url, 'x')"),
  ping: elements((url) => `<a ping="${url}" href="#x">x</a><script>document.currentScript.previousSibling.click()</script>`),
  'web socket': script("new WebSocket(url.replace('http', 'ws')); new WebSocket(url.replace(/^https?/, 'wss'))"),
  'event source': script('new EventSource(url)'),
  'web transport': script("return new WebTransport(url.replace(/^http:/, 'https:')).ready"),
  worker: script(
    `new Worker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(url) + ", { mode: 'no-cors' }); importScripts(" + JSON.stringify(url) + ")"])))`,
  ),
  'shared worker': script('new SharedWorker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(url) + ")"])))'),
  'service worker': () => "<script>navigator.serviceWorker.register('/sw.js').catch(() => {})</script>",
  window: script('window.open(url)'),
  'redirect of an image': (urls) => STATUSES.flatMap((status) => urls.map((url) => `<img src="${redirected(status, url)}">`)).join('\n'),
  'redirect of a script': (urls) =>
    STATUSES.flatMap((status) => urls.map((url) => `<script async src="${redirected(status, url)}"></script>`)).join('\n'),
  'redirect of a frame': elements((url) => `<iframe src="${redirected(302, url)}"></iframe>`),
  'redirect of a fetch': script("return fetch('/to?status=307&url=' + encodeURIComponent(url), { mode: 'no-cors' })"),
};

type Fetched = FetchedResponse | Redirect | Failure;

/** Goes where redirects lead, as a scan does: each hop is a request of its own. */
async function follow(url: string, get: (url: string) => Promise<Fetched>): Promise<Fetched> {
  let answer = await get(url);
  for (let hop = 0; hop < 10 && answer.kind === 'redirect'; hop += 1) answer = await get(answer.location);
  return answer;
}

const byHttp = (url: string): Promise<Fetched> => follow(url, (at) => http.get({ url: at, maxBytes: 100_000 }));
const byBrowser = (url: string): Promise<Fetched> => follow(url, (at) => visitOf(at, pool));

beforeAll(async () => {
  const first = await startCanary('127.0.0.1', 0);
  ({ port } = first.address() as AddressInfo);
  // A machine without IPv6 has no ::1 to be protected.
  const second = await startCanary('::1', port).catch(() => undefined);
  canaries = second ? [first, second] : [first];
  targets = inwardUrls(port);
  site = await startSite((request, response) => {
    const route = ROUTES[(request.url ?? '').split('?')[0] ?? ''];
    if (route) route(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>nothing');
  }, ALLOWED);
  const egress = egressAllowing([ALLOWED]);
  pool = await startPool(egress);
  http = createHttpClient({ egress, userAgent: 'leadline/0', timeoutMs: 5_000, maxConnections: 6 });
});

afterAll(async () => {
  await http.close();
  await pool.close();
  await site.close();
  for (const canary of canaries) canary.close();
});

afterEach(() => {
  touched = 0;
});

function egressAllowing(allow: readonly string[]): Egress {
  return createEgress({ allow, resolve: new Map([['a.test', { address: ALLOWED, port: site.port }]]), lookup: inwardLookup() });
}

async function startPool(egress: Egress): Promise<BrowserPool> {
  return createBrowserPool({
    executablePath: await browserPath(),
    egress,
    userAgent: 'leadline/0',
    maxPages: 2,
    pageTimeoutMs: 15_000,
    now: Date.now,
    onNote: () => undefined,
  });
}

/** A visit that every rule but the address policy lets pass. */
function visitOf(url: string, within: BrowserPool): Promise<Fetched> {
  return within.visit({
    url,
    contextKey: 'a.test',
    isAllowedHost: () => true,
    isAllowedResource: () => true,
    rules: rulesWith({}),
    reveal: [],
    adMarkers: [],
    scroll: false,
    maxBytes: 1_000_000,
  });
}

/** A redirect of the site; every status has its turn. */
function redirectTo(url: string, at: number): string {
  return `http://a.test/to?status=${STATUSES[at % STATUSES.length] ?? 302}&url=${encodeURIComponent(url)}`;
}

/** A failure, or a page of the site itself: `http:127.0.0.1:1/` in a redirect is a path of the site (WHATWG URL, relative with the same scheme). */
const NOWHERE = /^(?:failure|a\.test)$/;

function endOf(answer: Fetched): string {
  return answer.kind === 'response' ? new URL(answer.finalUrl).hostname : answer.kind;
}

describe('no connection to an address that is not allowed', () => {
  test('there are many targets and many ways', () => {
    expect(targets.length).toBeGreaterThanOrEqual(45);
    expect(Object.keys(WAYS).length).toBeGreaterThanOrEqual(25);
  });

  test('by HTTP: asked for by itself, and after every kind of redirect', async () => {
    for (const url of targets) {
      const ways = [url, ...STATUSES.map((_, at) => redirectTo(url, at))];
      for (const way of ways) expect({ way, end: endOf(await byHttp(way)) }).toEqual({ way, end: expect.stringMatching(NOWHERE) });
    }
    expect(touched).toBe(0);
  });

  test('by HTTP: no script, frame or refresh of a page is followed by the client itself', async () => {
    for (const name of Object.keys(WAYS))
      expect((await byHttp(`http://a.test/way?name=${encodeURIComponent(name)}`)).kind).toBe('response');
    expect(touched).toBe(0);
  });

  test('in the browser: asked for by itself, and after a redirect', async () => {
    for (const [at, url] of targets.entries()) {
      for (const way of [url, redirectTo(url, at)])
        expect({ way, end: endOf(await byBrowser(way)) }).toEqual({ way, end: expect.stringMatching(NOWHERE) });
    }
    expect(touched).toBe(0);
  });

  test.each(['meta', 'script'])('in the browser: where a page leads by %s', async (by) => {
    // Half of the targets for each: both ways end in the same gate.
    const half = targets.filter((_, at) => at % 2 === (by === 'meta' ? 0 : 1));
    // Some addresses lead nowhere, so that the page stays and is read.
    for (const url of half) await byBrowser(`http://a.test/one?by=${by}&url=${encodeURIComponent(url)}`);
    expect(touched).toBe(0);
  });

  test.each(Object.keys(WAYS))('in the browser: %s', async (name) => {
    expect((await visitOf(`http://a.test/way?name=${encodeURIComponent(name)}`, pool)).kind).not.toBe('failure');
    expect(touched).toBe(0);
  });

  test('stragglers of all these pages came to nothing either', async () => {
    await visitOf('http://a.test/none', pool);
    expect(touched).toBe(0);
  });
});

/** Ways that are tried against a canary whose address is allowed. */
const SINGING = ['fetch', 'frame', 'web socket', 'script'];

describe('the canary', () => {
  test('sings when its address is allowed: the ways above lead to it', async () => {
    const open = egressAllowing([ALLOWED, '127.0.0.1', '::1']);
    const client = createHttpClient({ egress: open, userAgent: 'leadline/0', timeoutMs: 2_000, maxConnections: 6 });
    await client.get({ url: `http://127.0.0.1:${port}/`, maxBytes: 1_000 });
    await client.close();
    expect(touched).toBe(1);
    const openPool = await startPool(open);
    const reached: string[] = [];
    for (const name of SINGING) {
      touched = 0;
      await visitOf(`http://a.test/way?name=${encodeURIComponent(name)}`, openPool);
      if (touched > 0) reached.push(name);
    }
    await openPool.close();
    expect(reached).toEqual(SINGING);
  });
});
