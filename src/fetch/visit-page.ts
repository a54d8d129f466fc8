import type { FetchedResponse, Redirect } from '../model/capture.ts';
import type { Omission } from '../model/fetch-trace.ts';
import type { BrowserSlot } from './browser-slot.ts';
import type { BrowserVisit, VisitAnswer } from './browser-visit.ts';
import { createDocumentGate } from './document-gate.ts';
import type { Departure, DocumentGate, MainDocument } from './document-gate.ts';
import { failureOfNavigation } from './failure-of-navigation.ts';
import { createPageHand, watchRequests } from './page-hand.ts';
import type { PageHand } from './page-hand.ts';
import { recordPage } from './page-recorder.ts';
import type { PageRecorder } from './page-recorder.ts';
import { runSteps } from './run-steps.ts';
import type { ScriptWatch } from './script-watch.ts';
import { textScreenshot } from './text-screenshot.ts';
import { withoutCookies } from './without-cookies.ts';

/** Where and how a visit is made. */
export interface VisitOptions {
  readonly slot: BrowserSlot;
  readonly visit: BrowserVisit;
  readonly now: () => number;
  readonly scripts: ScriptWatch;
  onNote(message: string): void;
}

/** Everything that a page may fetch, as a multiple of the largest document. */
const TOTAL_FACTOR = 8;
/** A page with fewer letters that sends the reader elsewhere is no more than a sign-post. */
const SIGNPOST_LETTERS = 40;
/** Letters that a document as it was sent must hold for it to be a page of its own, although a script leads on from it. */
const FULL_PAGE_LETTERS = 1_000;
/** Times that a listing is scrolled on. */
const MOST_SCROLLS = 20;

/** Makes one visit in a slot: one request for one main document, then what the target asks for, then the document is read once. Rejects when the page is lost. */
export async function visitPage(options: VisitOptions): Promise<VisitAnswer> {
  const { slot, visit, now } = options;
  const { session, mainFrameId } = slot;
  const { url: mainUrl, maxBytes } = visit;
  const isAllowed = (host: string): boolean => visit.isAllowedHost(host) || visit.isAllowedResource(host);
  const mayAsk = (url: string): boolean => visit.mayAsk?.(url) ?? true;
  const onStorm = (): void => options.scripts.silence();
  const gate = createDocumentGate({ session, mainFrameId, url: mainUrl, maxBytes, now, isAllowed, mayAsk, onStorm });
  slot.gate = gate;
  slot.proxy.begin({ isAllowed, maxBytes: maxBytes * TOTAL_FACTOR });
  const watch = watchRequests(slot.page);
  const recorder = recordPage(slot.page.context(), visit.url, now);
  try {
    const requestedAtMs = now();
    const navigated = slot.session.send('Page.navigate', { url: visit.url });
    const failed = navigated.then((result) =>
      result.errorText === undefined
        ? new Promise<never>(() => undefined)
        : failureOfNavigation(result.errorText, slot.proxy.failureOf(hostOf(visit.url))),
    );
    // A request that was stopped on purpose fails too: what the gate says of it goes first.
    const arrived = await Promise.race([gate.arrival, failed.then((failure) => Promise.race([gate.arrival, Promise.resolve(failure)]))]);
    if (arrived.kind !== 'document') return arrived.kind === 'failure' ? (slot.proxy.failureOf(hostOf(visit.url)) ?? arrived) : arrived;
    const asSent = { document: arrived, requestedAtMs, finalUrl: visit.url, body: arrived.body };
    if (!arrived.isHtml) return await responseOf(options, recorder, asSent);
    await navigated;
    const hand = await createPageHand({
      page: slot.page,
      session: slot.session,
      mainFrameId: slot.mainFrameId,
      watch,
      markers: visit.adMarkers,
      endedScripts: options.scripts.ended,
    });
    // What waits in a page that was silenced waits for ever.
    const acted = actOnPage(options, hand, { gate, status: arrived.head.status });
    const departed = await Promise.race([acted, options.scripts.silenced.then(() => undefined)]);
    if (options.scripts.isSilenced()) await hand.settleSilent();
    // A script that sends the reader on stops the parser: what the server sent is kept when there is more to it than a sign-post.
    if (departed?.kind === 'redirect' && 'early' in departed && lettersOf(arrived.body) >= FULL_PAGE_LETTERS)
      return await responseOf(options, recorder, asSent);
    if (departed?.kind === 'redirect') return { kind: 'redirect', status: departed.status, location: departed.location };
    if (departed) return departed;
    const { url, html } = await hand.read(visit.maxBytes);
    if (html === undefined)
      return {
        kind: 'failure',
        outcome: 'too-large',
        remedy: 'skip',
        detail: `document over ${visit.maxBytes} bytes`,
        status: arrived.head.status,
      };
    if (!/^https?:/.test(url))
      return { kind: 'failure', outcome: 'error', remedy: 'retry', detail: 'page left its address', status: arrived.head.status };
    return await responseOf(options, recorder, { document: arrived, requestedAtMs, finalUrl: url, body: new TextEncoder().encode(html) });
  } finally {
    watch.release();
    recorder.release();
    slot.gate = undefined;
    slot.proxy.end();
  }
}

