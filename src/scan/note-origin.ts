import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { RobotsFetch } from './robots-gate.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** The origin an entry is next asked at. */
export function originOf(entry: FrontierEntry): string {
  return new URL(entry.hops.at(-1) ?? entry.url).origin;
}

/**
 * Learns from an answer whether an origin can be asked: `page` or `robots` came back, or robots.txt is not to be had, or nobody answered.
 * Gives what is to be written; to be called inside a write batch.
 */
export function noteOrigin(
  context: ScanContext,
  run: TargetRun,
  { entry, said }: { entry: FrontierEntry; said: 'page' | 'unanswered' | RobotsFetch },
): () => void {
  const origin = originOf(entry);
  const rest = restAfter(context, origin, said);
  return () => {
    context.politeness.saveRests(context.rests.changed());
    if (!rest || (rest.reason === 'robots' && run.target.limits.robots !== 'obey')) return;
    waitWithOrigin(context, entry, rest);
  };
}

/** Lets an entry wait, and with it all others of its target that would be asked at the same origin. */
export function waitWithOrigin(
  { waits }: ScanContext,
  entry: FrontierEntry,
  rest: { readonly reason: string; readonly untilMs: number },
): void {
  const wait = { dueMs: rest.untilMs, reason: rest.reason };
  const { targetId, group } = entry;
  waits.deferOne(entry.id, wait);
  waits.deferOrigin({ targetId, group, origin: originOf(entry) }, wait);
}

function restAfter(
  { rests, now, random }: ScanContext,
  origin: string,
  said: 'page' | 'unanswered' | RobotsFetch,
): { readonly reason: string; readonly untilMs: number } | undefined {
  const found = typeof said === 'string' ? said : said.found;
  if (found === 'unanswered') return rests.unanswered(origin, now(), random());
  rests.answered(origin);
  if (found === 'read') rests.robotsRead(origin);
  if (found !== 'unavailable' || typeof said === 'string') return undefined;
  return { reason: 'robots', untilMs: rests.robotsUnavailable(origin, { nowMs: now(), random: random(), retryAtMs: said.retryAtMs }) };
}
