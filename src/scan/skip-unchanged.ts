import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { NewEntry } from '../store/frontier-queue.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** An ad page that a listing names with the text of its record. */
export interface ListedPage {
  readonly canonical: CanonicalUrl;
  readonly print: string;
}

/**
 * Why an ad page need not be asked for: the listing shows the very record it showed when the page was last read, that was not longer ago than the target's `reread_after`, and its ads were read then.
 * Undefined: it is to be asked for.
 */
export function unchangedSkip(context: ScanContext, run: TargetRun, { canonical, print }: ListedPage): NewEntry['skip'] {
  const readMs = context.pages.readWith(run.target.id, canonical, print);
  if (readMs === undefined || context.now() - readMs >= run.target.limits.rereadAfterMs) return undefined;
  const known = context.observations.adsAt(run.target.id, canonical);
  if (known.length === 0 || !known.every(({ leadId }) => context.unchanged.isRead(leadId))) return undefined;
  return { outcome: 'not-modified', detail: 'listed with the same record' };
}

/** Records the ads of a page that was not asked for as seen: what was read before stands for today. Runs inside a write batch. */
export function saveUnchanged(context: ScanContext, run: TargetRun, canonical: CanonicalUrl): void {
  for (const { leadId } of context.observations.adsAt(run.target.id, canonical))
    context.unchanged.save(leadId, context.scan.id, context.now());
}

/** A page that was skipped for one listing's sake is asked for after all, since another shows a record that is new; true when it had been skipped. Runs inside a write batch. */
export function askAfterAll(context: ScanContext, run: TargetRun, canonical: CanonicalUrl): boolean {
  if (!context.waits.askAfterAll(run.target.id, canonical)) return false;
  for (const { leadId } of context.observations.adsAt(run.target.id, canonical)) context.unchanged.drop(leadId, context.scan.id);
  return true;
}

/** Gives up a page that a plain link had put into the frontier before its listing came; true when it still waited for its first request. Runs inside a write batch. */
export function skipQueued(context: ScanContext, run: TargetRun, { canonical, skip }: Pick<NewEntry, 'canonical' | 'skip'>): boolean {
  const id = context.waits.unasked(run.target.id, canonical);
  if (id === undefined || skip === undefined || context.underWay.has(id)) return false;
  context.waits.giveUp(id, skip);
  run.open -= 1;
  return true;
}
