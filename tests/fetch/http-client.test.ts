import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCookieJar } from '../../src/fetch/cookie-jar.ts';
import { createEgress } from '../../src/fetch/egress.ts';
import { createHttpClient } from '../../src/fetch/http-client.ts';
import type { HttpClient } from '../../src/fetch/http-client.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { startCanary, startSite } from './loopback-site.ts';
import type { Canary, LoopbackSite } from './loopback-site.ts';

const PAGE = '<!doctype html><title>Anzeige</title><p>Ä';

const HTML = { 'content-type': 'text/html' };

/** What a hostile or an odd server does, by path. */
const ROUTES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/redirect': (response) => response.writeHead(302, { location: '/next?b=2&a=1', 'set-cookie': 'seen=1' }).end('moved'),
  '/inside': (response) => response.writeHead(302, { location: `http://127.0.0.1:${canary.port}/` }).end(),
  '/gzip': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bomb': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000))),
  '/endless': endless,
  '/big': (response) => response.writeHead(200, { ...HTML, 'content-length': '99999999' }).write('x'),
  '/mute': () => undefined,
  '/stall': (response) => response.writeHead(200, HTML).write('<p>begins'),
  '/drip': drip,
  '/drop': (response) => response.destroy(),
  '/cut': cut,
  '/headers': (response) => response.writeHead(200, { 'x-long': 'y'.repeat(12_000), 'x-more': 'y'.repeat(60_000) }).end(),
  '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(100_000)),
  '/busy': (response) => response.writeHead(429, { 'retry-after': '120' }).end('slow down'),
};

let site: LoopbackSite;
let canary: Canary;
let client: HttpClient;
let clockMs = 1_000_000;

