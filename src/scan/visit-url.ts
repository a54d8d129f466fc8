import { stripMedia } from '../evidence/strip-media.ts';
import { politenessGroupOf } from '../frontier/politeness-group.ts';
import type { Capture, FetchedResponse, Redirect } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import { sha256 } from '../model/sha256.ts';
import type { Requeue, Settlement } from '../store/frontier-queue.ts';
import { fetchEntry } from './fetch-entry.ts';
import type { ReadAnswer } from './page-reader.ts';
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
    readonly latencyMs: number;
  };
  readonly capture?: Capture;
  readonly answer?: ReadAnswer;
  readonly wireBytes: number;
  /** The entry ends here, or waits for another request. */
  readonly ending: { readonly settle: Settlement } | { readonly requeue: Requeue };
}

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
        wireBytes: 0,
        ending: afterRedirect(context, run, { entry, redirect: fetched }),
      };
    case 'failure':
      return afterFailure(context, run, { entry, failure: fetched, latencyMs });
    case 'response':
      return afterResponse(context, run, { entry, response: fetched, latencyMs });
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
  const base = { entry, wireBytes: 0 };
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
      if (entry.attempts >= run.target.limits.retries) return { ...base, answered, ending: { settle } };
      // Later each time; in between the group serves its other URLs.
      const dueMs = nowMs + run.target.limits.delayMs[0] * 4 ** (entry.attempts + 1);
      return { ...base, answered, ending: { requeue: { ...again, attempts: entry.attempts + 1, dueMs } } };
    }
    default:
      return { ...base, answered: { ok: failure.status !== undefined, failed: false, latencyMs }, ending: { settle } };
  }
}

async function afterResponse(
  context: ScanContext,
  run: TargetRun,
  { entry, response, latencyMs }: { entry: FrontierEntry; response: FetchedResponse; latencyMs: number },
): Promise<Visit> {
  const stored = stripMedia(response.body);
  const bodySha256 = context.bodies.save(stored);
  const answer = await context.reader.read({
    body: stored,
    contentType: response.via === 'browser' ? 'text/html; charset=utf-8' : response.headers.find(([name]) => name === 'content-type')?.[1],
    url: response.finalUrl,
    status: response.status,
    targetId: entry.targetId,
    pageClass: entry.pageClass,
    via: response.via,
    atMs: response.receivedAtMs,
  });
  const { url, finalUrl, status, headers, receivedSha256, via, requestedAtMs, receivedAtMs } = response;
  const capture: Capture = {
    id: `cap-${sha256(`${context.scan.id}\n${entry.targetId}\n${url}\n${via}\n${requestedAtMs}`).slice(0, 20)}`,
    scanId: context.scan.id,
    targetId: entry.targetId,
    url,
    finalUrl,
    hops: entry.hops,
    status,
    headers,
    bodySha256,
    receivedSha256,
    sizeBytes: stored.byteLength,
    charset: answer.charset,
    via,
    requestedAtMs,
    receivedAtMs,
  };
  const answered = { ok: status < 400, failed: status >= 500, latencyMs };
  return {
    entry,
    answered,
    capture,
    answer,
    wireBytes: response.wireBytes,
    ending: afterReading(context, run, { entry, capture, answer }),
  };
}

function afterReading(
  context: ScanContext,
  run: TargetRun,
  { entry, capture, answer }: { entry: FrontierEntry; capture: Capture; answer: ReadAnswer },
): Visit['ending'] {
  const mayRender =
    capture.via === 'http' &&
    context.browser !== undefined &&
    (context.render ?? run.target.fetch.render) === 'auto' &&
    capture.status < 400;
  if (mayRender && answer.wantsBrowser !== undefined && ['ok', 'empty-shell', 'soft-404'].includes(answer.outcome))
    return { requeue: { group: entry.group, via: 'browser', attempts: 0, hops: entry.hops, dueMs: 0 } };
  if (answer.refreshTo !== undefined && answer.ads.length === 0 && answer.links.length === 0 && answer.refreshTo !== capture.url)
    return afterRedirect(context, run, { entry, redirect: { kind: 'redirect', status: capture.status, location: answer.refreshTo } });
  return {
    settle: { outcome: answer.outcome, detail: answer.detail, status: capture.status, captureId: capture.id, atMs: capture.receivedAtMs },
  };
}
