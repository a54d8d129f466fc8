import { politenessGroupOf } from '../frontier/politeness-group.ts';
import { priorityOf } from '../frontier/priority.ts';
import { frontierCounts } from '../store/frontier-counts.ts';
import { firstVia } from './scan-context.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/**
 * Takes a target whose frontier is empty to its next phase. After the crawl, the ads that earlier scans knew and this one has not met are looked for;
 * after that the target is done. Gives back the groups that got work.
 */
export async function nextPhase(context: ScanContext, run: TargetRun): Promise<Set<string>> {
  const groups = new Set<string>();
  if (run.phase === 'crawl') {
    await context.batch.add(() => {
      run.phase = 'recheck';
      for (const ad of context.observations.unlooked(run.target.id, context.scan.id)) {
        const group = politenessGroupOf(run.target, ad.url);
        const added = context.queue.add({
          targetId: run.target.id,
          url: ad.url,
          canonical: ad.canonical,
          group,
          pageClass: 'recheck',
          priority: priorityOf('recheck', 0),
          depth: 0,
          via: firstVia(context, run),
          foundOn: undefined,
        });
        if (!added) continue;
        context.clock.ensure(group, ...run.target.limits.delayMs);
        run.open += 1;
        groups.add(group);
      }
      savePhase(context, run);
    });
    if (groups.size > 0) return groups;
  }
  if (run.completion === undefined && run.open === 0) await endTarget(context, run, run.pagesRead > 0 ? 'complete' : 'nothing-read');
  return groups;
}

/** Ends a target for this scan with its reason; what still waited is given up, visibly. */
export async function endTarget(context: ScanContext, run: TargetRun, completion: string): Promise<void> {
  run.completion = completion;
  run.phase = 'done';
  await context.batch.add(() => {
    run.open -= context.queue.skipQueued(run.target.id, {
      outcome: completion === 'walled' ? 'blocked' : 'error',
      detail: `not asked for: ${completion}`,
      atMs: context.now(),
    });
    savePhase(context, run);
  });
  context.report({ type: 'target-done', targetId: run.target.id, completion });
}

/** Ends every target that only waits for a rest longer than the scan's patience: `parked`, so that a later scan goes on. */
export async function parkWaiting(context: ScanContext, untilMs: number): Promise<void> {
  for (const run of context.runs.values()) {
    if (run.completion !== undefined) continue;
    const onlyRechecks = run.phase === 'recheck' || frontierCounts(context.db, context.scan.id).onlyRechecks(run.target.id);
    await endTarget(context, run, onlyRechecks ? 'complete' : `parked until ${new Date(untilMs).toISOString()}`);
  }
}

function savePhase(context: ScanContext, run: TargetRun): void {
  context.db
    .prepare('UPDATE scan_target SET phase = ?, completion = ?, pages = ?, bytes = ? WHERE scan_id = ? AND target_id = ?')
    .run(run.phase, run.completion ?? null, run.pages, run.bytes, context.scan.id, run.target.id);
}
