import { changeOf } from '../diff/change-of.ts';
import type { ActionDay } from '../model/action-day.ts';
import type { Lead } from '../model/lead.ts';
import { lastReadLook, readAdOf, readDayAds } from '../store/day-ads.ts';
import type { DayAd, Look } from '../store/day-ads.ts';
import { saveLeads } from '../store/leads.ts';
import type { CaseDatabase } from '../store/open-database.ts';

/**
 * Makes the leads of an action day from what its scans observed: one per ad, compared with its newest row of an earlier day. No network.
 * The same observations give the same leads. Gives back their number.
 */
export function buildLeads(db: CaseDatabase, day: ActionDay): number {
  const leads: Lead[] = [];
  for (const dayAd of readDayAds(db, day)) {
    const lead = leadOf(db, day, dayAd);
    if (lead) leads.push(lead);
  }
  saveLeads(db, day, leads);
  return leads.length;
}

/** The row of one ad; undefined when the ad has none that day: gone before, or met on a later day only. */
function leadOf(db: CaseDatabase, day: ActionDay, dayAd: DayAd): Lead | undefined {
  const { previous } = dayAd;
  const seen = bestLook(dayAd);
  if (!seen && (previous?.change === 'gone' || (!previous && dayAd.looksToday.length === 0))) return undefined;
  const lookId = seen?.id ?? lastReadLook(db, dayAd.leadId, day);
  if (lookId === undefined) return undefined;
  const { ad, capture } = readAdOf(db, lookId);
  const current = seen ? ({ kind: 'seen', ad } as const) : isGone(dayAd) ? ({ kind: 'gone' } as const) : ({ kind: 'unknown' } as const);
  const { change, changedFields } = changeOf({
    ...(previous ? { previous: { change: previous.change, ad: previous.ad } } : {}),
    everSeen: previous !== undefined,
    current,
  });
  return {
    leadId: dayAd.leadId,
    day,
    change,
    changedFields,
    targetId: dayAd.targetId,
    category: dayAd.category,
    country: ad.fields.place?.value.country ?? dayAd.country,
    ad,
    indicators: [],
    priority: 'none',
    reasons: [],
    firstSeenMs: dayAd.firstSeenMs,
    lastSeenMs: dayAd.lastSeenMs,
    outcome: seen ? 'ok' : (dayAd.looksToday.at(-1)?.outcome ?? dayAd.frontierOutcome),
    triageStatus: previous?.triageStatus ?? 'open',
    capture,
  };
}

/** The look that stands for the day: of the newest scan that looked, read on its own page rather than in a listing; ties by URL, so that the order of fetching does not matter. */
function bestLook({ looksToday }: DayAd): Look | undefined {
  const newest = Math.max(...looksToday.map(({ scanId }) => scanId));
  return looksToday
    .filter(({ scanId, outcome }) => scanId === newest && outcome === 'ok')
    .toSorted((a, b) =>
      a.foundAs === b.foundAs
        ? a.canonical < b.canonical
          ? -1
          : a.canonical > b.canonical
            ? 1
            : a.id - b.id
        : a.foundAs === 'page'
          ? -1
          : 1,
    )[0];
}

/** HTTP 410 once, or two observations at least the target's `gone_recheck` apart. */
function isGone({ goneLooks, goneRecheckMs }: DayAd): boolean {
  if (goneLooks.some(({ status }) => status === 410)) return true;
  const [first] = goneLooks;
  const last = goneLooks.at(-1);
  return first !== undefined && last !== undefined && first.id !== last.id && last.atMs - first.atMs >= goneRecheckMs;
}
