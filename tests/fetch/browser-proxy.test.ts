import { createServer, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBrowserProxy } from '../../src/fetch/browser-proxy.ts';
import type { BrowserProxy } from '../../src/fetch/browser-proxy.ts';
import { createEgress } from '../../src/fetch/egress.ts';
import { startCanary, startSite } from './loopback-site.ts';
import type { Canary, LoopbackSite } from './loopback-site.ts';

const OPEN = { isAllowed: (host: string) => host === 'a.test' || host === 'closed.test', maxBytes: 1_000_000 };

let site: LoopbackSite;
let canary: Canary;
let proxy: BrowserProxy;

beforeAll(async () => {
  canary = await startCanary();
  site = await startSite((asked, response) => {
    if (asked.url === '/picture') return response.writeHead(200, { 'content-type': 'image/png', 'content-length': '10' }).end('0123456789');
    if (asked.url === '/large') return response.writeHead(200).end('x'.repeat(50_000));
    if (asked.url === '/drop') return response.destroy();
    return response.writeHead(200, { 'content-type': 'text/plain', 'x-one': '1' }).end(`${asked.method ?? ''} ${asked.url ?? ''}`);
  }, '127.0.0.2');
  const resolve = new Map([
    ['a.test', { address: '127.0.0.2', port: site.port }],
    ['closed.test', { address: '127.0.0.1', port: canary.port }],
  ]);
  proxy = await createBrowserProxy({ egress: createEgress({ allow: ['127.0.0.2'], resolve }), upstream: undefined });
});

afterAll(async () => {
  await proxy.close();
  await site.close();
  await canary.close();
});

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** Sends one request through a proxy, in absolute form. */
function ask(server: string, url: string, headers: Record<string, string> = {}): Promise<Answered> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: hostname, port, path: url, headers: { host: new URL(url).host, ...headers }, agent: false },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
        response.on('error', reject);
      },
    );
    asked.on('error', reject).end();
  });
}

