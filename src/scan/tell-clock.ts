import { restAfterCostMs } from '../frontier/pace.ts';
import type { PoliteAnswer } from '../frontier/politeness-clock.ts';
import { requestVia } from './request-via.ts';
import type { ScanContext } from './scan-context.ts';
import type { Visit } from './visit-url.ts';

/**
 * Tells the clock of an answer. The pause counts from its end: when a request left late (a browser that starts, a slow connection), the next must not follow at its heels.
 * A group whose page cost `costMs` of what all groups share rests longer.
 */
export function tellClock(
  { clock, now, random }: Pick<ScanContext, 'clock' | 'now' | 'random'>,
  group: string,
  { answered, costMs = 0 }: { readonly answered: PoliteAnswer; readonly costMs?: number },
): void {
  clock.answered(group, answered, now(), random());
  clock.dispatched(group, now(), random());
  const restMs = restAfterCostMs(costMs);
  if (restMs > 0) clock.rest(group, now() + restMs);
}

/** What a visit cost of what all groups share, milliseconds: the processor while the page was read, and a page of the browser for longer than an honest visit holds it. */
export function costOfVisit({ entry, answer, answered }: Pick<Visit, 'entry' | 'answer' | 'answered'>): number {
  const heldMs = requestVia(entry) === 'browser' ? Math.max(0, answered.latencyMs - USUAL_VISIT_MS) : 0;
  return (answer?.costMs ?? 0) + heldMs;
}

/** Most honest visits of the browser end within this time, milliseconds. */
const USUAL_VISIT_MS = 3_000;
