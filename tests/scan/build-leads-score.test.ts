import { describe, expect, test } from 'vitest';
import { seenIndicators } from '../../src/cli/leads/seen-indicators.ts';
import type { Ad } from '../../src/model/ad.ts';
import type { CanonicalUrl } from '../../src/model/canonical-url.ts';
import type { Lead } from '../../src/model/lead.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { buildLeads } from '../../src/scan/build-leads.ts';
import { saveCapture } from '../../src/store/captures.ts';
import { readMeanings } from '../../src/store/indicator-meanings.ts';
import { readScoring } from '../../src/store/lead-scoring.ts';
import { readLeads } from '../../src/store/leads.ts';
import { observations } from '../../src/store/observations.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { beginTestScan, caseInMemory } from '../store/case-in-memory.ts';
import { handle, sampleAd } from '../diff/sample-ad.ts';
import { MEANINGS, scorable } from '../score/sample-scorable.ts';
import { dayOf } from './played-scan.ts';
import { SCORED_BY } from './scored-by.ts';

/** Puts ads into a case, read on one day, and gives the leads that are made of them. */
function leadsOf(db: CaseDatabase, label: string, ads: readonly Ad[]): Lead[] {
  const atMs = 1_000_000 + 1_000 * Number(db.prepare('SELECT count(*) FROM scan').pluck().get());
  const scan = beginTestScan(db, { day: label, atMs });
  for (const [at, ad] of ads.entries()) {
    const url = ad.url as CanonicalUrl;
    const id = `cap-${scan.id}-${at}`;
    saveCapture(db)({
      id,
      scanId: scan.id,
      targetId: 'site-a',
      url,
      finalUrl: url,
      hops: [],
      status: 200,
      headers: [],
      bodySha256: sha256(url),
      receivedSha256: sha256(url),
      sizeBytes: 1,
      charset: 'utf-8',
      via: 'http',
      requestedAtMs: atMs,
      receivedAtMs: atMs,
    });
    observations(db).saveSeen(
      { targetId: 'site-a', key: undefined, url, adCanonical: url },
      { leadId: `lead-${url}`, scanId: scan.id, atMs, outcome: 'ok', status: 200, foundAs: 'page', canonical: url, captureId: id, ad },
    );
  }
  buildLeads(db, dayOf(label), { meanings: MEANINGS, by: SCORED_BY });
  return [...readLeads(db, dayOf(label))];
}

const SITE_PHONE = handle('phone', '+31201234567');
const adWith = (at: number, handles: Ad['handles'], signs: readonly string[] = []): Ad => scorable(at, { handles, signs }).ad;
const own = (at: number) => handle('phone', `+3161234${String(1000 + at)}`);

describe('buildLeads()', () => {
  test('DQ-1: notes who scored the leads of the day: version, lexicon and time', () => {
    const db = caseInMemory();
    leadsOf(db, 'monday', [adWith(1, [own(1)])]);
    expect(readScoring(db, dayOf('monday'))).toEqual(SCORED_BY);
    expect(readScoring(db, dayOf('tuesday'))).toBeUndefined();
  });

  test('gives every lead its indicators, priority and reasons, the same each time', () => {
    const db = caseInMemory();
    const ads = [adWith(1, [own(1)], ['SEX-YOUTH', 'SEX-UNPROT', 'SEX-AVAIL247']), adWith(2, [own(2)], ['SEX-MOVE']), adWith(3, [own(3)])];
    const leads = leadsOf(db, 'monday', ads);
    expect(leads.map(({ priority }) => priority)).toEqual(['read', 'none', 'none']);
    expect(leads.map(({ indicators }) => indicators)).toEqual([['SEX-AVAIL247', 'SEX-UNPROT', 'SEX-YOUTH'], ['SEX-MOVE'], []]);
    expect(leads[0]?.reasons[0]).toBe('3 groups: presentation, control, service');
    buildLeads(db, dayOf('monday'), { meanings: MEANINGS, by: SCORED_BY });
    expect([...readLeads(db, dayOf('monday'))]).toEqual(leads);
  });

  test('keeps what the indicators meant when the leads were made', () => {
    const db = caseInMemory();
    const [lead] = leadsOf(db, 'monday', [adWith(1, [{ ...own(1), obfuscated: true }], ['SEX-YOUTH'])]);
    const seen = lead ? seenIndicators(lead, readMeanings(db, dayOf('monday'))) : [];
    expect(seen).toMatchObject([
      { id: 'N-OBFUSC', group: 'contact', evidence: 'E1', hits: [] },
      { id: 'SEX-YOUTH', group: 'presentation', weight: 3, caution: 'caution of SEX-YOUTH', hits: [{ raw: 'words of SEX-YOUTH' }] },
    ]);
    expect(seen[0]?.caution).not.toBe('');
  });

  test('marks the number of the site with its reason, and says of no ad that it changed for that', () => {
    const db = caseInMemory();
    const ads = Array.from({ length: 24 }, (_, at) => adWith(at + 1, [own(at), SITE_PHONE]));
    const monday = leadsOf(db, 'monday', ads.slice(0, 10));
    expect(monday.flatMap(({ ad }) => ad.handles).filter(({ stop }) => stop)).toEqual([]);
    const tuesday = leadsOf(db, 'tuesday', ads);
    const stopped = tuesday.flatMap(({ ad }) => ad.handles).filter(({ stop }) => stop);
    expect(stopped).toHaveLength(24);
    expect(stopped[0]).toMatchObject({
      value: SITE_PHONE.value,
      stopReason: 'on 24 of 24 ads of this site, 24 of them with a contact of their own',
    });
    expect(new Set(tuesday.map(({ change }) => change))).toEqual(new Set(['seen', 'new']));
    expect(db.prepare("SELECT count(*) FROM handle WHERE day = 'tuesday' AND stop = 1").pluck().get()).toBe(24);
  });

  test('honours what the target wants read first', () => {
    const db = caseInMemory();
    leadsOf(db, 'monday', [adWith(1, [own(1)], ['PAY-CRYPTO'])]);
    db.prepare('UPDATE scan_target SET escalate = ?').run(JSON.stringify([{ indicator: 'PAY-CRYPTO', minGroups: 1 }]));
    buildLeads(db, dayOf('monday'), { meanings: MEANINGS, by: SCORED_BY });
    expect([...readLeads(db, dayOf('monday'))][0]).toMatchObject({
      priority: 'read-first',
      reasons: ['read first: the target asks for PAY-CRYPTO to be read first', '1 group: payment', expect.stringContaining('PAY-CRYPTO')],
    });
  });

  test('reads ads that were stored before indicators were', () => {
    const db = caseInMemory();
    const { indicators: _, urgent: __, ...old } = sampleAd({ url: 'https://ads.test/ad/1' });
    expect(leadsOf(db, 'monday', [old as Ad])).toMatchObject([{ priority: 'none', indicators: [], ad: { indicators: [], urgent: [] } }]);
  });
});