beforeAll(async () => {
  canary = await startCanary();
  site = await startSite((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://a.test');
    const special = ROUTES[pathname];
    if (special) special(response);
    else if (pathname.startsWith('/status/'))
      response.writeHead(Number(pathname.slice(8)), { ...HTML, 'X-One': '1', 'x-two': '2' }).end(PAGE);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  const resolve = new Map(['a.test', 'b.test'].map((name) => [name, { address: '127.0.0.1', port: site.port }]));
  // Only the site's own address is allowed by pinning; the canary stands for everything else on this machine.
  const egress = createEgress({
    allow: ['127.0.0.1/32'],
    resolve,
    lookup: () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' })),
  });
  client = createHttpClient({
    egress,
    userAgent: 'leadline/0 (+https://police.example)',
    timeoutMs: 400,
    maxConnections: 2,
    now: () => (clockMs += 1),
  });
});

afterAll(async () => {
  await client.close();
  await site.close();
  await canary.close();
});

function endless(response: ServerResponse): void {
  response.writeHead(200, HTML);
  const more = (): void => {
    if (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}

function drip(response: ServerResponse): void {
  response.writeHead(200, HTML);
  const timer = setInterval(() => response.write('.'), 50);
  response.once('close', () => clearInterval(timer));
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '500' });
  response.write('x'.repeat(100));
  setImmediate(() => response.destroy());
}

function get(path: string, more: Partial<Parameters<HttpClient['get']>[0]> = {}): ReturnType<HttpClient['get']> {
  return client.get({ url: `http://a.test${path}`, maxBytes: 1_000_000, ...more });
}

describe('HttpClient.get()', () => {
  test('gives the answer with its bytes, hash, times and address', async () => {
    const answer = await get('/page');
    expect(answer).toMatchObject({
      kind: 'response',
      url: 'http://a.test/page',
      finalUrl: 'http://a.test/page',
      status: 200,
      via: 'http',
      remoteAddress: '127.0.0.1',
      receivedSha256: sha256(PAGE),
    });
    if (answer.kind !== 'response') return;
    expect(Buffer.from(answer.body).toString()).toBe(PAGE);
    expect(answer.headers[0]).toEqual(['content-type', 'text/html; charset=utf-8']);
    expect(answer.receivedAtMs).toBeGreaterThan(answer.requestedAtMs);
    expect(answer.wireBytes).toBeGreaterThan(Buffer.byteLength(PAGE));
  });

  test.each(['/a?z=1&a=2&z=0', '/a%2Fb/%7Ejoe?q=%20+', '/a?', '/a//b/;x=1?&&', '/%D0%B0?x[]=1&y={}'])(
    'sends %s as it is spelled',
    async (path) => {
      site.requests.length = 0;
      await get(`${path}#fragment`);
      expect(site.requests).toEqual([`a.test${path}`]);
    },
  );

  test('leaves credentials in a URL out', async () => {
    site.requests.length = 0;
    await client.get({ url: 'http://user:secret@a.test/x', maxBytes: 1_000 });
    expect(site.requests).toEqual(['a.test/x']);
    expect(site.raw.at(-1)?.headers.authorization).toBeUndefined();
  });

  test('says who asks, and what the target says, but nothing that belongs to the connection', async () => {
    await get('/page', {
      headers: { 'Accept-Language': 'de', Host: 'evil.test', Connection: 'close', 'Proxy-Authorization': 'x', Cookie: 'y' },
    });
    const { headers } = site.raw.at(-1) ?? { headers: {} };
    expect(headers).toMatchObject({ 'user-agent': 'leadline/0 (+https://police.example)', 'accept-language': 'de', host: 'a.test' });
    expect(headers).not.toHaveProperty('proxy-authorization');
    expect(headers).not.toHaveProperty('cookie');
  });

  test('gives a redirect back and does not follow it', async () => {
    site.requests.length = 0;
    expect(await get('/redirect')).toEqual({ kind: 'redirect', status: 302, location: 'http://a.test/next?b=2&a=1' });
    expect(site.requests).toEqual(['a.test/redirect']);
  });

  test('keeps the cookies of a target, those of redirects too', async () => {
    const cookies = createCookieJar();
    await get('/redirect', { cookies });
    await get('/next', { cookies });
    expect(site.raw.at(-1)?.headers.cookie).toBe('seen=1');
    await get('/next');
    expect(site.raw.at(-1)?.headers.cookie).toBeUndefined();
  });

  test('undoes the coding; the hash is that of the decoded bytes', async () => {
    const answer = await get('/gzip');
    expect(answer).toMatchObject({ kind: 'response', receivedSha256: sha256(PAGE) });
  });

  test.each([401, 403, 404, 410, 418])('brings a %i back to be judged later, fields in order', async (status) => {
    const answer = await get(`/status/${status}`);
    expect(answer).toMatchObject({ kind: 'response', status });
    expect(answer.kind === 'response' ? answer.headers.slice(0, 3).map(([name]) => name) : []).toEqual(['content-type', 'x-one', 'x-two']);
  });

  test('backs off at 429 until the time that the server asks for', async () => {
    const answer = await get('/busy');
    expect(answer).toMatchObject({
      kind: 'failure',
      outcome: 'blocked',
      remedy: 'back-off',
      status: 429,
      retryAtMs: clockMs - 1 + 120_000,
    });
  });

  test('reads no byte of a picture', async () => {
    expect(await get('/picture')).toEqual({
      kind: 'failure',
      outcome: 'error',
      remedy: 'skip',
      detail: 'not-html: image/png',
      status: 200,
    });
  });

  test('is aborted by its signal, before and during', async () => {
    expect(await get('/page', { signal: AbortSignal.abort() })).toMatchObject({ kind: 'failure', outcome: 'error', detail: 'aborted' });
    expect(await get('/mute', { signal: AbortSignal.timeout(20) })).toMatchObject({ kind: 'failure', outcome: 'error', detail: 'aborted' });
  });
});

describe('HttpClient.get() against a hostile server', () => {
  test.each([
    ['/bomb', 'too-large', 'skip'],
    ['/endless', 'too-large', 'skip'],
    ['/big', 'too-large', 'skip'],
    ['/headers', 'too-large', 'skip'],
    ['/mute', 'timeout', 'retry'],
    ['/stall', 'timeout', 'retry'],
    ['/drip', 'timeout', 'retry'],
    ['/drop', 'error', 'retry'],
    ['/cut', 'error', 'retry'],
  ])('%s ends as %s', async (path, outcome, remedy) => {
    expect(await get(path)).toMatchObject({ kind: 'failure', outcome, remedy });
  });

  test('stays usable afterwards', async () => {
    expect(await get('/page')).toMatchObject({ kind: 'response', status: 200 });
  });

  test('tells why it could not connect', async () => {
    const closed = await startCanary();
    await closed.close();
    const egress = createEgress({ allow: ['127.0.0.1'], resolve: new Map([['a.test', { address: '127.0.0.1', port: closed.port }]]) });
    const other = createHttpClient({ egress, userAgent: 'x', timeoutMs: 400, maxConnections: 1 });
    expect(await other.get({ url: 'http://a.test/', maxBytes: 10 })).toEqual({
      kind: 'failure',
      outcome: 'error',
      remedy: 'retry',
      detail: 'ECONNREFUSED',
    });
    await other.close();
  });

  test('opens no connection to an address that is not allowed, by name, literal or redirect', async () => {
    const egress = createEgress({
      allow: [],
      resolve: new Map([['pinned.test', { address: '127.0.0.1', port: canary.port }]]),
      lookup: async () => [{ address: '127.0.0.1', ttlSeconds: 60 }],
    });
    const strict = createHttpClient({ egress, userAgent: 'x', timeoutMs: 400, maxConnections: 1 });
    const hop = await get('/inside');
    expect(hop).toMatchObject({ kind: 'redirect' });
    const urls = [
      hop.kind === 'redirect' ? hop.location : '',
      `http://rebound.test:${canary.port}/`,
      'http://pinned.test/',
      `http://2130706433:${canary.port}/`,
      `http://0x7f.1:${canary.port}/`,
      `http://[::ffff:127.0.0.1]:${canary.port}/`,
      `https://localhost:${canary.port}/`,
    ];
    for (const url of urls)
      expect(await strict.get({ url, maxBytes: 10 })).toMatchObject({ kind: 'failure', outcome: 'refused-address', remedy: 'skip' });
    expect(canary.connections()).toBe(0);
    await strict.close();
  });

  test('asks for the name in TLS though it connects to an address', async () => {
    const asked: string[] = [];
    // The server hangs up once it knows the name: no certificate is needed to see it.
    const server = createTlsServer({ SNICallback: (name, done) => (asked.push(name), done(new Error('enough'))) });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const egress = createEgress({ allow: ['127.0.0.1'], resolve: new Map([['shop.test', { address: '127.0.0.1', port }]]) });
    const other = createHttpClient({ egress, userAgent: 'x', timeoutMs: 400, maxConnections: 1 });
    expect(await other.get({ url: 'https://shop.test/', maxBytes: 10 })).toMatchObject({
      kind: 'failure',
      outcome: 'error',
      remedy: 'retry',
    });
    expect(asked).toEqual(['shop.test']);
    await other.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each(['ftp://a.test/', 'file:///etc/passwd', 'data:text/html,x', 'no url'])('does not ask for %s', async (url) => {
    expect(await client.get({ url, maxBytes: 10 })).toMatchObject({ kind: 'failure', remedy: 'skip' });
  });
});
