import type { CDPSession } from 'playwright-core';
import type { Redirect } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';
import { judgeResponse } from './judge-response.ts';
import type { ResponseHead } from './judge-response.ts';
import { isReading } from './is-reading.ts';
import { headOfPaused, stopPaused, passPaused, showPaused } from './paused-request.ts';
import type { PausedRequest } from './paused-request.ts';
import { isMediaAddress } from './media-address.ts';
import { readPausedBody } from './read-paused-body.ts';
import { sniffMedia } from './sniff-media.ts';

/** The main document as the server sent it. */
export interface MainDocument {
  readonly kind: 'document';
  readonly head: ResponseHead;
  /** As sent, lower-case names. */
  readonly requestHeaders: ResponseHead['headers'];
  /** Content-decoded. */
  readonly body: Uint8Array;
  readonly receivedSha256: Sha256;
  /** Whether the browser shows it as a page; what is not HTML is kept as it came. */
  readonly isHtml: boolean;
}

/** Where a page wanted to go by itself after it had been loaded. */
export interface Departure {
  readonly url: string;
  readonly method: string;
}

/** Lets one main document pass for one visit, and nothing after it. */
export interface DocumentGate {
  /** What became of the first request for the main document; stays open when it never got an answer. */
  readonly arrival: Promise<MainDocument | Redirect | Failure>;
  /** The first navigation that was stopped since the last call. */
  takeDeparture(): Departure | undefined;
  /** Takes one paused request; never rejects. */
  handle(event: PausedRequest): Promise<void>;
}

/** What the gate is made of. */
export interface GateOptions {
  readonly session: CDPSession;
  readonly mainFrameId: string;
  readonly url: string;
  readonly maxBytes: number;
  readonly now: () => number;
  isAllowed(host: string): boolean;
  mayAsk(url: string): boolean;
  /** The page asks for one thing after the other without end. */
  onStorm(): void;
}

/** Requests for data and frames that one page may make; and those, refused ones too, after which its scripts are ended. Whoever scrolls through a long listing makes a hundred. */
const MOST_ASKED = 500;
const STORM = 1_000;

/** Film, sound, fonts and plug-ins are refused by the page itself, without a message for each. */
const NO_MEDIA = "media-src 'none'; object-src 'none'; font-src 'none'";

/** Makes the gate for one visit. */
export function createDocumentGate(options: GateOptions): DocumentGate {
  const { session } = options;
  const arrival = Promise.withResolvers<MainDocument | Redirect | Failure>();
  let isStarted = false;
  let departure: Departure | undefined;
  let asked = 0;

  const onOther = (event: PausedRequest): Promise<void> => {
    asked += 1;
    if (asked === STORM) options.onStorm();
    return asked > MOST_ASKED ? stopPaused(session, event) : onOtherRequest(options, event);
  };

  const onNavigation = (event: PausedRequest): Promise<void> => {
    if (!isStarted && bareUrl(event.request.url) === bareUrl(options.url)) {
      isStarted = true;
      return passPaused(session, event);
    }
    if (isStarted) departure ??= { url: event.request.url, method: event.request.method };
    return stopPaused(session, event);
  };

  const onMainResponse = async (event: PausedRequest): Promise<void> => {
    const document = await receiveMain(options, event);
    arrival.resolve(document);
    const isShown = document.kind === 'document' && document.isHtml;
    await (isShown ? showPaused(session, event, { body: document.body, policy: NO_MEDIA }) : stopPaused(session, event));
  };

  return {
    arrival: arrival.promise,
    takeDeparture: () => {
      const taken = departure;
      departure = undefined;
      return taken;
    },
    handle: (event) => {
      const isMain = event.frameId === options.mainFrameId && event.resourceType === 'Document';
      if (event.responseErrorReason !== undefined) return passPaused(session, event);
      if (event.responseStatusCode === undefined) return isMain ? onNavigation(event) : onOther(event);
      return isMain ? onMainResponse(event) : onFrameResponse(options, event);
    },
  };
}

/** Judges the head and reads the body of the main document. */
async function receiveMain(options: GateOptions, event: PausedRequest): Promise<MainDocument | Redirect | Failure> {
  const head = { ...headOfPaused(event), url: bareUrl(event.request.url) };
  const judged = judgeResponse(head, { maxBytes: options.maxBytes, nowMs: options.now() });
  if (judged) return judged;
  const body = await readPausedBody(options.session, event.requestId, options.maxBytes);
  if (!body) return { kind: 'failure', outcome: 'error', remedy: 'retry', detail: 'body lost', status: head.status };
  if ('kind' in body) return { ...body, status: head.status };
  const media = sniffMedia(body);
  if (media !== undefined)
    return { kind: 'failure', outcome: 'error', remedy: 'skip', detail: `not-html: ${media} by its first bytes`, status: head.status };
  const requestHeaders = Object.entries(event.request.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { kind: 'document', head, requestHeaders, body, receivedSha256: sha256(body), isHtml: isPage(head) };
}

/** A frame's document, or data that a script asks for: goes to allowed hosts only; a prefetch, what is named like a picture, and what sends something, nowhere. */
function onOtherRequest(options: GateOptions, event: PausedRequest): Promise<void> {
  const isPrefetch = Object.keys(event.request.headers).some((name) => name.toLowerCase() === 'sec-purpose');
  const { url, method } = event.request;
  const isAllowed =
    isReading(method) && !isPrefetch && !isMediaAddress(url) && options.isAllowed(URL.parse(url)?.hostname ?? '') && options.mayAsk(url);
  return isAllowed ? passPaused(options.session, event) : stopPaused(options.session, event);
}

/** The document of a frame is shown under our policy too, and without frames of its own: those could not be watched. */
async function onFrameResponse(options: GateOptions, event: PausedRequest): Promise<void> {
  const status = event.responseStatusCode ?? 0;
  if (status >= 300 && status < 400) return passPaused(options.session, event);
  const body = await readPausedBody(options.session, event.requestId, options.maxBytes);
  if (!body || 'kind' in body) return stopPaused(options.session, event);
  return showPaused(options.session, event, { body, policy: `${NO_MEDIA}; frame-src 'none'` });
}

/** Whether the browser shows the answer as a page. No type at all is taken for HTML, as browsers do. */
function isPage(head: ResponseHead): boolean {
  const type = head.headers.find(([name]) => name === 'content-type')?.[1] ?? 'text/html';
  return head.status !== 204 && head.status !== 205 && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
}

/** Without fragment and credentials: as it goes over the network. */
function bareUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
