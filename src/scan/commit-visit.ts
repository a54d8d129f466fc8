import type { Requeue, Settlement } from '../store/frontier-queue.ts';
import type { KnownAd, Observation } from '../store/observations.ts';
import { adIdentity, pageCanonical } from './ad-identity.ts';
import { toBrowser } from './browser-look.ts';
import { enqueueLinks } from './enqueue-links.ts';
import { noteWorth } from './note-worth.ts';
import { noteYield } from './note-yield.ts';
import { READ, readBefore, voteOf } from './commit-look.ts';
import { noteProbe, queueProbe } from './probe-site.ts';
import { rememberCopy } from './reuse-copy.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';
import type { Visit } from './visit-url.ts';

/** Outcomes after which nothing but a person can help. */
const WALLS: ReadonlySet<string> = new Set(['blocked', 'captcha', 'login-wall']);

/**
 * Writes a visit: capture, ads, links, state of the URL, counters and clocks, in one transaction with its neighbours.
 * Runs inside a write batch; gives back the groups that got work.
 */
export function commitVisit(context: ScanContext, run: TargetRun, visit: Visit): Set<string> {
  const { entry, ending } = visit;
  const groups = new Set<string>();
  count(context, run, visit);
  for (const group of voteOf(context, run, visit)) groups.add(group);
  if (visit.probe && run.completion === undefined) groups.add(queueProbe(context, run, visit.probe));
  const earlier = readBefore(context, run, visit);
  if (earlier) {
    context.renders.dropPending(entry.id);
    context.queue.settle(entry.id, earlier);
    run.open -= 1;
    return groups;
  }
  if ('requeue' in ending) return union(groups, goBack(context, run, { visit, requeue: ending.requeue }));
  if (entry.pageClass === 'probe') noteProbe(context, entry, visit.answer);
  context.renders.dropPending(entry.id);
  return union(groups, settleVisit(context, run, { visit, settle: ending.settle }));
}

/** Keeps what was received, and counts it. */
function count(context: ScanContext, run: TargetRun, { capture, earlier, sealed, wireBytes }: Visit): void {
  for (const leadId of sealed) context.sealed.seal({ leadId, captureId: (capture ?? earlier)?.id, atMs: context.now() });
  if (capture) context.saveCapture(capture);
  if (capture ?? earlier) run.pages += 1;
  run.bytes += Math.max(wireBytes, capture?.sizeBytes ?? 0);
}

/** Writes what a page said, and what becomes of its entry: it ends, or waits for a second look or for the browser. */
function settleVisit(context: ScanContext, run: TargetRun, { visit, settle }: { visit: Visit; settle: Settlement }): Set<string> {
  const { entry, capture, answer } = visit;
  const groups = new Set<string>();
  let newLinks = 0;
  if (READ.has(settle.outcome) && (capture ?? visit.earlier) && answer) {
    rememberPage(context, run, { visit, settle });
    run.pagesRead += 1;
    run.wallsInARow = 0;
    if (capture && settle.outcome === 'ok') noteYield(context, run, visit);
    saveAds(context, run, { visit, settle });
    const found = enqueueLinks(context, run, { links: answer.links, isIndex: answer.isIndex === true, from: entry });
    union(groups, found.groups);
    newLinks = found.newAds;
  } else if (mustLookAgain(context, run, { visit, settle })) {
    const { group, via } = entry;
    const dueMs = settle.atMs + run.target.limits.goneRecheckMs;
    context.queue.requeue(entry.id, { group, via, attempts: 0, hops: [], dueMs, pageClass: 'recheck' });
    return new Set([group]);
  } else if (WALLS.has(settle.outcome)) run.wallsInARow += 1;
  if (visit.look?.pending && run.completion === undefined) {
    const requeue = toBrowser(entry);
    context.renders.savePending(entry, visit.look.pending);
    context.queue.requeue(entry.id, requeue);
    return groups.add(requeue.group);
  }
  context.queue.settle(entry.id, settle);
  run.open -= 1;
  return union(groups, noteWorth(context, run, { visit, outcome: settle.outcome, newLinks }));
}

function union(groups: Set<string>, more: ReadonlySet<string>): Set<string> {
  for (const group of more) groups.add(group);
  return groups;
}

/** Puts an entry back for its next request; where the target came to its end meanwhile, it is given up instead. */
function goBack(context: ScanContext, run: TargetRun, { visit, requeue }: { visit: Visit; requeue: Requeue }): Set<string> {
  const { entry, capture } = visit;
  if (run.completion === undefined) {
    if (visit.look?.pending) context.renders.savePending(entry, visit.look.pending);
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
  if (capture && entry.dataUrl === undefined && settle.outcome === 'ok' && sealed.size === 0) rememberCopy(context, entry, capture);
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
