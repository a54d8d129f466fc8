import { prepareItem } from '../evidence/prepare-item.ts';
import { politenessGroupOf } from '../frontier/politeness-group.ts';
import { unansweredBy } from '../fetch/unanswered-by.ts';
import type { Capture, FetchedResponse, Redirect } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import { sha256 } from '../model/sha256.ts';
import type { NewEntry, Requeue, Settlement } from '../store/frontier-queue.ts';
import { adIdentity } from './ad-identity.ts';
import { browserLook, toBrowser } from './browser-look.ts';
import { toPage } from './data-look.ts';
import { fetchEntry } from './fetch-entry.ts';
import type { BrowserLook } from './page-look.ts';
import type { ReadAnswer } from './read-answer.ts';
import { afterProbe, notFoundFor, probeBefore } from './probe-site.ts';
import { raiseUrgent, stopHost } from './raise-urgent.ts';
import { readCopy } from './reuse-copy.ts';
import { sampleData } from './sample-data.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** What one request came to; nothing of it is written yet. */
export interface Visit {
  readonly entry: FrontierEntry;
  /** For the politeness clock of the entry's group. */
  readonly answered: {
    readonly ok: boolean;
    readonly failed: boolean;
    readonly backOff?: { readonly retryAtMs?: number };
    /** The server refused us (403). */
    readonly refused?: boolean;
    readonly latencyMs: number;
  };
  /** Whether the host answered at all. */
  readonly isAnswered: boolean;
  /** What was received now. */
  readonly capture?: Capture;
  /** What an earlier scan received, where the server says that it is still the same. */
  readonly earlier?: Capture;
  readonly answer?: ReadAnswer;
  /** Lead ids of ads that are to be sealed. */
  readonly sealed: ReadonlySet<string>;
  readonly wireBytes: number;
  /** What follows for the browser; a page that was read and goes on to it waits for that after its commit. */
  readonly look?: BrowserLook;
  /** What is asked for before the page is judged. */
  readonly probe?: NewEntry | undefined;
  /** The entry ends here, or waits for another request. */
  readonly ending: { readonly settle: Settlement } | { readonly requeue: Requeue };
}

const NONE: ReadonlySet<string> = new Set();

/** Redirects followed for one URL, at most (RFC 9110 §15.4 leaves the number to the client). */
const MAX_HOPS = 10;

/** Back-off answers (429, 503) one URL may bring before it is given up as blocked. */
const MAX_BACK_OFFS = 6;

/**
 * One URL's journey, one request long: fetch, keep the body before it is read, read it, say what follows.
 * A redirect, a retry and a second look in the browser go back to the frontier, so that each waits its turn like any other request.
 */
export async function visitUrl(context: ScanContext, run: TargetRun, entry: FrontierEntry): Promise<Visit> {
  const startedMs = context.now();
  const fetched = await fetchEntry(context, run, entry);
  const latencyMs = context.now() - startedMs;
  switch (fetched.kind) {
    case 'redirect':
      return {
        entry,
        answered: { ok: true, failed: false, latencyMs },
        isAnswered: true,
        wireBytes: 0,
        sealed: NONE,
        // Data that lead elsewhere are none: the page itself is asked for.
        ...(entry.dataUrl === undefined
          ? { ending: afterRedirect(context, run, { entry, redirect: fetched }) }
          : { look: toPage(entry.id, 'compare'), ending: { requeue: toBrowser(entry) } }),
      };
    case 'failure':
      return orPage(afterFailure(context, run, { entry, failure: fetched, latencyMs }));
    case 'response':
      return fetched.status === 304
        ? afterNotModified(context, run, { entry, wireBytes: fetched.wireBytes, latencyMs })
        : afterResponse(context, run, { entry, response: fetched, latencyMs });
  }
}

