import type { ScanLoop } from './scan-loop.ts';
import type { TargetRun } from './target-run.ts';
import type { Visit } from './visit-url.ts';

/** Refusals in a row, each after a longer pause, after which a group is left to a person. */
const REFUSALS_TO_PARK = 2;

/** What stands beside a URL that was given up because its group is parked. */
const NOT_ASKED_REFUSED = 'not asked for: parked: refused';

/** Counts the refusals (403) of a group in a row; true when the group is to be left to a person now. A target that says `on_wall: cool_down` goes on, slower. */
export function mustPark(loop: ScanLoop, run: TargetRun, { entry, answered }: Visit): boolean {
  if (answered.refused !== true) {
    if (answered.ok) loop.refusals.delete(entry.group);
    return false;
  }
  const refusals = (loop.refusals.get(entry.group) ?? 0) + 1;
  loop.refusals.set(entry.group, refusals);
  return refusals >= REFUSALS_TO_PARK && run.target.fetch.wall.onWall === 'stop_target';
}

/** Gives up what waits in a group that a person must look at, and whatever comes to it later in this scan. Nothing tries to get round a refusal. */
export function parkGroup(loop: ScanLoop, group: string): void {
  const { context } = loop;
  loop.parked.add(group);
  for (const { targetId, count } of context.waits.skipGroup(group, {
    outcome: 'blocked',
    detail: NOT_ASKED_REFUSED,
    atMs: context.now(),
  })) {
    const run = context.runs.get(targetId);
    if (!run) continue;
    run.open -= count;
    run.gaps.add('refused');
  }
}
