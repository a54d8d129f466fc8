import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEgress } from '../../src/fetch/egress.ts';
import { createHttpClient } from '../../src/fetch/http-client.ts';

const lines: string[] = [];
const authorizations: (string | undefined)[] = [];
const proxy = createServer((request, response) => {
  lines.push(`${request.method ?? ''} ${request.url ?? ''}`);
  authorizations.push(request.headers['proxy-authorization']);
  response.writeHead(request.url?.includes('closed') === true ? 407 : 200, { 'content-type': 'text/html' }).end('by proxy');
});
proxy.on('connect', (request, socket) => {
  lines.push(`CONNECT ${request.url ?? ''}`);
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});

const asked: string[] = [];
const egress = createEgress({
  allow: [],
  resolve: new Map(),
  lookup: async (host) => {
    asked.push(host);
    return [{ address: '1.1.1.1', ttlSeconds: 60 }];
  },
});
const client = createHttpClient({ egress, userAgent: 'x', timeoutMs: 1_000, maxConnections: 1 });
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  url = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await client.close();
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});

describe('HttpClient.get() behind a proxy', () => {
  test('CA-5: sends http in absolute form, without a tunnel, spelled as given, and asks for no name', async () => {
    lines.length = 0;
    const answer = await client.get({ url: 'http://far.test/a?z=1&b=2', proxy: `http://user:pass@${url}`, maxBytes: 1_000 });
    expect(answer).toMatchObject({ kind: 'response', status: 200 });
    expect(answer).not.toHaveProperty('remoteAddress');
    expect(lines).toEqual(['GET http://far.test/a?z=1&b=2']);
    expect(authorizations.at(-1)).toBe(`Basic ${Buffer.from('user:pass').toString('base64')}`);
    expect(asked).toEqual([]);
  });

  test('CA-5: asks for a tunnel for https, and tells when it is refused', async () => {
    lines.length = 0;
    expect(await client.get({ url: 'https://far.test/', proxy: `http://${url}`, maxBytes: 1_000 })).toEqual({
      kind: 'failure',
      outcome: 'error',
      remedy: 'retry',
      detail: 'proxy 403',
    });
    expect(lines).toEqual(['CONNECT far.test:443']);
    expect(asked).toEqual([]);
  });

  test('refuses addresses inside even there', async () => {
    lines.length = 0;
    expect(await client.get({ url: 'http://169.254.169.254/latest/', proxy: `http://${url}`, maxBytes: 1_000 })).toMatchObject({
      outcome: 'refused-address',
    });
    expect(lines).toEqual([]);
  });

  test('fails when the proxy wants another password', async () => {
    expect(await client.get({ url: 'http://closed.test/', proxy: `http://${url}`, maxBytes: 1_000 })).toMatchObject({
      kind: 'failure',
      outcome: 'error',
      remedy: 'retry',
    });
  });

  test.each(['socks4://127.0.0.1:1', 'nonsense', 'https://127.0.0.1:1'])('asks the operator to correct %s', async (proxyUrl) => {
    await expect(client.get({ url: 'http://far.test/', proxy: proxyUrl, maxBytes: 1_000 })).rejects.toMatchObject({ code: 'E_CONFIG' });
  });
});