function afterRedirect(
  context: ScanContext,
  run: TargetRun,
  { entry, redirect }: { entry: FrontierEntry; redirect: Redirect },
): Visit['ending'] {
  const { location, status } = redirect;
  const settle = (outcome: Settlement['outcome'], detail: string): Visit['ending'] => ({
    settle: { outcome, detail, status, captureId: undefined, atMs: context.now() },
  });
  if (entry.pageClass === 'probe') return settle('gone', 'probe: leads elsewhere');
  const scope = run.scope(location, 'redirect');
  if (!scope.allowed) return settle('out-of-scope', `redirect: ${scope.reason}`);
  // Once to the same URL is how cookies are set; twice is a loop.
  if ([entry.url, ...entry.hops].filter((url) => url === location).length > 1) return settle('error', 'redirect-loop');
  if (entry.hops.length >= MAX_HOPS) return settle('error', 'too-many-redirects');
  const leadsToList = ['seed', 'listing'].includes(run.classOf(location, 'other')) || run.target.start.some(({ url }) => url === location);
  if (leadsToList && (entry.pageClass === 'ad' || entry.pageClass === 'recheck')) return settle('soft-404', 'redirect-to-listing');
  return {
    requeue: {
      group: politenessGroupOf(run.target, location),
      via: entry.via,
      attempts: entry.attempts,
      hops: [...entry.hops, location],
      dueMs: 0,
    },
  };
}

function afterFailure(
  context: ScanContext,
  run: TargetRun,
  { entry, failure, latencyMs }: { entry: FrontierEntry; failure: Failure; latencyMs: number },
): Visit {
  const nowMs = context.now();
  const settle: Settlement = {
    outcome: failure.outcome,
    detail: failure.detail,
    status: failure.status,
    captureId: undefined,
    atMs: nowMs,
  };
  const unanswered = unansweredBy(failure);
  const base = { entry, isAnswered: unanswered === undefined, wireBytes: 0, sealed: NONE };
  const again = { group: entry.group, via: entry.via, hops: entry.hops };
  switch (failure.remedy) {
    case 'back-off': {
      const backOffs = (run.backOffs.get(entry.id) ?? 0) + 1;
      run.backOffs.set(entry.id, backOffs);
      const backOff = failure.retryAtMs === undefined ? {} : { retryAtMs: failure.retryAtMs };
      const answered = { ok: false, failed: false, backOff, latencyMs };
      return {
        ...base,
        answered,
        ending: backOffs >= MAX_BACK_OFFS ? { settle } : { requeue: { ...again, attempts: entry.attempts, dueMs: 0 } },
      };
    }
    case 'retry': {
      const answered = { ok: false, failed: true, latencyMs };
      // That nobody is there is no matter of this URL: it waits with all others of its host.
      if (unanswered === 'no-connection')
        return { ...base, answered, ending: { requeue: { ...again, attempts: entry.attempts, dueMs: 0 } } };
      if (entry.attempts >= run.target.limits.retries) return { ...base, answered, ending: { settle } };
      // Later each time; in between the group serves its other URLs.
      const dueMs = nowMs + run.target.limits.delayMs[0] * 4 ** (entry.attempts + 1);
      return { ...base, answered, ending: { requeue: { ...again, attempts: entry.attempts + 1, dueMs } } };
    }
    default:
      return { ...base, answered: { ok: failure.status !== undefined, failed: false, latencyMs }, ending: { settle } };
  }
}

/** That its data cannot be had is no end of a page: then it is asked for itself. */
function orPage(visit: Visit): Visit {
  const { entry, ending, answered } = visit;
  if (entry.dataUrl === undefined || 'requeue' in ending || answered.backOff) return visit;
  return { ...visit, look: toPage(entry.id, 'no-vote'), ending: { requeue: toBrowser(entry) } };
}

/** The server says that nothing has changed: what was received before is read again, as it stands in the evidence. */
async function afterNotModified(
  context: ScanContext,
  run: TargetRun,
  { entry, wireBytes, latencyMs }: { entry: FrontierEntry; wireBytes: number; latencyMs: number },
): Promise<Visit> {
  const base = { entry, answered: { ok: true, failed: false, latencyMs }, isAnswered: true, wireBytes };
  const copy = await readCopy(context, entry);
  if (!copy || copy.answer.stopHost !== undefined) {
    context.pages.dropCopy(entry.targetId, entry.hops.at(-1) ?? entry.url);
    const { group, via, hops } = entry;
    const again: Requeue = { group, via, hops, attempts: entry.attempts + 1, dueMs: 0 };
    const settle: Settlement = { outcome: 'error', detail: 'http 304 unasked', status: 304, captureId: undefined, atMs: context.now() };
    return { ...base, sealed: NONE, ending: entry.attempts < MAX_HOPS ? { requeue: again } : { settle } };
  }
  const { capture, answer } = copy;
  const sealed = raiseUrgent(context, run, { entry, capture, ads: answer.ads });
  const ending = afterReading(context, run, { entry, capture, answer, sealed });
  const look = browserLook(context, run, { entry, capture, answer, ending });
  if (look.pending?.why === 'poor') return { ...base, earlier: capture, answer, sealed, look, ending: { requeue: toBrowser(entry) } };
  if ('requeue' in ending || ending.settle.outcome !== 'ok') return { ...base, earlier: capture, answer, sealed, ending };
  const settle: Settlement = { ...ending.settle, outcome: 'not-modified', status: 304, atMs: context.now() };
  return { ...base, earlier: capture, answer, sealed, ending: { settle } };
}