/** Waits, steps, reveals and scrolls. Gives an answer when the page turned out to be a way to another one, or a required step failed. */
async function actOnPage(
  options: VisitOptions,
  hand: PageHand,
  { gate, status }: { readonly gate: DocumentGate; readonly status: number },
): Promise<VisitAnswer | (Redirect & { readonly early: true }) | undefined> {
  const { visit } = options;
  await hand.settle();
  const early = gate.takeDeparture();
  // A refusal that leads elsewhere is a refusal first.
  if (early?.method === 'GET' && status < 400 && (await hand.countLetters()) < SIGNPOST_LETTERS)
    return { kind: 'redirect', status, location: early.url, early: true };
  let left: Departure | undefined;
  const failed = await runSteps(hand, visit.rules.steps, () => (left ??= gate.takeDeparture()) !== undefined);
  if (left?.method === 'GET') return { kind: 'redirect', status, location: left.url };
  if (left) options.onNote(`a step of ${visit.contextKey} sent a form, which is not followed`);
  if (failed) return failed;
  const { waitFor } = visit.rules;
  if (waitFor && !(await hand.waitFor(waitFor.selector, waitFor.timeoutMs)))
    options.onNote(`wait_for was not met on a page of ${visit.contextKey}`);
  await reveal(hand, visit);
  if (visit.scroll) await scrollOn(hand);
  return undefined;
}

/** Letters of a document outside tags, scripts and styles; an estimate that decodes the bytes as Latin-1. */
function lettersOf(body: Uint8Array): number {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    .toString('latin1')
    // Each alternative ends at the first end tag, or takes to the end of the text; nothing is tried twice.
    .replace(/<script\b[^]*?(?:<\/script|$)|<style\b[^]*?(?:<\/style|$)|<[^<>]*>/gi, ' ');
  return (text.match(/[A-Za-z\u00C0-\u00FF]/g) ?? []).length;
}

async function reveal(hand: PageHand, visit: BrowserVisit): Promise<void> {
  for (const target of visit.reveal) {
    if ((await hand.click(target, 'all', 0)) > 0) await hand.settle();
  }
}

/** Scrolls until nothing new comes. */
async function scrollOn(hand: PageHand): Promise<void> {
  let before = -1;
  for (let time = 0; time < MOST_SCROLLS; time += 1) {
    const count = await hand.scrollDown();
    if (count <= before) return;
    before = count;
    await hand.settle();
  }
}

/** The browser does not show the cookies of a document to whoever reads it. */
const KEPT_COOKIES: Omission = {
  what: 'set-cookie',
  stage: 'response',
  why: 'the browser keeps cookies to itself; whether there were any is not known',
};

function endedScripts(count: number): Omission[] {
  if (count === 0) return [];
  const why = `what they would have done: a script that kept the processor for seconds, showed one dialog after the other, or asked for one thing after the other, was ended (${count} in all)`;
  return [{ what: 'script', stage: 'document', why }];
}

async function responseOf(
  { slot, visit, now, scripts }: VisitOptions,
  recorder: PageRecorder,
  parts: { readonly document: MainDocument; readonly requestedAtMs: number; readonly finalUrl: string; readonly body: Uint8Array },
): Promise<FetchedResponse> {
  const { document, body } = parts;
  const receivedAtMs = now();
  const remoteAddress = visit.proxy === undefined ? slot.proxy.addressOf(hostOf(visit.url)) : undefined;
  const isRendered = body !== document.body;
  const screenshot = isRendered && visit.screenshot === true ? await textScreenshot(slot.page, slot.session) : undefined;
  const { exchanges, omitted } = await recorder.finish();
  const sent = withoutCookies(document.requestHeaders, 'request');
  const came = withoutCookies(document.head.headers, 'response');
  return {
    kind: 'response',
    url: visit.url,
    finalUrl: parts.finalUrl,
    status: document.head.status,
    headers: came.headers,
    body,
    receivedSha256: document.receivedSha256,
    via: 'browser',
    requestedAtMs: parts.requestedAtMs,
    receivedAtMs,
    wireBytes: slot.proxy.bytes(),
    trace: {
      requestHeaders: sent.headers,
      statusText: '',
      document: document.body,
      exchanges,
      omitted: [KEPT_COOKIES, ...endedScripts(scripts.ended()), ...sent.omitted, ...came.omitted, ...omitted],
      browser: slot.facts,
      ...(screenshot ? { screenshot } : {}),
    },
    ...(remoteAddress === undefined ? {} : { remoteAddress }),
  };
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
