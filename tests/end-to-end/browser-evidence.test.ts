import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leadValues } from '../../src/cli/leads/lead-values.ts';
import { casePaths } from '../../src/evidence/case-folder.ts';
import type { EvidenceRecord } from '../../src/evidence/evidence-record.ts';
import { itemStore } from '../../src/evidence/item-store.ts';
import { parseRecord } from '../../src/evidence/record-file.ts';
import { storedBodies } from '../../src/evidence/stored-bodies.ts';
import type { ActionDay } from '../../src/model/action-day.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { captureText } from '../../src/scan/capture-text.ts';
import { readCapture } from '../../src/store/captures.ts';
import { readLeads } from '../../src/store/leads.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { runCli } from '../cli/run-cli.ts';
import { fixtureCase } from './fixture-case.ts';
import { politenessViolations } from './politeness-violations.ts';
import type { FixtureCase } from './fixture-case.ts';

let world: FixtureCase;
const records = new Map<string, EvidenceRecord>();

const leadsOf = (day: string) => {
  const db = openDatabase(casePaths(world.caseFolder).database);
  try {
    return [...readLeads(db, day as ActionDay)].map((lead) => ({ lead, capture: readCapture(db, lead.capture.id) }));
  } finally {
    db.close();
  }
};

beforeAll(async () => {
  world = await fixtureCase({ seed: 3, ads: 60 });
  // Everything by HTTP, then, on another day, one site with every page of a lead rendered.
  const plain = await world.scan(1, ['--json', '--render', 'http', '--only', 'lumen', 'velvet-nl', 'bridgework', 'praatplein']);
  const full = await world.scan(2, ['--json', '--evidence', 'full', '--only', 'lumen']);
  if (plain.status + full.status !== 0)
    throw new Error(`${plain.status} ${plain.out} ${plain.err}; ${full.status} ${full.out} ${full.err}`);
  const paths = casePaths(world.caseFolder);
  const items = itemStore(paths.evidence, paths.work);
  for (const id of items.ids()) {
    const record = parseRecord(items.read(id)?.record ?? '');
    if (record) records.set(id, record);
  }
}, 300_000);

afterAll(() => world.close());

describe('the evidence of a scan', () => {
  test('EV-1: with --evidence full every lead of a page that was read has document, DOM, screenshot and WARC file', () => {
    const leads = leadsOf('day-2').filter(({ lead }) => lead.change !== 'gone' && lead.change !== 'unknown' && lead.targetId === 'lumen');
    expect(leads.length).toBeGreaterThan(3);
    for (const { lead } of leads) {
      const record = records.get(lead.capture.id);
      expect(record?.artifacts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['warc', 'html', 'dom', 'screenshot']));
      expect(record?.incomplete).toEqual([]);
    }
  });

  test('EV-1: a lead that was never rendered says so', () => {
    for (const { lead } of leadsOf('day-1')) expect(records.get(lead.capture.id)?.incomplete).toEqual(['no rendering']);
    expect(leadsOf('day-1').length).toBeGreaterThan(10);
  });

  test('rendering keeps the pace of every site and asks nothing that robots.txt forbids', () => {
    expect(politenessViolations(world.site.requests)).toEqual([]);
    expect(world.site.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
  });

  test.each(['day-1', 'day-2'])('EV-3: every value of every lead of %s stands in the stored capture where it says', (day) => {
    const bodies = storedBodies(casePaths(world.caseFolder));
    let checked = 0;
    for (const { lead, capture } of leadsOf(day)) {
      expect(capture).toBeDefined();
      if (!capture) continue;
      const whole = unescaped(Buffer.from(bodies.read(capture)).toString('utf8')).toLowerCase();
      const text = captureText(bodies, capture);
      for (const { where, raw, start, end, field, by } of leadValues(lead.ad)) {
        checked += 1;
        expect(by).toMatch(/@\d+$/);
        if (where === 'text') expect(text.slice(start, end), field).toBe(raw);
        else if (where === 'url') expect(`${capture.url} ${capture.finalUrl} ${lead.ad.url}`, field).toContain(raw);
        // What is put together from several members of structured data, or of markup, stands there part by part.
        else
          for (const part of unescaped(raw)
            .toLowerCase()
            .split(/[\s,/]+/))
            expect(whole.includes(part), `${field}: ${part}`).toBe(true);
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  test('EV-4: two files a capture, one folder each, and the WARC file has the hash that its record names', () => {
    const paths = casePaths(world.caseFolder);
    const items = itemStore(paths.evidence, paths.work);
    const db = openDatabase(paths.database);
    const captures = db.prepare<[], string>('SELECT id FROM capture ORDER BY id').pluck().all();
    db.close();
    expect([...items.ids()].toSorted()).toEqual(captures);
    expect(records.size).toBe(captures.length);
    for (const [id, record] of records) {
      expect(readdirSync(join(paths.evidence, id.slice(4, 6), id)).toSorted()).toEqual(['item.warc.gz', 'record.json']);
      expect(record.artifacts[0]?.sha256).toBe(sha256(items.read(id)?.warc ?? ''));
    }
    expect(existsSync(paths.work)).toBe(true);
    expect(readdirSync(paths.work)).toEqual([]);
    expect(statSync(paths.evidence).mode & 0o077).toBe(0);
  });

  test('names operator, case, build and plan in every record, and numbers the captures without a gap', () => {
    const all = [...records.values()].toSorted((a, b) => a.seq - b.seq);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, at) => at + 1));
    for (const {
      collection,
      authority,
      caseId,
      collection: { tool },
    } of all) {
      expect([collection.operator, authority.regime, caseId.startsWith('case-')]).toEqual(['tests', 'demo', true]);
      const scan = join(casePaths(world.caseFolder).evidence, 'scans');
      expect(readdirSync(scan).some((name) => existsSync(join(scan, name, `plan-${tool.configSha256}.json`)))).toBe(true);
    }
  });

  test('--evidence full with --render http is refused before anything is sent', async () => {
    const asked = world.site.requests.length;
    const run = await runCli(['scan', world.targets, '--case', world.caseFolder, '--evidence', 'full', '--render', 'http', ...world.reach]);
    expect(run.status).toBe(2);
    expect(world.site.requests.length).toBe(asked);
  });
});

/** Text without the two ways in which it is written inside markup and JSON. */
function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&')
    .replaceAll('\\/', '/')
    .replaceAll('\\n', '\n')
    .replaceAll('\\"', '"')
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
