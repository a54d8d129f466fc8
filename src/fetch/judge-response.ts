import type { FetchedResponse, Redirect } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';
import { refusedMediaType } from './media-type.ts';
import { readRetryAfter } from './retry-after.ts';

/** The first lines of an answer. */
export interface ResponseHead {
  readonly url: string;
  readonly status: number;
  /** Lower-case names, in order of arrival. */
  readonly headers: FetchedResponse['headers'];
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What status and headers alone decide, before any byte of the body is read; undefined when the body is to be read. */
export function judgeResponse(
  head: ResponseHead,
  limits: { readonly maxBytes: number; readonly nowMs: number },
): Redirect | Failure | undefined {
  if (REDIRECTS.has(head.status)) return redirect(head);
  if (head.status === 429 || head.status === 503) return backOff(head, limits.nowMs);
  if (head.status >= 500) return failure(head, 'retry', `http ${head.status}`);
  const media = refusedMediaType(headerValue(head.headers, 'content-type'), head.url);
  if (media !== undefined) return failure(head, 'skip', `not-html: ${media}`);
  if (/^\s*attachment\b/i.test(headerValue(head.headers, 'content-disposition') ?? ''))
    return failure(head, 'skip', 'not-html: attachment');
  const length = Number(headerValue(head.headers, 'content-length') ?? 0);
  if (length > limits.maxBytes) return { ...failure(head, 'skip', `over ${limits.maxBytes} bytes`), outcome: 'too-large' };
  return undefined;
}

/** The first value of a header by its lower-case name. */
function headerValue(headers: FetchedResponse['headers'], name: string): string | undefined {
  return headers.find(([key]) => key === name)?.[1];
}

function redirect(head: ResponseHead): Redirect | Failure {
  const value = headerValue(head.headers, 'location');
  const target = value === undefined ? null : URL.parse(value, head.url);
  if (!target) return failure(head, 'skip', value === undefined ? 'redirect without location' : 'redirect to no URL');
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return failure(head, 'skip', `redirect to ${target.protocol}`);
  target.username = '';
  target.password = '';
  return { kind: 'redirect', status: head.status, location: target.href };
}

function backOff(head: ResponseHead, nowMs: number): Failure {
  const retryAtMs = readRetryAfter(headerValue(head.headers, 'retry-after'), nowMs);
  const blocked: Failure = { kind: 'failure', outcome: 'blocked', remedy: 'back-off', detail: `http ${head.status}`, status: head.status };
  return retryAtMs === undefined ? blocked : { ...blocked, retryAtMs };
}

function failure(head: ResponseHead, remedy: Failure['remedy'], detail: string): Failure {
  return { kind: 'failure', outcome: 'error', remedy, detail, status: head.status };
}
