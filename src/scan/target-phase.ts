import { politenessGroupOf } from '../frontier/politeness-group.ts';
import { priorityOf } from '../frontier/priority.ts';
import { frontierCounts, NOT_ASKED_UNREACHABLE } from '../store/frontier-counts.ts';
import { lookAtLeftOut } from './look-at-left-out.ts';
import { firstVia } from './scan-context.ts';
import type { ScanContext } from './scan-context.ts';
import { newLearning } from './target-learning.ts';
import type { TargetRun } from './target-run.ts';

/**
 * Takes a target whose frontier is empty to its next phase. After the crawl, the ads that earlier scans knew and this one has not met are looked for;
 * after that the target is done. Gives back the groups that got work.
 */
export async function nextPhase(context: ScanContext, run: TargetRun): Promise<Set<string>> {
  const groups = new Set<string>();
  if (run.phase === 'crawl') {
    await context.batch.add(() => lookAtLeftOut(context, run).forEach((group) => groups.add(group)));
    if (groups.size > 0) return groups;
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
  if (run.completion === undefined && run.open === 0) await endTarget(context, run, completionOf(run));
  return groups;
}

/** Why a target ends that has nothing left to ask for. */
function completionOf(run: TargetRun): string {
  if (run.gaps.has('refused')) return 'parked: refused';
  if (run.gaps.has('unreachable')) return run.pagesRead > 0 ? 'partly-unreachable' : 'unreachable';
  return run.pagesRead > 0 ? 'complete' : 'nothing-read';
}

/** Gives up, for every target, the URLs of hosts that answered neither the usual requests nor a probe. The targets go on with what else they have. */
export async function giveUpUnreachable(context: ScanContext): Promise<void> {
  await context.batch.add(() => {
    for (const run of context.runs.values()) {
      if (run.completion !== undefined) continue;
      const skip = { outcome: 'error', detail: NOT_ASKED_UNREACHABLE, atMs: context.now() } as const;
      const count = context.waits.skipWaiting(run.target.id, 'unreachable', skip);
      run.open -= count;
      if (count > 0) run.gaps.add('unreachable');
    }
  });
}

/** Ends a target for this scan with its reason; what still waited is given up, visibly. */
export async function endTarget(context: ScanContext, run: TargetRun, completion: string): Promise<void> {
  run.completion = completion;
  run.phase = 'done';
  // A scan of thousands of targets holds nothing of those that are done.
  run.met.clear();
  run.learned = newLearning();
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

/** Ends every target that only waits for a rest longer than the scan's patience, with what it waited for; a later scan goes on. */
export async function parkWaiting(context: ScanContext, untilMs: number): Promise<void> {
  const counts = frontierCounts(context.db, context.scan.id);
  for (const run of context.runs.values()) {
    if (run.completion !== undefined) continue;
    const reasons = counts.waitReasons(run.target.id);
    const onlyRechecks = run.phase === 'recheck' || counts.onlyRechecks(run.target.id);
    if (reasons.includes('robots')) await endTarget(context, run, 'robots-unreachable');
    else if (reasons.some((reason) => reason !== undefined)) {
      run.gaps.add('unreachable');
      await endTarget(context, run, completionOf(run));
    } else await endTarget(context, run, onlyRechecks ? completionOf(run) : `parked until ${new Date(untilMs).toISOString()}`);
  }
}

function savePhase(context: ScanContext, run: TargetRun): void {
  context.db
    .prepare('UPDATE scan_target SET phase = ?, completion = ?, pages = ?, bytes = ? WHERE scan_id = ? AND target_id = ?')
    .run(run.phase, run.completion ?? null, run.pages, run.bytes, context.scan.id, run.target.id);
}
