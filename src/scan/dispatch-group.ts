import { hostName } from '../frontier/host-name.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import { askForData } from './ask-for-data.ts';
import { leaveOutReason } from './leave-out.ts';
import { originOf, waitWithOrigin } from './note-origin.ts';
import { parkGroup } from './park-group.ts';
import { requestVia } from './request-via.ts';
import { isRenderOpen } from './scan-context.ts';
import type { ScanLoop } from './scan-loop.ts';
import type { TargetRun } from './target-run.ts';

/** One request that is about to be made: an entry's, or that of the robots.txt it must wait for. */
export type Dispatch = { readonly group: string; readonly run: TargetRun; readonly entry: FrontierEntry } & (
  | { readonly kind: 'visit' }
  | { readonly kind: 'robots'; readonly url: string }
);

/** Longest Crawl-delay that is waited out; a site that asks for more is parked and reported, never asked faster. */
const MAX_CRAWL_DELAY_MS = 60_000;

/** Entries that are settled unasked in one go, and the pause after them, milliseconds: pages of thousands of needless links hold nobody else up. */
const MOST_SETTLED = 64;
const BREATH_MS = 5;

/**
 * Chooses the next request of a group that is due, and arms its pace before it is sent.
 * Entries that robots.txt forbids are settled on the way, at no cost to the group. Undefined: nothing of the group can go now; it is offered again when it can.
 */
export function dispatchGroup(loop: ScanLoop, group: string): Dispatch | undefined {
  const { context, schedule } = loop;
  loop.lost.delete(group);
  if (loop.parked.has(group)) {
    parkGroup(loop, group);
    return undefined;
  }
  for (let settled = 0; ; settled += 1) {
    const nowMs = context.now();
    if (settled >= MOST_SETTLED) {
      schedule.offer(group, nowMs + BREATH_MS);
      return undefined;
    }
    const underWay = schedule.underWay(group);
    const waiting = context.queue.next(group, nowMs, underWay.size + 1).find(({ id }) => !underWay.has(id));
    if (!waiting) return offerLater(loop, group, nowMs);
    const run = context.runs.get(waiting.targetId);
    if (!run || run.completion !== undefined) return undefined;
    const entry = isRenderOpen(context, run) ? { ...waiting, via: context.renders.viaOf(waiting) } : waiting;
    if (underWay.size >= run.target.limits.concurrency) return undefined;
    if (mustNotAsk(loop, run, entry)) continue;
    if (rests(loop, run, { entry, nowMs })) continue;
    const verdict = robotsVerdict(loop, run, entry);
    if (verdict === 'refused') continue;
    // What robots.txt just said may have lengthened the pause.
    if (context.clock.dueAt(group) > nowMs) {
      schedule.offer(group, 0);
      return undefined;
    }
    const asked = askForData(loop, run, entry);
    if (verdict === 'allowed' && lacksPage(loop, asked)) {
      loop.waitingForBrowser.add(group);
      return undefined;
    }
    const url = entry.hops.at(-1) ?? entry.url;
    // A proxy looks names up by itself; where it leads is not known here.
    if (run.proxy === undefined && !loop.addresses.admits(group, url)) return undefined;
    context.clock.dispatched(group, nowMs, context.random());
    context.rests.asked(originOf(entry));
    const viaChanged = entry.via !== waiting.via;
    void context.batch
      .add(() => {
        context.politeness.saveClocks(context.clock.changed());
        if (viaChanged) context.waits.askBy(entry.id, entry.via);
      })
      .catch(() => undefined);
    // The next entry of the group may go as soon as its pace allows, if the target lets requests overlap.
    if (run.target.limits.concurrency > underWay.size + 1) schedule.offer(group, 0);
    return verdict === 'unknown' ? { kind: 'robots', group, run, entry, url } : { kind: 'visit', group, run, entry: asked };
  }
}

