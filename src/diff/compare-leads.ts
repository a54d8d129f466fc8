import type { Change, Lead } from '../model/lead.ts';
import { changeOf } from './change-of.ts';

/** The rows of one ad on two action days, and what the days tell beside them. */
export interface LeadPair {
  readonly before: Lead | undefined;
  readonly after: Lead | undefined;
  /** Until when the first day looked, epoch milliseconds; undefined when it has no rows. */
  readonly firstDayEndMs: number | undefined;
  /** Whether an ad without a row on the second day was found gone in between. */
  readonly wentBetween: boolean;
}

/** What became of one ad between two action days; undefined when it was there on neither. `unknown` is never taken for `gone`. */
export function compareLeads(pair: LeadPair): Change | undefined {
  const { before, after } = pair;
  const wasThere = before !== undefined && before.change !== 'gone';
  if (!after) return wasThere ? (pair.wentBetween ? 'gone' : 'unknown') : undefined;
  if (after.change === 'unknown') return 'unknown';
  if (after.change === 'gone') return before?.change === 'gone' ? undefined : 'gone';
  const previous = before && { change: before.change, ad: before.ad };
  return changeOf({
    previous,
    everSeen: before !== undefined || seenEarlier(after, pair.firstDayEndMs),
    current: { kind: 'seen', ad: after.ad },
  }).change;
}

/** Whether an ad that the first day does not have was there before it. */
function seenEarlier(after: Lead, firstDayEndMs: number | undefined): boolean {
  return firstDayEndMs === undefined ? after.change === 'back' : after.firstSeenMs <= firstDayEndMs;
}
