import type { ActionDay } from '../model/action-day.ts';
import type { Ad } from '../model/ad.ts';
import type { Category } from '../model/category.ts';
import type { Via } from '../model/frontier-entry.ts';
import type { Lead } from '../model/lead.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Sha256 } from '../model/sha256.ts';
import type { CaseDatabase } from './open-database.ts';

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

interface AdRow { lead_id: string; target_id: string; canonical: string; first_seen_ms: number; last_seen_ms: number; category: Category; country: string; gone_recheck_ms: number }
interface LookRow { id: number; scan_id: number; observed_ms: number; outcome: Outcome; status: number | null; found_as: Look['foundAs']; canonical: string }

/** The ads of every target that was scanned on an action day, by lead id. */
export function* readDayAds(db: CaseDatabase, day: ActionDay): Generator<DayAd> {
  const first = db.prepare<[string], number | null>('SELECT min(id) FROM scan WHERE day = ?').pluck().get(day) ?? 0;
  const last = db.prepare<[string], number | null>('SELECT max(id) FROM scan WHERE day = ?').pluck().get(day) ?? 0;
  const ads = db.prepare<[string], AdRow>(
    `SELECT a.lead_id, a.target_id, a.canonical, a.first_seen_ms, a.last_seen_ms, t.category, t.country, t.gone_recheck_ms
     FROM ad a JOIN scan_target t ON t.target_id = a.target_id
       AND t.scan_id = (SELECT max(t2.scan_id) FROM scan_target t2 JOIN scan s ON s.id = t2.scan_id WHERE s.day = ? AND t2.target_id = a.target_id)
     ORDER BY a.lead_id`,
  );
  const looks = db.prepare<[string, number], LookRow>('SELECT id, scan_id, observed_ms, outcome, status, found_as, canonical FROM observation WHERE lead_id = ? AND scan_id <= ? ORDER BY id');
  const scansOfDay = new Set(db.prepare<[string], number>('SELECT id FROM scan WHERE day = ?').pluck().all(day));
  const previous = db
    .prepare<[string, number], string>(
      'SELECT l.lead FROM lead l JOIN (SELECT day, min(id) AS first FROM scan GROUP BY day) s USING (day) WHERE l.lead_id = ? AND s.first < ? ORDER BY s.first DESC LIMIT 1',
    )
    .pluck();
  const frontierOutcome = db.prepare<[string, string, string], string | null>(
    'SELECT f.outcome FROM frontier f JOIN scan s ON s.id = f.scan_id WHERE s.day = ? AND f.target_id = ? AND f.canonical = ? ORDER BY f.scan_id DESC LIMIT 1',
  ).pluck();
  for (const row of ads.all(day)) {
    const all = looks.all(row.lead_id, last).map(toLook);
    const lastOk = all.findLastIndex(({ outcome }) => outcome === 'ok');
    const before = previous.get(row.lead_id, first);
    yield {
      leadId: row.lead_id, targetId: row.target_id, category: row.category, country: row.country, goneRecheckMs: row.gone_recheck_ms,
      firstSeenMs: row.first_seen_ms, lastSeenMs: row.last_seen_ms,
      looksToday: all.filter(({ scanId }) => scansOfDay.has(scanId)),
      goneLooks: all.slice(lastOk + 1).filter(({ outcome }) => outcome === 'gone' || outcome === 'soft-404'),
      previous: before === undefined ? undefined : (JSON.parse(before) as Lead),
      frontierOutcome: (frontierOutcome.get(day, row.target_id, row.canonical) ?? undefined) as Outcome | undefined,
    };
  }
}

/** What was read at one look; `lookId` is of a look with outcome `ok`. */
export function readAdOf(db: CaseDatabase, lookId: number): ReadAd {
  const row = db
    .prepare<[number], { ad: string; observed_ms: number; id: string; body_sha256: string; via: string; received_ms: number }>(
      'SELECT o.ad, o.observed_ms, c.id, c.body_sha256, c.via, c.received_ms FROM observation o JOIN capture c ON c.id = o.capture_id WHERE o.id = ?',
    )
    .get(lookId);
  if (!row) throw new Error(`observation ${lookId} holds no ad`);
  return { ad: JSON.parse(row.ad) as Ad, atMs: row.observed_ms, capture: { id: row.id, bodySha256: row.body_sha256 as Sha256, via: row.via as Via, receivedAtMs: row.received_ms } };
}

/** The id of the newest look at an ad with outcome `ok`, up to and including a day's scans; undefined when it was never read. */
export function lastReadLook(db: CaseDatabase, leadId: string, day: ActionDay): number | undefined {
  return (
    db
      .prepare<[string, string], number | null>("SELECT max(id) FROM observation WHERE lead_id = ? AND outcome = 'ok' AND scan_id <= (SELECT max(id) FROM scan WHERE day = ?)")
      .pluck()
      .get(leadId, day) ?? undefined
  );
}

function toLook(row: LookRow): Look {
  return { id: row.id, scanId: row.scan_id, atMs: row.observed_ms, outcome: row.outcome, status: row.status ?? undefined, foundAs: row.found_as, canonical: row.canonical };
}
