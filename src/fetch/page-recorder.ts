import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Request, Response } from 'playwright-core';
import type { Exchange, Omission } from '../model/fetch-trace.ts';
import { sniffMedia } from './sniff-media.ts';
import { withoutCookies } from './without-cookies.ts';

/** What a page asked for beside its document, as far as it is kept. */
export interface PageRecording {
  readonly exchanges: readonly Exchange[];
  readonly omitted: readonly Omission[];
}

/** Listens to everything that a browser context receives, frames, windows and workers included. */
export interface PageRecorder {
  /** Waits for the bodies that are under way, a moment at most, and gives what came since the recorder was made, in order. */
  finish(): Promise<PageRecording>;
  /** Stops listening. */
  release(): void;
}

/** Most that is kept of one page: what shows an ad is a few answers of a few kilobytes. */
const MOST = { exchanges: 40, omitted: 200, bodyBytes: 1_000_000, totalBytes: 3_000_000, waitMs: 1_000 } as const;

/** Kinds of request that bring data; the main document comes by another way, scripts and styles show nothing by themselves. */
const DATA: ReadonlySet<string> = new Set(['xhr', 'fetch', 'document']);

/** Text that data comes as; anything else is not kept, whatever asked for it. */
const TEXT =
  /^\s*(?:text\/(?:html|plain|csv|xml|javascript)|application\/(?:[\w.-]{1,60}\+)?(?:json|xml)|application\/(?:xhtml\+xml|x-ndjson|javascript))\s*(?:;|$)/i;

/** Begins to record a context; `mainUrl` is the document that is kept elsewhere. */
export function recordPage(context: BrowserContext, mainUrl: string, now: () => number): PageRecorder {
  const waiting: Promise<Exchange | undefined>[] = [];
  const omitted: Omission[] = [];
  let totalBytes = 0;
  const omit = (request: Request, why: string): void => {
    if (omitted.length < MOST.omitted)
      omitted.push({ what: request.resourceType(), url: request.url().slice(0, 1_000), stage: 'response', why });
  };
  const take = async (response: Response, request: Request, atMs: number): Promise<Exchange | undefined> => {
    try {
      const came = withoutCookies(lowerCase(await response.headersArray()), 'response');
      const sent = withoutCookies(lowerCase(await request.headersArray()), 'request');
      const body = await response.body();
      const why = refusal(body, totalBytes);
      if (why !== undefined) {
        omit(request, why);
        return undefined;
      }
      totalBytes += body.byteLength;
      omitted.push(...[...sent.omitted, ...came.omitted].map((left) => ({ ...left, url: request.url().slice(0, 1_000) })));
      const { headers: requestHeaders } = sent;
      return {
        url: request.url(),
        status: response.status(),
        statusText: response.statusText(),
        requestHeaders,
        headers: came.headers,
        body,
        atMs,
      };
    } catch {
      omit(request, 'its body was no longer to be had');
      return undefined;
    }
  };
  const onResponse = (response: Response): void => {
    const request = response.request();
    if (request.isNavigationRequest() && request.url() === mainUrl) return;
    if (!DATA.has(request.resourceType())) return omit(request, 'only text that a page asks for as data is kept');
    if (response.status() >= 300 && response.status() < 400) return omit(request, 'a redirect has no body to keep');
    if (!TEXT.test(response.headers()['content-type'] ?? '')) return omit(request, 'no type of text');
    if (waiting.length >= MOST.exchanges) return omit(request, 'more answers than are kept of one page');
    waiting.push(take(response, request, now()));
    return undefined;
  };
  const onFailed = (request: Request): void => {
    if (request.url() !== mainUrl && omitted.length < MOST.omitted)
      omitted.push({ what: request.resourceType(), url: request.url().slice(0, 1_000), stage: 'request', why: 'refused, or it failed' });
  };
  context.on('response', onResponse).on('requestfailed', onFailed);
  return {
    finish: async () => {
      const late = sleep(MOST.waitMs, undefined, { ref: false });
      const kept = await Promise.all(waiting.map((exchange) => Promise.race([exchange, late])));
      return { exchanges: kept.flatMap((exchange) => exchange ?? []), omitted };
    },
    release: () => void context.off('response', onResponse).off('requestfailed', onFailed),
  };
}

/** Why a body is not kept; undefined when it is. */
function refusal(body: Uint8Array, totalBytes: number): string | undefined {
  const media = sniffMedia(body);
  if (media !== undefined) return `${media} by its first bytes`;
  if (body.byteLength > MOST.bodyBytes || totalBytes + body.byteLength > MOST.totalBytes) return 'more bytes than are kept of one page';
  return undefined;
}

function lowerCase(headers: readonly { readonly name: string; readonly value: string }[]): (readonly [string, string])[] {
  return headers.map(({ name, value }) => [name.toLowerCase(), value] as const);
}
