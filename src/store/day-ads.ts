import type { ActionDay } from '../model/action-day.ts';
import type { Ad } from '../model/ad.ts';
import type { Category } from '../model/category.ts';
import type { Via } from '../model/frontier-entry.ts';
import type { Lead } from '../model/lead.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Sha256 } from '../model/sha256.ts';
import type { Target } from '../model/target.ts';
import type { CaseDatabase } from './open-database.ts';
import { storedAd } from './stored-ad.ts';

/** A time an ad was looked for, without what was read. */
export interface Look {
  readonly id: number;
  readonly scanId: number;
  readonly atMs: number;
  readonly outcome: Outcome;
  readonly status: number | undefined;
  readonly foundAs: 'page' | 'record';
  readonly canonical: string;
}

/** Everything the case knows of one ad that concerns an action day. */
export interface DayAd {
  readonly leadId: string;
  readonly targetId: string;
  readonly category: Category;
  /** The target's first hint country, or empty. */
  readonly country: string;
  /** Every hint country of the target. */
  readonly hintCountries: readonly string[];
  /** What the target wants read first. */
  readonly escalate: Target['escalate'];
  readonly goneRecheckMs: number;
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  /** Looks in the scans of the day, oldest first. */
  readonly looksToday: readonly Look[];
  /** Looks since the ad was last read, of any scan up to the day, that found it gone. */
  readonly goneLooks: readonly Look[];
  /** Its newest row of an earlier action day. */
  readonly previous: Lead | undefined;
  /** What became of its URL in the newest scan of the day, if it was there and the ad was not looked for. */
  readonly frontierOutcome: Outcome | undefined;
}

/** What was read at a look. */
export interface ReadAd {
  readonly ad: Ad;
  readonly atMs: number;
  readonly capture: { readonly id: string; readonly bodySha256: Sha256; readonly via: Via; readonly receivedAtMs: number };
}

interface AdRow {
  lead_id: string;
  target_id: string;
  canonical: string;
  first_seen_ms: number;
  last_seen_ms: number;
}
interface TargetRow {
  target_id: string;
  category: Category;
  country: string;
  gone_recheck_ms: number;
  hint_countries: string;
  escalate: string;
  scan_id: number;
}
interface LookRow {
  id: number;
  scan_id: number;
  observed_ms: number;
  outcome: Outcome;
  status: number | null;
  found_as: Look['foundAs'];
  canonical: string;
}

/** The ads of every target that was scanned on an action day, by lead id; sealed ads are left out. */
export function* readDayAds(db: CaseDatabase, day: ActionDay): Generator<DayAd> {
  const { first = 0, last = 0 } =
    db.prepare<[string], { first: number; last: number }>('SELECT min(id) AS first, max(id) AS last FROM scan WHERE day = ?').get(day) ??
    {};
  const scansOfDay = new Set(db.prepare<[string], number>('SELECT id FROM scan WHERE day = ?').pluck().all(day));
  const targets = db.prepare<[string], TargetRow>(
    `SELECT target_id, category, country, gone_recheck_ms, hint_countries, escalate, max(scan_id) AS scan_id FROM scan_target JOIN scan ON scan.id = scan_id WHERE day = ? GROUP BY target_id`,
  );
  const byTarget = new Map(targets.all(day).map((target) => [target.target_id, target]));
  const ads = db.prepare<[], AdRow>(
    'SELECT lead_id, target_id, canonical, first_seen_ms, last_seen_ms FROM ad WHERE lead_id NOT IN (SELECT lead_id FROM sealed_ad) ORDER BY lead_id',
  );
  const looks = db.prepare<[string, number], LookRow>(
    'SELECT id, scan_id, observed_ms, outcome, status, found_as, canonical FROM observation WHERE lead_id = ? AND scan_id <= ? ORDER BY id',
  );
  const previous = previousLead(db, first);
  const frontierOutcome = db
    .prepare<[number, string, string], string | null>('SELECT outcome FROM frontier WHERE scan_id = ? AND target_id = ? AND canonical = ?')
    .pluck();
  for (const row of ads.all()) {
    const target = byTarget.get(row.target_id);
    if (!target) continue;
    const all = looks.all(row.lead_id, last).map(toLook);
    const lastOk = all.findLastIndex(({ outcome }) => outcome === 'ok' || outcome === 'not-modified');
    const looksToday = all.filter(({ scanId }) => scansOfDay.has(scanId));
    yield {
      leadId: row.lead_id,
      targetId: row.target_id,
      category: target.category,
      country: target.country,
      hintCountries: JSON.parse(target.hint_countries) as string[],
      escalate: JSON.parse(target.escalate) as Target['escalate'],
      goneRecheckMs: target.gone_recheck_ms,
      firstSeenMs: row.first_seen_ms,
      lastSeenMs: row.last_seen_ms,
      looksToday,
      goneLooks: all.slice(lastOk + 1).filter(({ outcome }) => outcome === 'gone' || outcome === 'soft-404'),
      previous: previous(row.lead_id),
      frontierOutcome:
        looksToday.length > 0
          ? undefined
          : ((frontierOutcome.get(target.scan_id, row.target_id, row.canonical) ?? undefined) as Outcome | undefined),
    };
  }
}

