import type { Requeue, Settlement } from '../store/frontier-queue.ts';
import type { KnownAd, Observation } from '../store/observations.ts';
import { adIdentity, pageCanonical } from './ad-identity.ts';
import { enqueueLinks } from './enqueue-links.ts';
import { rememberCopy } from './reuse-copy.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';
import type { Visit } from './visit-url.ts';

/** Outcomes of pages whose ads count. */
const READ: ReadonlySet<string> = new Set(['ok', 'not-modified', 'sealed']);

/** Outcomes after which nothing but a person can help. */
const WALLS: ReadonlySet<string> = new Set(['blocked', 'captcha', 'login-wall']);

/**
 * Writes a visit: capture, ads, links, state of the URL, counters and clocks, in one transaction with its neighbours.
 * Runs inside a write batch; gives back the groups that got work.
 */
export function commitVisit(context: ScanContext, run: TargetRun, visit: Visit): Set<string> {
  const { entry, capture, answer, ending } = visit;
  const groups = new Set<string>();
  for (const leadId of visit.sealed) context.sealed.seal({ leadId, captureId: (capture ?? visit.earlier)?.id, atMs: context.now() });
  if (capture) {
    context.saveCapture(capture);
    run.pages += 1;
  }
  if (visit.earlier) run.pages += 1;
  run.bytes += Math.max(visit.wireBytes, capture?.sizeBytes ?? 0);
  if ('requeue' in ending) return goBack(context, run, { visit, requeue: ending.requeue });
  const { settle } = ending;
  const read = run.rendering.get(entry.id);
  run.rendering.delete(entry.id);
  if (read && !READ.has(settle.outcome)) {
    // It was read before: that the browser shows less takes nothing away from it.
    context.queue.settle(entry.id, { ...read, detail: `${read.detail}, not rendered: ${settle.outcome}` });
    run.open -= 1;
    return groups;
  }
  if (READ.has(settle.outcome) && (capture ?? visit.earlier) && answer) {
    rememberPage(context, run, { visit, settle });
    run.pagesRead += 1;
    run.wallsInARow = 0;
    saveAds(context, run, { visit, settle });
    for (const group of enqueueLinks(context, run, { links: answer.links, isIndex: answer.isIndex === true, from: entry }))
      groups.add(group);
  } else if (mustLookAgain(context, run, { visit, settle })) {
    const { group, via } = entry;
    context.queue.requeue(entry.id, {
      group,
      via,
      attempts: 0,
      hops: [],
      dueMs: settle.atMs + run.target.limits.goneRecheckMs,
      pageClass: 'recheck',
    });
    groups.add(group);
    return groups;
  } else if (WALLS.has(settle.outcome)) run.wallsInARow += 1;
  if (visit.render) {
    run.rendering.set(entry.id, settle);
    context.queue.requeue(entry.id, visit.render);
    groups.add(visit.render.group);
    return groups;
  }
  context.queue.settle(entry.id, settle);
  run.open -= 1;
  return groups;
}

/** Puts an entry back for its next request; where the target came to its end meanwhile, it is given up instead. */
function goBack(context: ScanContext, run: TargetRun, { visit, requeue }: { visit: Visit; requeue: Requeue }): Set<string> {
  const { entry, capture } = visit;
  if (run.completion === undefined) {
    context.queue.requeue(entry.id, requeue);
    context.clock.ensure(requeue.group, ...run.target.limits.delayMs);
    return new Set([requeue.group]);
  }
  const detail = `not asked for again: ${run.completion}`;
  context.queue.settle(entry.id, { outcome: 'error', detail, status: capture?.status, captureId: capture?.id, atMs: context.now() });
  return new Set();
}

/** What a page that was read leaves for later scans: how it can be asked for with a condition, and that it was read. */
function rememberPage(context: ScanContext, run: TargetRun, { visit, settle }: { visit: Visit; settle: Settlement }): void {
  const { entry, capture, sealed } = visit;
  if (capture && settle.outcome === 'ok' && sealed.size === 0) rememberCopy(context, entry, capture);
  context.pages.noteRead({ targetId: run.target.id, canonical: entry.canonical, scanId: context.scan.id, atMs: settle.atMs });
}

function saveAds(context: ScanContext, run: TargetRun, { visit, settle }: { visit: Visit; settle: Settlement }): void {
  const { entry, answer } = visit;
  const capture = visit.capture ?? visit.earlier;
  const seen = new Set<string>();
  for (const read of answer?.ads ?? []) {
    const identity = adIdentity(run, entry, read);
    if (!identity) continue;
    const { leadId, adCanonical } = identity;
    // Whichever spelling was met first, the lead names the one that is compared.
    const ad = { ...read, url: adCanonical };
    if (seen.has(leadId)) continue;
    seen.add(leadId);
    context.observations.saveSeen(
      { targetId: run.target.id, key: ad.key, url: read.url, adCanonical },
      {
        leadId,
        scanId: context.scan.id,
        atMs: settle.atMs,
        outcome: visit.sealed.has(leadId) ? 'sealed' : settle.outcome === 'not-modified' ? 'not-modified' : 'ok',
        status: settle.status,
        foundAs: ad.from,
        canonical: entry.canonical,
        captureId: capture?.id,
        ad,
      },
    );
  }
  // The page is there and the ad that stood on it is not: as good as a soft 404 for that ad.
  for (const known of context.observations.adsAt(run.target.id, pageCanonical(run, entry)))
    if (!seen.has(known.leadId))
      context.observations.saveMissed(missed(context, { visit, known, settle: { ...settle, outcome: 'soft-404' } }));
}

/** Records that known ads were missed; true when an ad may be gone and must be looked for once more before that is said (two observations, or HTTP 410). */
function mustLookAgain(context: ScanContext, run: TargetRun, { visit, settle }: { visit: Visit; settle: Settlement }): boolean {
  const known = context.observations.adsAt(run.target.id, pageCanonical(run, visit.entry));
  const mayBeGone = (settle.outcome === 'gone' && settle.status !== 410) || settle.outcome === 'soft-404';
  let again = false;
  for (const ad of known) {
    const sinceMs = context.observations.goneSinceMs(ad.leadId);
    if (mayBeGone && (sinceMs === undefined || settle.atMs - sinceMs < run.target.limits.goneRecheckMs)) again = true;
    context.observations.saveMissed(missed(context, { visit, known: ad, settle }));
  }
  return again;
}

function missed(context: ScanContext, { visit, known, settle }: { visit: Visit; known: KnownAd; settle: Settlement }): Observation {
  return {
    leadId: known.leadId,
    scanId: context.scan.id,
    atMs: settle.atMs,
    outcome: settle.outcome,
    status: settle.status,
    foundAs: 'page',
    canonical: visit.entry.canonical,
    captureId: visit.capture?.id,
    ad: undefined,
  };
}
