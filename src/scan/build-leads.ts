import { changeOf } from '../diff/change-of.ts';
import type { ActionDay } from '../model/action-day.ts';
import type { IndicatorMeaning } from '../model/indicator.ts';
import type { Lead } from '../model/lead.ts';
import { measuredMeanings } from '../score/measured-meanings.ts';
import { markSiteStops } from '../score/mark-site-stops.ts';
import type { ScoringAuthor } from '../model/scoring-author.ts';
import type { ScorableAd } from '../score/scorable-ad.ts';
import { scoreDay } from '../score/score-day.ts';
import { DEFAULT_SCORING } from '../score/scoring-settings.ts';
import { lastReadLook, readAdOf, readDayAds } from '../store/day-ads.ts';
import type { DayAd, Look } from '../store/day-ads.ts';
import { saveMeanings } from '../store/indicator-meanings.ts';
import { saveScoring } from '../store/lead-scoring.ts';
import { saveLeads } from '../store/leads.ts';
import type { CaseDatabase } from '../store/open-database.ts';

/**
 * Makes the leads of an action day from what its scans observed: one per ad, compared with its newest row of an earlier day, and scored among the ads of the day. No network.
 * `meanings` are those of the lists that the ads were read with; `by` is kept beside the leads. The same observations give the same leads. Gives back their number.
 */
export function buildLeads(
  db: CaseDatabase,
  day: ActionDay,
  { meanings, by }: { readonly meanings: readonly IndicatorMeaning[]; readonly by: ScoringAuthor },
): number {
  const rows: Row[] = [];
  for (const dayAd of readDayAds(db, day)) {
    const row = rowOf(db, day, dayAd);
    if (row) rows.push(row);
  }
  const marked = markSiteStops(
    rows.map(({ scorable }) => scorable),
    DEFAULT_SCORING,
  );
  const scores = scoreDay(marked, meanings, DEFAULT_SCORING);
  const leads = rows.map(({ lead }, at): Lead => {
    const { indicators = [], priority = 'none', reasons = [] } = scores.get(lead.leadId) ?? {};
    return { ...lead, ad: marked[at]?.ad ?? lead.ad, indicators, priority, reasons };
  });
  saveLeads(db, day, leads);
  saveMeanings(db, day, [...meanings, ...measuredMeanings(DEFAULT_SCORING)]);
  saveScoring(db, day, by);
  return leads.length;
}

/** One ad of the day: its lead but for the score, and what the score is made from. */
interface Row {
  readonly lead: Omit<Lead, 'indicators' | 'priority' | 'reasons'>;
  readonly scorable: ScorableAd;
}

/** The row of one ad; undefined when the ad has none that day: gone before, or met on a later day only. */
function rowOf(db: CaseDatabase, day: ActionDay, dayAd: DayAd): Row | undefined {
  const { previous, leadId, targetId, category } = dayAd;
  const seen = bestLook(dayAd);
  if (!seen && (previous?.change === 'gone' || (!previous && dayAd.looksToday.length === 0))) return undefined;
  const lookId = seen?.id ?? lastReadLook(db, leadId, day);
  if (lookId === undefined) return undefined;
  const { ad, atMs, capture } = readAdOf(db, lookId);
  const current = seen ? ({ kind: 'seen', ad } as const) : isGone(dayAd) ? ({ kind: 'gone' } as const) : ({ kind: 'unknown' } as const);
  const { change, changedFields } = changeOf({
    ...(previous ? { previous: { change: previous.change, ad: previous.ad } } : {}),
    everSeen: previous !== undefined,
    current,
  });
  const country = ad.fields.place?.value.country ?? dayAd.country;
  return {
    lead: {
      leadId,
      day,
      change,
      changedFields,
      targetId,
      category,
      country,
      ad,
      firstSeenMs: dayAd.firstSeenMs,
      lastSeenMs: dayAd.lastSeenMs,
      outcome: seen ? seen.outcome : (dayAd.looksToday.at(-1)?.outcome ?? dayAd.frontierOutcome),
      // What persons decide stands in a file of its own and is laid over the leads when they are read.
      triageStatus: 'open',
      capture,
    },
    scorable: {
      leadId,
      targetId,
      category,
      country,
      hintCountries: dayAd.hintCountries,
      escalate: dayAd.escalate,
      readAtMs: atMs,
      ad,
    },
  };
}

/** The look that stands for the day: of the newest scan that looked, read on its own page rather than in a listing; ties by URL, so that the order of fetching does not matter. */
function bestLook({ looksToday }: DayAd): Look | undefined {
  const newest = Math.max(...looksToday.map(({ scanId }) => scanId));
  return looksToday
    .filter(({ scanId, outcome }) => scanId === newest && (outcome === 'ok' || outcome === 'not-modified'))
    .toSorted((a, b) =>
      a.foundAs === b.foundAs
        ? a.canonical < b.canonical
          ? -1
          : a.canonical > b.canonical
            ? 1
            : // The same page, looked at again: in the browser, or because an ad may have been gone.
              b.id - a.id
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