/** The newest row of a lead on a day whose first scan came before `firstScan`. */
function previousLead(db: CaseDatabase, firstScan: number): (leadId: string) => Lead | undefined {
  const days = db
    .prepare<[number], string>('SELECT day FROM scan GROUP BY day HAVING min(id) < ? ORDER BY min(id) DESC')
    .pluck()
    .all(firstScan);
  const lead = db.prepare<[string, string], string>('SELECT lead FROM lead WHERE day = ? AND lead_id = ?').pluck();
  return (leadId) => {
    for (const day of days) {
      const row = lead.get(day, leadId);
      if (row !== undefined) return JSON.parse(row) as Lead;
    }
    return undefined;
  };
}

/** What was read at one look; `lookId` is of a look with outcome `ok`. */
export function readAdOf(db: CaseDatabase, lookId: number): ReadAd {
  const row = db
    .prepare<[number], { ad: string; observed_ms: number; id: string; body_sha256: string; via: string; received_ms: number }>(
      `SELECT coalesce(o.ad, v.ad) AS ad, o.observed_ms, c.id, c.body_sha256, c.via, c.received_ms
       FROM observation o JOIN capture c ON c.id = o.capture_id LEFT JOIN ad_version v ON v.sha256 = o.ad_sha256 WHERE o.id = ?`,
    )
    .get(lookId);
  if (!row) throw new Error(`observation ${lookId} holds no ad`);
  return {
    ad: storedAd(JSON.parse(row.ad) as Ad),
    atMs: row.observed_ms,
    capture: { id: row.id, bodySha256: row.body_sha256 as Sha256, via: row.via as Via, receivedAtMs: row.received_ms },
  };
}

/** The id of the newest look at an ad with outcome `ok`, up to and including a day's scans; undefined when it was never read. */
export function lastReadLook(db: CaseDatabase, leadId: string, day: ActionDay): number | undefined {
  return (
    db
      .prepare<[string, string], number | null>(
        "SELECT max(id) FROM observation WHERE lead_id = ? AND outcome IN ('ok', 'not-modified') AND scan_id <= (SELECT max(id) FROM scan WHERE day = ?)",
      )
      .pluck()
      .get(leadId, day) ?? undefined
  );
}

function toLook(row: LookRow): Look {
  return {
    id: row.id,
    scanId: row.scan_id,
    atMs: row.observed_ms,
    outcome: row.outcome,
    status: row.status ?? undefined,
    foundAs: row.found_as,
    canonical: row.canonical,
  };
}