/** Whether an entry needs a page of the browser, and all of them are in use. */
function lacksPage({ browser }: ScanLoop, entry: FrontierEntry): boolean {
  return requestVia(entry) === 'browser' && browser.pending + browser.size >= browser.concurrency;
}

/** A group of which nothing may go now: it is offered again when its first entry may. */
function offerLater(loop: ScanLoop, group: string, nowMs: number): undefined {
  const { queue, waits } = loop.context;
  const dueMs = loop.schedule.underWay(group).size === 0 ? queue.nextDueMs(group, nowMs) : undefined;
  if (dueMs === undefined) return undefined;
  loop.schedule.offer(group, dueMs);
  if (waits.allWaitFor(group, 'unreachable')) loop.lost.add(group);
  return undefined;
}

/** Whether an entry must not be asked for, the end of a redirect included: its host was stopped in this scan, a unit's own list blocks it, or it promises nothing new. Then the entry is settled unasked. */
function mustNotAsk(loop: ScanLoop, run: TargetRun, entry: FrontierEntry): boolean {
  const url = entry.hops.at(-1) ?? entry.url;
  const { isBlocked, urgent } = loop.context;
  if (urgent.stoppedHosts.size > 0 && urgent.stoppedHosts.has(hostName(new URL(url))))
    settleUnasked(loop, run, { entry, outcome: 'sealed', detail: 'not asked for: host-stopped' });
  else if (isBlocked(url)) settleUnasked(loop, run, { entry, outcome: 'out-of-scope', detail: 'blocked:list' });
  else {
    const reason = leaveOutReason(loop.context, run, entry);
    if (reason === undefined) return false;
    if (entry.pageClass === 'listing') run.listingPages -= 1;
    settleUnasked(loop, run, { entry, outcome: 'out-of-scope', detail: reason });
  }
  return true;
}

/** Whether the origin of an entry rests: then the entry waits with all others of that origin. */
function rests({ context }: ScanLoop, run: TargetRun, { entry, nowMs }: { entry: FrontierEntry; nowMs: number }): boolean {
  const rest = context.rests.restOf(originOf(entry), nowMs);
  if (!rest || (rest.reason === 'robots' && run.target.limits.robots !== 'obey')) return false;
  waitWithOrigin(context, entry, rest);
  return true;
}

/** What robots.txt says of an entry; a refusal is written at once. */
function robotsVerdict(loop: ScanLoop, run: TargetRun, entry: FrontierEntry): 'allowed' | 'unknown' | 'refused' {
  const { context, robots } = loop;
  const policy = run.target.limits.robots;
  if (policy === 'ignore_with_order') return 'allowed';
  const url = entry.hops.at(-1) ?? entry.url;
  const rules = robots.rulesFor(url);
  if (!rules) return policy === 'record' && context.rests.restOf(originOf(entry), context.now()) ? 'allowed' : 'unknown';
  if (policy === 'record') return 'allowed';
  if (rules.crawlDelayMs !== undefined) {
    if (rules.crawlDelayMs > MAX_CRAWL_DELAY_MS)
      return refuse(loop, run, { entry, detail: `crawl-delay ${Math.round(rules.crawlDelayMs / 1000)} s` });
    context.clock.crawlDelay(entry.group, rules.crawlDelayMs);
  }
  return rules.isAllowed(url) ? 'allowed' : refuse(loop, run, { entry, detail: 'disallowed' });
}

function refuse(loop: ScanLoop, run: TargetRun, { entry, detail }: { entry: FrontierEntry; detail: string }): 'refused' {
  settleUnasked(loop, run, { entry, outcome: 'robots', detail });
  return 'refused';
}

function settleUnasked(
  { context }: ScanLoop,
  run: TargetRun,
  { entry, outcome, detail }: { entry: FrontierEntry; outcome: Outcome; detail: string },
): void {
  context.queue.settle(entry.id, { outcome, detail, status: undefined, captureId: undefined, atMs: context.now() });
  run.open -= 1;
  context.report({ type: 'settled', targetId: run.target.id, url: entry.url, outcome, detail, ads: 0 });
}
