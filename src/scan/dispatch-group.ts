import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { ScanLoop } from './scan-loop.ts';
import type { TargetRun } from './target-run.ts';

/** One request that is about to be made: an entry's, or that of the robots.txt it must wait for. */
export type Dispatch = { readonly group: string; readonly run: TargetRun; readonly entry: FrontierEntry } & (
  | { readonly kind: 'visit' }
  | { readonly kind: 'robots'; readonly url: string }
);

/** Longest Crawl-delay that is waited out; a site that asks for more is parked and reported, never asked faster. */
const MAX_CRAWL_DELAY_MS = 60_000;

/** How often robots.txt is asked for again in one scan when it cannot be had. */
const ROBOTS_TRIES = 3;

/**
 * Chooses the next request of a group that is due, and arms its pace before it is sent.
 * Entries that robots.txt forbids are settled on the way, at no cost to the group. Undefined: nothing of the group can go now; it is offered again when it can.
 */
export function dispatchGroup(loop: ScanLoop, group: string): Dispatch | undefined {
  const { context, schedule } = loop;
  for (;;) {
    const nowMs = context.now();
    const underWay = schedule.underWay(group);
    const entry = context.queue.next(group, nowMs, underWay.size + 1).find(({ id }) => !underWay.has(id));
    if (!entry) {
      const dueMs = underWay.size === 0 ? context.queue.nextDueMs(group, nowMs) : undefined;
      if (dueMs !== undefined) schedule.offer(group, dueMs);
      return undefined;
    }
    const run = context.runs.get(entry.targetId);
    if (!run || run.completion !== undefined) return undefined;
    if (underWay.size >= run.target.limits.concurrency) return undefined;
    const verdict = robotsVerdict(loop, run, entry);
    if (verdict === 'refused') continue;
    // What robots.txt just said may have lengthened the pause.
    if (context.clock.dueAt(group) > nowMs) {
      schedule.offer(group, 0);
      return undefined;
    }
    if (verdict === 'allowed' && entry.via === 'browser' && loop.browser.pending + loop.browser.size >= loop.browser.concurrency) {
      loop.waitingForBrowser.add(group);
      return undefined;
    }
    context.clock.dispatched(group, nowMs, context.random());
    void context.batch.add(() => context.politeness.saveClocks(context.clock.changed())).catch(() => undefined);
    // The next entry of the group may go as soon as its pace allows, if the target lets requests overlap.
    if (run.target.limits.concurrency > underWay.size + 1) schedule.offer(group, 0);
    const url = entry.hops.at(-1) ?? entry.url;
    return verdict === 'unknown' ? { kind: 'robots', group, run, entry, url } : { kind: 'visit', group, run, entry };
  }
}

/** What robots.txt says of an entry; a refusal is written at once. */
function robotsVerdict(loop: ScanLoop, run: TargetRun, entry: FrontierEntry): 'allowed' | 'unknown' | 'refused' {
  const { context, robots } = loop;
  const policy = run.target.limits.robots;
  if (policy === 'ignore_with_order') return 'allowed';
  const url = entry.hops.at(-1) ?? entry.url;
  const rules = robots.rulesFor(url);
  if (!rules || rules.state === 'unreachable' || rules.state === 'deferred') {
    const { origin } = new URL(url);
    const tries = (run.robotsTries.get(origin) ?? 0) + 1;
    run.robotsTries.set(origin, tries);
    if (tries <= ROBOTS_TRIES) return 'unknown';
    return policy === 'record' ? 'allowed' : refuse(loop, run, { entry, detail: `robots.txt ${rules?.state ?? 'unreachable'}` });
  }
  if (policy === 'record') return 'allowed';
  if (rules.crawlDelayMs !== undefined) {
    if (rules.crawlDelayMs > MAX_CRAWL_DELAY_MS)
      return refuse(loop, run, { entry, detail: `crawl-delay ${Math.round(rules.crawlDelayMs / 1000)} s` });
    context.clock.crawlDelay(entry.group, rules.crawlDelayMs);
  }
  return rules.isAllowed(url) ? 'allowed' : refuse(loop, run, { entry, detail: 'disallowed' });
}

function refuse(loop: ScanLoop, run: TargetRun, { entry, detail }: { entry: FrontierEntry; detail: string }): 'refused' {
  const { context } = loop;
  context.queue.settle(entry.id, { outcome: 'robots', detail, status: undefined, captureId: undefined, atMs: context.now() });
  run.open -= 1;
  context.report({ type: 'settled', targetId: run.target.id, url: entry.url, outcome: 'robots', detail, ads: 0 });
  return 'refused';
}
