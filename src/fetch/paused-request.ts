import type { CDPSession } from 'playwright-core';
import type { ResponseHead } from './judge-response.ts';

/** The `Fetch.requestPaused` event of the DevTools protocol, as far as it is used. */
export interface PausedRequest {
  readonly requestId: string;
  readonly request: { readonly url: string; readonly method: string; readonly headers: Readonly<Record<string, string>> };
  readonly frameId: string;
  readonly resourceType: string;
  /** Set at the response stage when there was none. */
  readonly responseErrorReason?: string;
  /** Undefined at the request stage. */
  readonly responseStatusCode?: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value: string }[];
}

/** What is paused: every document before and after its answer, and everything by which a page could send something or ask for a picture by its name. `Fetch` is what the protocol calls a prefetch link, too. */
export const PAUSED_PATTERNS: {
  resourceType: 'Document' | 'Fetch' | 'XHR' | 'Ping' | 'CSPViolationReport';
  requestStage: 'Request' | 'Response';
}[] = [
  { resourceType: 'Document', requestStage: 'Request' },
  { resourceType: 'Document', requestStage: 'Response' },
  { resourceType: 'Fetch', requestStage: 'Request' },
  { resourceType: 'XHR', requestStage: 'Request' },
  { resourceType: 'Ping', requestStage: 'Request' },
  { resourceType: 'CSPViolationReport', requestStage: 'Request' },
];

/** Lets a request, or its answer, go on as it is. */
export function passPaused(session: CDPSession, event: PausedRequest): Promise<void> {
  return late(session.send('Fetch.continueRequest', { requestId: event.requestId }));
}

/** Ends a request. A page whose navigation is ended so stays as it is. */
export function stopPaused(session: CDPSession, event: PausedRequest): Promise<void> {
  return late(session.send('Fetch.failRequest', { requestId: event.requestId, errorReason: 'Aborted' }));
}

/** Hands a document on as it came, with a content security policy of ours beside the site's. */
export function showPaused(
  session: CDPSession,
  event: PausedRequest,
  page: { readonly body: Uint8Array; readonly policy: string },
): Promise<void> {
  // The body is decoded already, and the browser has kept the cookies.
  const kept = (event.responseHeaders ?? []).filter(
    ({ name }) => !/^(?:content-length|content-encoding|transfer-encoding|set-cookie)$/i.test(name),
  );
  const shown = session.send('Fetch.fulfillRequest', {
    requestId: event.requestId,
    responseCode: event.responseStatusCode ?? 200,
    responseHeaders: [...kept, { name: 'content-security-policy', value: page.policy }],
    body: Buffer.from(page.body.buffer, page.body.byteOffset, page.body.byteLength).toString('base64'),
  });
  return late(shown);
}

/** Status and header fields of an answer, names in lower case. */
export function headOfPaused(event: PausedRequest): ResponseHead {
  const headers = (event.responseHeaders ?? []).map(({ name, value }) => [name.toLowerCase(), value] as const);
  return { url: event.request.url, status: event.responseStatusCode ?? 0, headers };
}

/** A message that comes too late (frame gone, page closed) has no answer; that is no fault. */
async function late(message: Promise<unknown>): Promise<void> {
  await message.catch(() => undefined);
}
