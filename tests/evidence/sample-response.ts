import { gzipSync } from 'node:zlib';
import type { FetchedResponse } from '../../src/model/capture.ts';
import type { FetchTrace } from '../../src/model/fetch-trace.ts';
import { sha256 } from '../../src/model/sha256.ts';

/** Text of the page of every sample. */
export const PAGE = '<!doctype html><title>Ad</title><h1>Anna</h1><p>Call +31 6 12345678, Größe 170</p>';

/** When it came: 2026-11-21T12:00:00.250Z. */
export const CAME_MS: number = Date.UTC(2026, 10, 21, 12, 0, 0, 250);

const TRACE: FetchTrace = { requestHeaders: [['user-agent', 'leadline/test']], statusText: 'OK', exchanges: [], omitted: [] };

/** A response of an invented site, as a test changes it. */
export function sampleResponse(changes: Partial<Omit<FetchedResponse, 'trace'>> = {}, trace: Partial<FetchTrace> = {}): FetchedResponse {
  const body = changes.body ?? Buffer.from(PAGE);
  return {
    kind: 'response',
    url: 'http://site-a.test/ad/1?x=%C3%BC',
    finalUrl: 'http://site-a.test/ad/1?x=%C3%BC',
    status: 200,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['date', 'Sat, 21 Nov 2026 12:00:00 GMT'],
    ],
    body,
    receivedSha256: sha256(body),
    via: 'http',
    requestedAtMs: CAME_MS - 150,
    receivedAtMs: CAME_MS,
    remoteAddress: '127.0.0.2',
    wireBytes: 100,
    ...changes,
    trace: { ...TRACE, ...trace },
  };
}

/** The same page as a server sends it that packs what it sends. */
export function packedResponse(page: string = PAGE): FetchedResponse {
  const headers: FetchedResponse['headers'] = [
    ['content-type', 'text/html; charset=utf-8'],
    ['content-encoding', 'gzip'],
    ['transfer-encoding', 'chunked'],
  ];
  return sampleResponse({ body: Buffer.from(page), headers }, { wireBody: gzipSync(page) });
}

/** The same page as the browser made something of it, with one answer that it asked for. */
export function renderedResponse(): FetchedResponse {
  const dom = Buffer.from(`${PAGE}<p id=late>words that came later</p>`);
  return sampleResponse(
    { via: 'browser', body: dom, receivedSha256: sha256(PAGE) },
    {
      document: Buffer.from(PAGE),
      screenshot: Buffer.from('89504e470d0a1a0a', 'hex'),
      exchanges: [
        {
          url: 'http://site-a.test/data.json',
          status: 200,
          statusText: 'OK',
          requestHeaders: [['accept', '*/*']],
          headers: [
            ['content-type', 'application/json'],
            ['content-encoding', 'br'],
          ],
          body: Buffer.from('{"words":"words that came later","picture":"data:image/png;base64,iVBORw0KGgo="}'),
          atMs: CAME_MS - 50,
        },
      ],
      browser: { name: 'chromium', version: '1', userAgent: 'leadline/test', viewport: '1280x720', locale: '' },
    },
  );
}
