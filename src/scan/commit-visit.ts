import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import { leadIdOf } from '../model/lead-id.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { Settlement } from '../store/frontier-queue.ts';
import type { KnownAd, Observation } from '../store/observations.ts';
import { enqueueLinks } from './enqueue-links.ts';
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
  const { entry, capture, answer, ending } = visit;
  const groups = new Set<string>();
  if (capture) {
    context.saveCapture(capture);
    run.pages += 1;
  }
  run.bytes += Math.max(visit.wireBytes, capture?.sizeBytes ?? 0);
  if ('requeue' in ending && run.completion !== undefined) {
    context.queue.settle(entry.id, {
      outcome: 'error',
      detail: `not asked for again: ${run.completion}`,
      status: capture?.status,
      captureId: capture?.id,
      atMs: context.now(),
    });
    return groups;
  }
  if ('requeue' in ending) {
    context.queue.requeue(entry.id, ending.requeue);
    context.clock.ensure(ending.requeue.group, ...run.target.limits.delayMs);
    groups.add(ending.requeue.group);
    return groups;
  }
  const { settle } = ending;
  if (settle.outcome === 'ok' && capture && answer) {
    run.pagesRead += 1;
    run.wallsInARow = 0;
    saveAds(context, run, { visit, settle });
    for (const group of enqueueLinks(context, run, { links: answer.links, from: entry })) groups.add(group);
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
  context.queue.settle(entry.id, settle);
  run.open -= 1;
  return groups;
}

function saveAds(context: ScanContext, run: TargetRun, { visit, settle }: { visit: Visit; settle: Settlement }): void {
  const { entry, capture, answer } = visit;
  const seen = new Set<string>();
  for (const read of answer?.ads ?? []) {
    const adCanonical = read.from === 'page' ? pageCanonical(run, entry) : parseCanonicalUrl(read.url, run.dropQuery);
    if (adCanonical === undefined) continue;
    // Whichever spelling was met first, the lead names the one that is compared.
    const ad = { ...read, url: adCanonical };
    const leadId = leadIdOf(run.target.id, ad.key, adCanonical);
    if (seen.has(leadId)) continue;
    seen.add(leadId);
    context.observations.saveSeen(
      { targetId: run.target.id, key: ad.key, url: read.url, adCanonical },
      {
        leadId,
        scanId: context.scan.id,
        atMs: settle.atMs,
        outcome: 'ok',
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

/** The canonical URL of the page that answered: where the redirects led, else what was asked for. */
function pageCanonical(run: TargetRun, entry: FrontierEntry): CanonicalUrl {
  const last = entry.hops.at(-1);
  return (last === undefined ? undefined : parseCanonicalUrl(last, run.dropQuery)) ?? entry.canonical;
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
