import PQueue from 'p-queue';
import { AddressGate } from './address-gate.ts';
import { createBell } from './bell.ts';
import type { Bell } from './bell.ts';
import { commitVisit } from './commit-visit.ts';
import { dispatchGroup } from './dispatch-group.ts';
import type { Dispatch } from './dispatch-group.ts';
import { watchLoad } from './load-monitor.ts';
import type { ScanMetrics } from './load-monitor.ts';
import { groupSchedule } from './group-schedule.ts';
import { noteOrigin } from './note-origin.ts';
import { requestVia } from './request-via.ts';
import { robotsGate } from './robots-gate.ts';
import type { ScanContext } from './scan-context.ts';
import type { ScanLoop } from './scan-loop.ts';
import { mustPark, parkGroup } from './park-group.ts';
import { endTarget, giveUpUnreachable, nextPhase, parkWaiting } from './target-phase.ts';
import { limitReached } from './target-run.ts';
import type { TargetRun } from './target-run.ts';
import { costOfVisit, tellClock } from './tell-clock.ts';
import { visitUrl } from './visit-url.ts';

/** How many pages may be in flight, and how long a scan waits for groups that rest when nothing else is left to do. */
export interface ScanPace {
  readonly httpPages: number;
  readonly browserPages: number;
  /** Requests at once to one IP address. */
  readonly perAddress: number;
  readonly patienceMs: number;
  /** Where free space is looked for. */
  readonly caseFolder: string;
  /** From this moment on nothing is asked for; epoch milliseconds. Undefined: no end. */
  readonly endsMs?: number | undefined;
}

/**
 * Runs a scan until every target has come to its end, or `drain` is signalled, or the case is over: then nothing new is asked for, and what is under way is finished and kept.
 * Rejects only when the case itself can no longer be written (disk full) or on a bug.
 */
export async function runScan(
  context: ScanContext,
  pace: ScanPace,
  { drain, tellMetrics }: { readonly drain: AbortSignal; readonly tellMetrics?: ((metrics: ScanMetrics) => void) | undefined },
): Promise<'complete' | 'interrupted'> {
  const bell = createBell();
  const loop = createLoop(context, pace, bell);
  const endWatch = watchLoad(loop, { diskFolder: pace.caseFolder, tell: tellMetrics });
  drain.addEventListener('abort', bell.ring);
  const failures: unknown[] = [];
  const mustEnd = (): boolean => drain.aborted || (pace.endsMs !== undefined && context.now() >= pace.endsMs);
  for (const { group, dueMs } of context.queue.groups()) loop.schedule.offer(group, dueMs);
  await advanceEmpty(loop);
  while (!mustEnd() && failures.length === 0) {
    const group = freeSlots(loop) ? loop.schedule.takeDue(context.now()) : undefined;
    if (group !== undefined) {
      const dispatch = dispatchGroup(loop, group);
      if (dispatch) start(loop, dispatch, failures);
      loop.addresses.passOn(group);
      if (!dispatch) await advanceEmpty(loop);
      continue;
    }
    const dueMs = loop.schedule.nextDueMs();
    const waitMs = dueMs === undefined ? undefined : Math.max(0, dueMs - context.now());
    if (loop.schedule.total() === 0 && loop.addresses.pending() === 0) {
      const next = await whenIdle(loop, { waitMs, patienceMs: pace.patienceMs });
      if (next === 'end') break;
      if (next === 'go-on') continue;
    }
    // With every slot taken the bell of a finished page wakes the loop; otherwise the first due time does as well.
    await bell.wait(freeSlots(loop) ? waitMs : undefined);
  }
  await Promise.all([loop.http.onIdle(), loop.browser.onIdle()]);
  endWatch();
  if (failures.length > 0) throw failures[0];
  void context.batch.add(() => context.renders.settleGivenUp());
  context.batch.flush();
  return mustEnd() && [...context.runs.values()].some((run) => run.completion === undefined) ? 'interrupted' : 'complete';
}

function createLoop(context: ScanContext, pace: ScanPace, bell: Bell): ScanLoop {
  const schedule = groupSchedule(context.clock);
  const { clock, now, locate } = context;
  return {
    context,
    schedule,
    addresses: new AddressGate(pace.perAddress, { locate, schedule, clock, now, wake: bell.ring }),
    robots: robotsGate(context),
    http: new PQueue({ concurrency: pace.httpPages }),
    browser: new PQueue({ concurrency: pace.browserPages }),
    since: new Map(),
    waitingForBrowser: new Set(),
    lost: new Set(),
    refusals: new Map(),
    parked: new Set(),
    wake: bell.ring,
  };
}

/** Nothing is under way: is there anything left that is worth waiting for? `waitMs`: until the first group is due; undefined when none waits. */
async function whenIdle(
  loop: ScanLoop,
  { waitMs, patienceMs }: { waitMs: number | undefined; patienceMs: number },
): Promise<'wait' | 'go-on' | 'end'> {
  if (loop.addresses.release()) return 'go-on';
  if (waitMs === undefined) return 'end';
  if (loop.lost.size === loop.schedule.waiting()) {
    await giveUpLost(loop);
    return 'go-on';
  }
  if (waitMs <= patienceMs) return 'wait';
  await parkWaiting(loop.context, loop.context.now() + waitMs);
  return 'end';
}