/** Asks a proxy for a tunnel; gives the first line of its answer and the socket. */
function askTunnel(server: string, target: string): Promise<{ readonly line: string; readonly socket: Socket }> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n\r\n`));
    socket.once('data', (data: Buffer) => resolve({ line: data.toString().split('\r\n')[0] ?? '', socket }));
    socket.on('error', reject);
  });
}

describe('createBrowserProxy()', () => {
  test('refuses everything before a visit and after it', async () => {
    expect((await ask(proxy.server, 'http://a.test/x')).status).toBe(403);
    proxy.begin(OPEN);
    expect((await ask(proxy.server, 'http://a.test/x')).status).toBe(200);
    proxy.end();
    expect((await ask(proxy.server, 'http://a.test/x')).status).toBe(403);
  });

  test('passes a request on as it is spelled, counts its bytes and knows its address', async () => {
    proxy.begin(OPEN);
    const answer = await ask(proxy.server, 'http://a.test/x?z=1&a=%2F', { 'proxy-connection': 'keep-alive', 'x-own': '1' });
    expect(answer).toMatchObject({ status: 200, body: 'GET /x?z=1&a=%2F', headers: { 'x-one': '1' } });
    const { headers } = site.raw.at(-1) ?? { headers: {} };
    expect(headers).toMatchObject({ host: 'a.test', 'x-own': '1' });
    expect(headers).not.toHaveProperty('proxy-connection');
    expect(proxy.bytes()).toBeGreaterThan(answer.body.length);
    expect(proxy.addressOf('a.test')).toBe('127.0.0.2');
  });

  test.each(['http://b.test/', 'http://127.0.0.2/', 'https://a.test/', 'ftp://a.test/'])('refuses %s', async (url) => {
    proxy.begin(OPEN);
    expect((await ask(proxy.server, url)).status).toBe(403);
  });

  test('refuses an address that is not allowed, and a prefetch', async () => {
    proxy.begin(OPEN);
    expect((await ask(proxy.server, 'http://closed.test/')).status).toBe(403);
    expect(proxy.failureOf('closed.test')).toMatchObject({ outcome: 'refused-address' });
    expect((await askTunnel(proxy.server, 'closed.test:443')).line).toContain('502');
    expect((await ask(proxy.server, 'http://a.test/x', { 'sec-purpose': 'prefetch' })).status).toBe(403);
    expect(canary.connections()).toBe(0);
  });

  test('gives the head of a picture and none of its bytes', async () => {
    proxy.begin(OPEN);
    expect(await ask(proxy.server, 'http://a.test/picture')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-type': 'image/png' },
    });
  });

  test('cuts a visit that takes too much', async () => {
    proxy.begin({ ...OPEN, maxBytes: 20_000 });
    await expect(ask(proxy.server, 'http://a.test/large')).rejects.toThrow();
  });

  test('tells why a server did not answer', async () => {
    proxy.begin(OPEN);
    expect((await ask(proxy.server, 'http://a.test/drop')).status).toBe(502);
    expect(proxy.failureOf('a.test')).toMatchObject({ outcome: 'error', remedy: 'retry', detail: 'ECONNRESET' });
  });

  test('opens a tunnel to the pinned address and cuts it at the end of the visit', async () => {
    proxy.begin(OPEN);
    expect((await askTunnel(proxy.server, 'b.test:443')).line).toContain('403');
    const { line, socket } = await askTunnel(proxy.server, 'a.test:443');
    expect(line).toContain('200');
    const answered = new Promise<string>((resolve) => socket.once('data', (data: Buffer) => resolve(data.toString())));
    socket.write('GET /tunnel HTTP/1.1\r\nhost: a.test\r\n\r\n');
    expect(await answered).toContain('HTTP/1.1 200');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    proxy.end();
    await closed;
  });
});

describe('createBrowserProxy() before another proxy', () => {
  const seen: string[] = [];
  const upstream = createServer((asked, response) => {
    seen.push(`${asked.method ?? ''} ${asked.url ?? ''} ${asked.headers['proxy-authorization'] ?? ''}`);
    response.writeHead(asked.url?.includes('locked') === true ? 407 : 200).end('far');
  });
  upstream.on('connect', (asked, socket) => {
    seen.push(`CONNECT ${asked.url ?? ''} ${asked.headers['proxy-authorization'] ?? ''}`);
    socket.end(asked.url?.startsWith('no.') === true ? 'HTTP/1.1 403 no\r\n\r\n' : 'HTTP/1.1 200 ok\r\n\r\nhello');
  });
  const basic = `Basic ${Buffer.from('user:pass').toString('base64')}`;
  let behind: BrowserProxy;

  beforeAll(async () => {
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    const lookup = (): Promise<never> => Promise.reject(new Error('no name may be asked for'));
    const egress = createEgress({ allow: [], resolve: new Map(), lookup });
    behind = await createBrowserProxy({ egress, upstream: `http://user:pass@127.0.0.1:${(upstream.address() as AddressInfo).port}` });
    behind.begin({ isAllowed: () => true, maxBytes: 1_000_000 });
  });

  afterAll(async () => {
    await behind.close();
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
  });

  test('CA-5: sends http in absolute form, with the password, and asks for no name', async () => {
    expect(await ask(behind.server, 'http://far.test/a?z=1&b=2')).toMatchObject({ status: 200, body: 'far' });
    expect(seen.at(-1)).toBe(`GET http://far.test/a?z=1&b=2 ${basic}`);
  });

  test('CA-5: asks it for tunnels', async () => {
    const { line } = await askTunnel(behind.server, 'far.test:443');
    expect(line).toContain('200');
    expect(seen.at(-1)).toBe(`CONNECT far.test:443 ${basic}`);
    expect((await askTunnel(behind.server, 'no.test:443')).line).toContain('502');
    expect(behind.failureOf('no.test')).toMatchObject({ detail: 'proxy 403' });
  });

  test('tells when it wants another password, and refuses addresses inside', async () => {
    expect((await ask(behind.server, 'http://locked.test/')).status).toBe(502);
    expect(behind.failureOf('locked.test')).toMatchObject({ detail: 'proxy 407' });
    const before = seen.length;
    expect((await ask(behind.server, 'http://169.254.169.254/')).status).toBe(403);
    expect((await askTunnel(behind.server, '127.0.0.1:443')).line).toContain('502');
    expect(seen).toHaveLength(before);
  });
});
