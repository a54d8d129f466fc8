import { request } from 'node:http';
import { createServer as createTlsServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createBrowserProxy } from '../../src/fetch/browser-proxy.ts';
import { createEgress } from '../../src/fetch/egress.ts';
import { createHttpClient } from '../../src/fetch/http-client.ts';
import { openSocks } from '../../src/fetch/open-socks.ts';
import { parseUpstream } from '../../src/fetch/parse-upstream.ts';
import { startCanary, startSite } from './loopback-site.ts';
import { startSocks } from './socks-proxy.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const lookedUp: string[] = [];
const egress = createEgress({
  allow: [],
  resolve: new Map(),
  lookup: async (host) => {
    lookedUp.push(host);
    return [{ address: '1.1.1.1', ttlSeconds: 60 }];
  },
});

async function socksTo(play: Parameters<typeof startSocks>[0]): ReturnType<typeof startSocks> {
  const socks = await startSocks(play);
  closing.push(() => socks.close());
  return socks;
}

async function siteAndClient() {
  const site = await startSite((asked, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`page ${asked.url ?? ''}`),
  );
  const client = createHttpClient({ egress, userAgent: 'x', timeoutMs: 1_000, maxConnections: 1 });
  closing.push(
    () => site.close(),
    () => client.close(),
  );
  return { site, client };
}

describe('HttpClient.get() through SOCKS5', () => {
  test('CA-5: leaves names to the proxy, asks for none itself, and keeps the connection', async () => {
    lookedUp.length = 0;
    const { site, client } = await siteAndClient();
    const socks = await socksTo({ toPort: site.port });
    for (const path of ['/a?b=1', '/c'])
      expect(
        await client.get({ url: `http://far.onion${path}`, proxy: `socks5://127.0.0.1:${socks.port}`, maxBytes: 1_000 }),
      ).toMatchObject({
        kind: 'response',
        status: 200,
      });
    expect(site.requests).toEqual(['far.onion/a?b=1', 'far.onion/c']);
    expect(socks.asked).toEqual(['name far.onion:80']);
    expect(lookedUp).toEqual([]);
  });

  test('gives user and password to the proxy alone', async () => {
    const { site, client } = await siteAndClient();
    const socks = await socksTo({ toPort: site.port, secret: 'us er:p:w' });
    const proxy = `socks5h://us%20er:p%3Aw@127.0.0.1:${socks.port}`;
    expect(await client.get({ url: 'http://far.test/', proxy, maxBytes: 1_000 })).toMatchObject({ kind: 'response' });
    expect(socks.users).toEqual(['us er:p:w']);
    expect(JSON.stringify(site.raw.map(({ headers }) => headers))).not.toContain('p:w');
  });

  test.each([
    ['with another password', { secret: 'u:right' }, 'proxy SOCKS_AUTH'],
    ['that cannot reach the host', { reply: 4 }, 'EHOSTUNREACH'],
    ['that is refused by the host', { reply: 5 }, 'ECONNREFUSED'],
    ['that does not want to', { reply: 2 }, 'socks 2'],
  ])('fails, and goes no other way, with a proxy %s', async (_, play, detail) => {
    const { site, client } = await siteAndClient();
    const socks = await socksTo({ toPort: site.port, ...play });
    const answer = await client.get({ url: 'http://far.test/', proxy: `socks5://u:wrong@127.0.0.1:${socks.port}`, maxBytes: 1_000 });
    expect(answer).toMatchObject({ kind: 'failure', remedy: 'retry', detail });
    expect(site.requests).toEqual([]);
    expect(lookedUp).toEqual([]);
  });

  test('CA-5: fails closed when the proxy is not there, and when it is no SOCKS server', async () => {
    const { client } = await siteAndClient();
    const canary = await startCanary();
    const gone = await startCanary();
    await gone.close();
    closing.push(() => canary.close());
    for (const [port, detail] of [
      [gone.port, 'proxy ECONNREFUSED'],
      [canary.port, /^proxy /],
    ] as const)
      expect(await client.get({ url: 'http://far.test/', proxy: `socks5://127.0.0.1:${port}`, maxBytes: 10 })).toMatchObject({
        kind: 'failure',
        detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
      });
    expect(lookedUp).toEqual([]);
  });

  test('refuses addresses inside even there', async () => {
    const { client } = await siteAndClient();
    const socks = await socksTo({});
    for (const url of ['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://169.254.169.254/'])
      expect(await client.get({ url, proxy: `socks5://127.0.0.1:${socks.port}`, maxBytes: 10 })).toMatchObject({
        outcome: 'refused-address',
      });
    expect(socks.asked).toEqual([]);
  });

  test('speaks TLS with the host, not with the proxy', async () => {
    const names: string[] = [];
    const server = createTlsServer({ SNICallback: (name, done) => (names.push(name), done(new Error('enough'))) });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const { client } = await siteAndClient();
    const socks = await socksTo({ toPort: (server.address() as AddressInfo).port });
    await client.get({ url: 'https://shop.test/', proxy: `socks5://127.0.0.1:${socks.port}`, maxBytes: 10 });
    expect(names).toEqual(['shop.test']);
    expect(socks.asked).toEqual(['name shop.test:443']);
  });
});