/** Sets a dispatch on its way; when it ends, whatever it held is free again. */
function start(loop: ScanLoop, dispatch: Dispatch, failures: unknown[]): void {
  const { group, entry } = dispatch;
  const { addresses, schedule, waitingForBrowser } = loop;
  schedule.begin(group, entry.id);
  loop.context.underWay.add(entry.id);
  if (dispatch.run.proxy === undefined) addresses.begin(entry.id, entry.hops.at(-1) ?? entry.url);
  const queue = dispatch.kind === 'visit' && requestVia(entry) === 'browser' ? loop.browser : loop.http;
  if (queue === loop.http) loop.since.set(entry.id, loop.context.now());
  void queue
    .add(() => carryOut(loop, dispatch))
    .catch((error: unknown) => failures.push(error))
    .finally(() => {
      schedule.end(group, entry.id);
      loop.since.delete(entry.id);
      loop.context.underWay.delete(entry.id);
      addresses.end(entry.id);
      for (const freed of [group, ...waitingForBrowser]) schedule.offer(freed, 0);
      waitingForBrowser.clear();
      loop.wake();
    });
}

/** Carries one dispatch out: the request, then its commit. */
async function carryOut(loop: ScanLoop, dispatch: Dispatch): Promise<void> {
  const { context } = loop;
  const { run, entry, group } = dispatch;
  if (dispatch.kind === 'robots') {
    context.report({ type: 'request', targetId: run.target.id, via: 'robots' });
    const fetched = await loop.robots.fetch(run, dispatch.url);
    tellClock(context, group, fetched);
    const writeRest = noteOrigin(context, run, { entry, said: fetched });
    await context.batch.add(() => {
      fetched.save();
      writeRest();
      context.politeness.saveClocks(context.clock.changed());
    });
    return;
  }
  context.report({ type: 'request', targetId: run.target.id, via: requestVia(entry) });
  const visit = await visitUrl(context, run, entry);
  tellClock(context, group, { answered: visit.answered, costMs: costOfVisit(visit) });
  const writeRest = noteOrigin(context, run, { entry, said: visit.isAnswered ? 'page' : 'unanswered' });
  let groups = new Set<string>();
  let parked = false;
  const openBefore = run.open;
  await context.batch.add(() => {
    groups = commitVisit(context, run, visit);
    writeRest();
    parked = mustPark(loop, run, visit);
    if (parked) parkGroup(loop, group);
    context.politeness.saveClocks(context.clock.changed());
    context.saveCounters(run.target.id, {
      pages: run.pages,
      bytes: run.bytes,
      activeMs: Math.round(run.activeBeforeMs + context.now() - run.startedAtMs),
    });
  });
  if (run.open + 1 > openBefore) context.report({ type: 'queued', targetId: run.target.id, count: run.open + 1 - openBefore });
  if ('settle' in visit.ending) {
    const { outcome, detail } = visit.ending.settle;
    context.report({ type: 'settled', targetId: run.target.id, url: entry.url, outcome, detail, ads: visit.answer?.ads.length ?? 0 });
  }
  for (const woken of groups) loop.schedule.offer(woken, 0);
  // Other targets may have shared the group.
  if (parked) await advanceEmpty(loop);
  if (run.completion !== undefined) return;
  const end = run.open === 0 ? undefined : endReason(run, context.now());
  if (end !== undefined) await endTarget(context, run, end);
  else if (run.open === 0) await advance(loop, run);
}

/** A target whose frontier is empty goes on to its next phase, which may bring new entries. */
async function advance(loop: ScanLoop, run: TargetRun): Promise<void> {
  for (const group of await nextPhase(loop.context, run)) loop.schedule.offer(group, 0);
  loop.wake();
}

/** Nothing but dead hosts is left: their URLs are given up, and the targets go on with what else they have. */
async function giveUpLost(loop: ScanLoop): Promise<void> {
  await giveUpUnreachable(loop.context);
  for (const group of loop.lost) loop.schedule.drop(group);
  loop.lost.clear();
  await advanceEmpty(loop);
}

/** Takes every target that has nothing left to ask for to its next phase. */
async function advanceEmpty(loop: ScanLoop): Promise<void> {
  for (const run of loop.context.runs.values()) if (run.open === 0 && run.completion === undefined) await advance(loop, run);
}

/** Walls in a row after which a target that says `on_wall: stop_target` stops. */
const WALLS_TO_STOP = 5;

function endReason(run: TargetRun, nowMs: number): string | undefined {
  if (run.wallsInARow >= WALLS_TO_STOP && run.target.fetch.wall.onWall === 'stop_target') return 'walled';
  return limitReached(run, nowMs);
}

function freeSlots(loop: ScanLoop): boolean {
  return loop.http.pending + loop.http.size < loop.http.concurrency;
}
