import type { Dispatcher } from 'undici';
import type { FetchedResponse, Redirect } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';
import { sha256 } from '../model/sha256.ts';
import { decodeContent } from './decode-content.ts';
import { sniffMedia } from './sniff-media.ts';
import { withoutCookies } from './without-cookies.ts';
import { failureOfError } from './failure-of-error.ts';
import { judgeResponse } from './judge-response.ts';
import type { ResponseHead } from './judge-response.ts';

/** One request, ready to be sent. */
export interface ExchangeRequest {
  readonly dispatcher: Dispatcher;
  readonly url: string;
  readonly target: { readonly origin: string; readonly path: string };
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly now: () => number;
}

/** What came of it. */
export interface ExchangeResult {
  readonly answer: FetchedResponse | Redirect | Failure;
  readonly setCookies: readonly string[];
}

/** A body that is not wanted is read to its end up to this size, so that the connection can be used again. */
const DRAIN_BYTES = 65_536;
/** How many times the wait for the first byte the whole exchange may take. */
const TOTAL_FACTOR = 3;

/** What the exchange has seen so far. */
interface Received {
  head: ResponseHead | undefined;
  statusText: string;
  judged: Redirect | Failure | undefined;
  readonly chunks: Buffer[];
  bodyBytes: number;
  headBytes: number;
  endedAtMs: number;
}

/** Sends one GET and reads the answer within the limits. Never rejects. */
export async function exchange(request: ExchangeRequest): Promise<ExchangeResult> {
  const requestedAtMs = request.now();
  const received: Received = {
    head: undefined,
    statusText: '',
    judged: undefined,
    chunks: [],
    bodyBytes: 0,
    headBytes: 0,
    endedAtMs: requestedAtMs,
  };
  const failed = await transfer(request, received);
  const setCookies = (received.head?.headers ?? []).filter(([name]) => name === 'set-cookie').map(([, value]) => value);
  const early = received.judged ?? failed;
  if (early || !received.head) return { answer: early ?? failureOfError(undefined), setCookies };
  return { answer: await responseOf({ request, received, head: received.head, requestedAtMs }), setCookies };
}

/** Runs the transfer to its end or to the first limit; undefined when all of it arrived. */
function transfer(request: ExchangeRequest, received: Received): Promise<Failure | undefined> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let settled = false;
    const settle = (failure: Failure | undefined): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', onAbort);
      received.endedAtMs = request.now();
      resolve(failure);
    };
    const stop = (failure: Failure | undefined): void => {
      settle(failure);
      controller?.abort(new Error('stopped'));
    };
    const onAbort = (): void => stop({ kind: 'failure', outcome: 'error', remedy: 'retry', detail: 'aborted' });
    const timer = setTimeout(
      () => stop({ kind: 'failure', outcome: 'timeout', remedy: 'retry', detail: 'total time' }),
      request.timeoutMs * TOTAL_FACTOR,
    );
    if (request.signal?.aborted) return onAbort();
    request.signal?.addEventListener('abort', onAbort);
    const { origin, path } = request.target;
    const timeouts = { headersTimeout: request.timeoutMs, bodyTimeout: request.timeoutMs };
    request.dispatcher.dispatch(
      { origin, path, method: 'GET', headers: request.headers, ...timeouts },
      {
        onRequestStart: (started) => {
          controller = started;
          if (settled) started.abort(new Error('stopped'));
        },
        onResponseStart: (started, status, ...[, statusText]) => {
          // Interim answers (103) come before the real one.
          if (status < 200) return;
          received.statusText = statusText ?? '';
          receiveHead(received, { url: request.url, status, headers: pairs(started.rawHeaders) }, request);
        },
        onResponseData: (_started, chunk) => {
          const verdict = receiveChunk(received, chunk, request.maxBytes);
          if (verdict !== 'go-on') stop(verdict);
        },
        onResponseEnd: () => settle(undefined),
        onResponseError: (_started, error) => settle(failureOfError(error)),
      },
    );
    return undefined;
  });
}

function receiveHead(received: Received, head: ResponseHead, request: ExchangeRequest): void {
  received.head = head;
  received.headBytes = head.headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 19);
  received.judged = judgeResponse(head, { maxBytes: request.maxBytes, nowMs: request.now() });
}

/** Counts a piece of the body in; anything but `go-on` ends the transfer. */
function receiveChunk(received: Received, chunk: Buffer, maxBytes: number): Failure | undefined | 'go-on' {
  received.bodyBytes += chunk.byteLength;
  if (received.judged) return received.bodyBytes > DRAIN_BYTES || isMedia(received.judged) ? undefined : 'go-on';
  if (received.bodyBytes > maxBytes) return tooLarge(`over ${maxBytes} bytes`, received.head?.status);
  received.chunks.push(chunk);
  return 'go-on';
}

/** A picture is not read, not even to keep a connection. */
function isMedia(judged: Redirect | Failure): boolean {
  return judged.kind === 'failure' && judged.remedy === 'skip';
}

async function responseOf(parts: {
  readonly request: ExchangeRequest;
  readonly received: Received;
  readonly head: ResponseHead;
  readonly requestedAtMs: number;
}): Promise<FetchedResponse | Failure> {
  const { request, received, head } = parts;
  const wireBody = Buffer.concat(received.chunks);
  const encoding = head.headers.filter(([name]) => name === 'content-encoding').map(([, value]) => value);
  const body = await decodeContent(wireBody, encoding.join(','), request.maxBytes);
  if ('kind' in body) {
    if (body.kind === 'too-large') return tooLarge(body.detail, head.status);
    return { kind: 'failure', outcome: 'error', remedy: 'retry', detail: body.detail, status: head.status };
  }
  const media = sniffMedia(body);
  if (media !== undefined)
    return { kind: 'failure', outcome: 'error', remedy: 'skip', detail: `not-html: ${media} by its first bytes`, status: head.status };
  const sent = withoutCookies(Object.entries(request.headers), 'request');
  const came = withoutCookies(head.headers, 'response');
  return {
    kind: 'response',
    url: request.url,
    finalUrl: request.url,
    status: head.status,
    headers: came.headers,
    body,
    receivedSha256: sha256(body),
    via: 'http',
    requestedAtMs: parts.requestedAtMs,
    receivedAtMs: received.endedAtMs,
    wireBytes: received.headBytes + received.bodyBytes,
    trace: {
      requestHeaders: sent.headers,
      statusText: received.statusText,
      wireBody,
      exchanges: [],
      omitted: [...sent.omitted, ...came.omitted],
    },
  };
}

function tooLarge(detail: string, status: number | undefined): Failure {
  const failure: Failure = { kind: 'failure', outcome: 'too-large', remedy: 'skip', detail };
  return status === undefined ? failure : { ...failure, status };
}

/** Raw header fields, name and value in turn, as pairs with lower-case names. Bytes over 127 are kept as Latin-1 (RFC 9110 §5.5). */
function pairs(raw: Dispatcher.DispatchController['rawHeaders']): readonly (readonly [string, string])[] {
  const flat = Array.isArray(raw) ? raw.map((field) => (typeof field === 'string' ? field : field.toString('latin1'))) : [];
  const out: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) out.push([(flat[at] ?? '').toLowerCase(), flat[at + 1] ?? '']);
  return out;
}