describe('createBrowserProxy() through SOCKS5', () => {
  test('sends pages and tunnels on by it, and looks no name up', async () => {
    lookedUp.length = 0;
    const { site } = await siteAndClient();
    const socks = await socksTo({ toPort: site.port });
    const proxy = await createBrowserProxy({ egress, upstream: `socks5://127.0.0.1:${socks.port}` });
    closing.push(() => proxy.close());
    proxy.begin({ isAllowed: (host) => host === 'far.test', maxBytes: 100_000 });
    const { hostname, port } = new URL(proxy.server);
    const page = await new Promise<string>((resolve, reject) => {
      request({ hostname, port, path: 'http://far.test/a?b', headers: { host: 'far.test' } }, (response) => {
        response.setEncoding('utf8').once('data', resolve);
      })
        .on('error', reject)
        .end();
    });
    const tunnel = await new Promise<number | undefined>((resolve, reject) => {
      request({ hostname, port, method: 'CONNECT', path: 'far.test:443' })
        .on('connect', (response, socket) => {
          socket.destroy();
          resolve(response.statusCode);
        })
        .on('error', reject)
        .end();
    });
    expect([page, tunnel]).toEqual(['page /a?b', 200]);
    expect(socks.asked).toEqual(['name far.test:80', 'name far.test:443']);
    expect(lookedUp).toEqual([]);
    expect(proxy.addressOf('far.test')).toBeUndefined();
  });

  test('CA-5: answers 502 when the proxy cannot, and keeps why', async () => {
    const socks = await socksTo({ reply: 5 });
    const proxy = await createBrowserProxy({ egress, upstream: `socks5://127.0.0.1:${socks.port}` });
    closing.push(() => proxy.close());
    proxy.begin({ isAllowed: () => true, maxBytes: 100_000 });
    const { hostname, port } = new URL(proxy.server);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ hostname, port, path: 'http://far.test/', headers: { host: 'far.test' } }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(502);
    expect(proxy.failureOf('far.test')).toMatchObject({ detail: 'ECONNREFUSED' });
  });
});

describe('openSocks()', () => {
  test('gives literals as addresses', async () => {
    const socks = await socksTo({ reply: 5 });
    const upstream = parseUpstream(`socks5://127.0.0.1:${socks.port}`);
    if (upstream.kind !== 'socks5') throw new Error('not socks');
    await openSocks(upstream, '192.0.2.7', 8080);
    await openSocks(upstream, '[2001:db8::1]', 443);
    expect(socks.asked).toEqual(['ipv4 192.0.2.7:8080', 'ipv6 32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1:443']);
  });
});

describe('parseUpstream()', () => {
  test.each(['socks5://h:1', 'socks5h://u:p@h', 'http://u:p@h:1', 'http://[::1]:3128'])('reads %s', (proxy) =>
    expect(parseUpstream(proxy).port).toBeGreaterThan(0),
  );
  test.each(['', 'h:1080', 'socks4://h:1', 'https://h:1', 'socks5://%ff@h:1', `socks5://${'u'.repeat(256)}@h:1`])(
    'refuses %s, and does not repeat it',
    (proxy) => {
      expect(() => parseUpstream(proxy)).toThrow(/http:\/\/HOST:PORT or socks5/);
    },
  );
});
