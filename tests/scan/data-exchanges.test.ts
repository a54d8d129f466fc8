import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/model/fetch-trace.ts';
import { dataExchanges } from '../../src/scan/data-exchanges.ts';

const PAGE = 'http://site-a.test/ad/12';

const exchange = (change: Partial<Exchange> = {}): Exchange => ({
  url: 'http://site-a.test/api/12',
  status: 200,
  statusText: 'OK',
  requestHeaders: [
    ['accept', '*/*'],
    ['referer', PAGE],
    ['sec-fetch-mode', 'cors'],
  ],
  headers: [['content-type', 'application/json; charset=utf-8']],
  body: Buffer.from('{}'),
  atMs: 0,
  ...change,
});
const taken = (change: Partial<Exchange>, declared: readonly string[] = []): boolean =>
  dataExchanges([exchange(change)], PAGE, new Set(declared)).length === 1;

describe('dataExchanges()', () => {
  test.each<[string, Partial<Exchange>]>([
    ['an answer in JSON of the page’s own origin', {}],
    ['a type of JSON', { headers: [['content-type', 'application/vnd.site+json']] }],
    ['an ordinary parameter', { url: 'http://site-a.test/api/12?lang=en&monkey=1' }],
  ])('takes %s', (_, change) => expect(taken(change)).toBe(true));

  test.each<[string, Partial<Exchange>]>([
    ['another host', { url: 'http://api.site-a.test/12' }],
    ['another port', { url: 'http://site-a.test:8080/api/12' }],
    ['another scheme', { url: 'https://site-a.test/api/12' }],
    ['a page', { headers: [['content-type', 'text/html']] }],
    ['no type', { headers: [] }],
    ['an error', { status: 403 }],
    ['what is asked for with a secret', { requestHeaders: [['authorization', 'Bearer x']] }],
    ['what is asked for with a header field of its own', { requestHeaders: [['x-csrf-token', 'x']] }],
    ['a secret in the address', { url: 'http://site-a.test/api/12?access_token=x' }],
    ['a key in the address', { url: 'http://site-a.test/api/12?key=x' }],
    ['a very long answer', { body: Buffer.alloc(500_001) }],
  ])('leaves out %s', (_, change) => expect(taken(change)).toBe(false));

  test('takes header fields that the target sends anyway, and five answers at most', () => {
    const requestHeaders = [['x-site-language', 'nl']] as const;
    expect(taken({ requestHeaders })).toBe(false);
    expect(taken({ requestHeaders }, ['x-site-language'])).toBe(true);
    expect(
      dataExchanges(
        Array.from({ length: 9 }, () => exchange()),
        PAGE,
        new Set(),
      ),
    ).toHaveLength(5);
  });
});