async function afterResponse(
  context: ScanContext,
  run: TargetRun,
  { entry, response, latencyMs }: { entry: FrontierEntry; response: FetchedResponse; latencyMs: number },
): Promise<Visit> {
  const { url, finalUrl, status, headers, receivedSha256, via, requestedAtMs, receivedAtMs } = response;
  const id = `cap-${sha256(`${context.scan.id}\n${entry.targetId}\n${url}\n${via}\n${requestedAtMs}`).slice(0, 20)}`;
  // Hashed and made ready before anything reads it; on the disk before anything read from it is committed.
  const item = await prepareItem(response, id, context.software);
  const answer = await context.reader.read({
    body: item.body,
    contentType: response.via === 'browser' ? 'text/html; charset=utf-8' : response.headers.find(([name]) => name === 'content-type')?.[1],
    url: response.finalUrl,
    status: response.status,
    targetId: entry.targetId,
    pageClass: entry.pageClass,
    via: response.via,
    atMs: response.receivedAtMs,
    notFound: notFoundFor(context, entry),
  });
  const capture: Capture = {
    id,
    scanId: context.scan.id,
    targetId: entry.targetId,
    url,
    finalUrl,
    hops: entry.hops,
    status,
    headers,
    bodySha256: item.bodySha256,
    receivedSha256,
    sizeBytes: item.body.byteLength,
    charset: answer.charset,
    via,
    requestedAtMs,
    receivedAtMs,
  };
  const answered = { ok: status < 400, failed: status >= 500, refused: status === 403, latencyMs };
  const { wireBytes } = response;
  if (answer.stopHost !== undefined) {
    const sealed = stopHost(context, run, { entry, capture, rule: answer.stopHost });
    const settle: Settlement = { outcome: 'sealed', detail: 'host-stopped', status, captureId: undefined, atMs: receivedAtMs };
    return { entry, answered, isAnswered: true, wireBytes, sealed, ending: { settle } };
  }
  const sealed = raiseUrgent(context, run, { entry, capture, ads: answer.ads });
  const read = afterReading(context, run, { entry, capture, answer, sealed });
  const sample = await sampleData(context, run, { entry, response, answer });
  const look = browserLook(context, run, { entry, capture, answer, ending: read, sample });
  const probe = look.pending?.why === 'poor' ? undefined : probeBefore(context, run, { entry, answer });
  if (probe) {
    const kept = await context.evidence.keep(run, item, { entry, capture, response, answer, sealed, settled: undefined });
    return { entry, answered, isAnswered: true, capture: kept, answer, wireBytes, sealed, probe, ending: { requeue: afterProbe(entry) } };
  }
  const ending = look.pending?.why === 'poor' ? { requeue: toBrowser(entry) } : look.standing ? { settle: look.standing } : read;
  const settled = 'settle' in ending && !look.standing ? ending.settle.outcome : undefined;
  const kept = await context.evidence.keep(run, item, { entry, capture, response, answer, sealed, settled });
  return { entry, answered, isAnswered: true, capture: kept, answer, wireBytes, sealed, look, ending };
}

function afterReading(
  context: ScanContext,
  run: TargetRun,
  { entry, capture, answer, sealed }: { entry: FrontierEntry; capture: Capture; answer: ReadAnswer; sealed: ReadonlySet<string> },
): Visit['ending'] {
  if (answer.refreshTo !== undefined && answer.ads.length === 0 && answer.links.length === 0 && answer.refreshTo !== capture.url)
    return afterRedirect(context, run, { entry, redirect: { kind: 'redirect', status: capture.status, location: answer.refreshTo } });
  // A listing with one sealed ad is read like any other; the page of a sealed ad is sealed itself.
  const isSealed = answer.ads.some((ad) => ad.from === 'page' && sealed.has(adIdentity(run, entry, ad)?.leadId ?? ''));
  const { outcome, detail } = isSealed ? ({ outcome: 'sealed', detail: 'urgent' } as const) : answer;
  return { settle: { outcome, detail, status: capture.status, captureId: capture.id, atMs: capture.receivedAtMs } };
}
