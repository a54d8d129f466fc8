import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { viewJsonSchema } from '../../../src/cli/view/view-json-schema.ts';
import { casePaths } from '../../../src/evidence/case-folder.ts';
import type { AuditEntry } from '../../../src/evidence/audit/audit-entry.ts';
import { tombstoneWriter } from '../../../src/evidence/tombstone.ts';
import { urgentLog } from '../../../src/evidence/urgent-log.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { sealedAds } from '../../../src/store/sealed-ads.ts';
import { beginOnly } from '../begin-only.ts';
import { filesIn, scannedCase } from '../small-case.ts';
import type { SmallCase } from '../small-case.ts';

interface ListedLead {
  readonly lead_id: string;
  readonly capture_id: string;
  readonly capture_sha256: string;
  readonly url: string;
  readonly phones: readonly string[];
}

let world: SmallCase;
let lead: ListedLead;
beforeAll(async () => {
  world = await scannedCase();
  const listed = await world.run(['leads', 'list', '--json']);
  const leads = listed.out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ListedLead);
  const withPhone = leads.find(({ phones }) => phones.length > 0);
  if (!withPhone) throw new Error('no lead has a number');
  lead = withPhone;
}, 90_000);

const entriesOf = (folder: string): readonly AuditEntry[] =>
  readFileSync(join(folder, 'audit', 'log-000001.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditEntry);

/** Seals the ad of the lead in a copy of the case, as a scan does it. */
function sealIn(folder: string): void {
  beginOnly(folder);
  const paths = casePaths(folder);
  const db = openDatabase(paths.database);
  sealedAds(db).seal({ leadId: lead.lead_id, captureId: lead.capture_id, atMs: 1 });
  db.close();
  urgentLog(paths.urgent).raise({
    id: 'urg-0000000000000001',
    category: 'stated-minor',
    targetId: 'lumen',
    scanId: 1,
    url: lead.url,
    rule: 'RULE-1',
    raisedAt: '2026-01-05T10:00:00.000Z',
    shown: {
      leadId: lead.lead_id,
      captureId: lead.capture_id,
      bodySha256: lead.capture_sha256,
      raw: 'x',
      words: ['x'],
      start: 0,
      end: 1,
      language: 'en',
    },
  });
}

describe('leadline view', () => {
  test('AU-2: demands a reason where it cannot ask for one, and shows, writes and enters nothing without', async () => {
    const before = entriesOf(world.caseFolder).length;
    for (const form of [[], ['--text'], ['--show-url'], ['--why', ' ']]) {
      const { status, out, err } = await world.run(['view', lead.capture_id, ...form]);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('--why');
    }
    expect(entriesOf(world.caseFolder)).toHaveLength(before);
    expect(existsSync(join(world.caseFolder, 'views'))).toBe(false);
  });

  test('VI-1: writes a page into the case that only its owner may read and the inventory knows', async () => {
    const folder = world.copy('page');
    const before = entriesOf(folder).length;
    const { status, out, err } = await world.run(['view', lead.lead_id, '--why', 'OPS-12'], folder);
    expect(status, err).toBe(0);
    const path = join(folder, 'views', `${lead.capture_id}.html`);
    expect(join(world.folder, out.trim())).toBe(path);
    expect([statSync(path).mode & 0o777, statSync(join(folder, 'views')).mode & 0o777]).toEqual([0o600, 0o700]);
    const html = readFileSync(path, 'utf8');
    expect(html).toContain(lead.capture_sha256);
    expect(html).toContain(lead.phones[0]);
    expect(html).toMatch(/<mark title="[^"]*phone/);
    expect(html).not.toContain(lead.url);
    expect(
      entriesOf(folder)
        .slice(before)
        .map(({ action, phase, why }) => [action, phase, why.code]),
    ).toEqual([
      ['view', 'begin', 'stated'],
      ['view', undefined, 'stated'],
      ['view', 'end', 'stated'],
    ]);
    expect(entriesOf(folder)[before + 1]?.data).toMatchObject({ capture: lead.capture_id, leads: [lead.lead_id], shown: 'page' });
    const verified = await world.run(['verify'], folder);
    expect(verified.status).toBe(0);
    expect(verified.out).not.toContain('views/');
  });

  test('a page that was read may be deleted without a word; one that was altered or put there is told', async () => {
    const folder = world.copy('deleted');
    const view = ['view', lead.capture_id, '--why', 'OPS-12', '--quiet'];
    const path = join(folder, 'views', `${lead.capture_id}.html`);
    await world.run(view, folder);
    rmSync(path);
    expect((await world.run(['verify'], folder)).status).toBe(0);
    expect((await world.run(['leads', 'list', '--quiet'], folder)).err).toBe('');
    expect((await world.run(view, folder)).err).toBe('');
    writeFileSync(path, '<script>');
    expect((await world.run(['verify'], folder)).status).toBe(6);
    const planted = world.copy('planted-view');
    await world.run(view, planted);
    writeFileSync(join(planted, 'views', 'other.html'), '<script>');
    expect((await world.run(['verify'], planted)).out).toContain('FILE_EXTRA');
  });

  test('writes elsewhere with -o, entered as given out before the file has its name', async () => {
    const folder = world.copy('elsewhere');
    const file = join(world.folder, 'seen.html');
    expect((await world.run(['view', lead.capture_id, '--why', 'OPS-12', '-o', file], folder)).status).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const [viewed, given] = entriesOf(folder).slice(-2);
    expect(viewed).toMatchObject({ action: 'view', data: { capture: lead.capture_id, shown: 'file' } });
    expect(given).toMatchObject({ action: 'disclose', data: { capture: lead.capture_id, bytes: statSync(file).size } });
    expect((await world.run(['view', lead.capture_id, '--why', 'OPS-12', '-o', file], folder)).status).toBe(3);
    expect((await world.run(['view', lead.capture_id, '--why', 'OPS-12', '-o', join(folder, 'seen.html')], folder)).status).toBe(2);
    expect(existsSync(join(folder, 'views'))).toBe(false);
  });

  test('VI-4: prints the address in the clear only where that is asked for, and enters it', async () => {
    const folder = world.copy('address');
    const before = entriesOf(folder).length;
    const text = await world.run(['view', lead.lead_id, '--why', 'OPS-12', '--text'], folder);
    expect(text.status).toBe(0);
    expect(text.out).not.toMatch(/https?:\/\//);
    expect(text.out.length).toBeGreaterThan(50);
    const { status, out } = await world.run(['view', lead.lead_id, '--why', 'OPS-12', '--show-url'], folder);
    expect(status).toBe(0);
    expect(out).toMatch(/^https?:\/\/[^\s]+\n$/);
    expect(
      entriesOf(folder)
        .slice(before)
        .map(({ action, options, data }) => [action, options, data['shown']]),
    ).toEqual([
      ['view', ['text'], 'text'],
      ['view', ['showUrl'], 'url'],
    ]);
    expect((await world.run(['view', lead.lead_id, '--why', 'OPS-12', '--show-url', '--text'], folder)).status).toBe(2);
  });

  test('WB-1: a capture that an urgent signal sealed is refused with the reason; --sealed shows it folded, and that is entered', async () => {
    const folder = world.copy('sealed');
    sealIn(folder);
    for (const named of [lead.capture_id, lead.lead_id]) {
      const { status, out, err } = await world.run(['view', named, '--why', 'OPS-12', '--text'], folder);
      expect([status, out]).toEqual([3, '']);
      expect(err).toContain('sealed: an urgent signal');
    }
    const opened = await world.run(['view', lead.lead_id, '--why', 'OPS-12', '--sealed', '--quiet'], folder);
    expect(opened.status, opened.err).toBe(0);
    const html = readFileSync(join(folder, 'views', `${lead.capture_id}.html`), 'utf8');
    const [head = '', folded = ''] = html.split('<details><summary>');
    expect(folded).toContain('stated-minor (urg-0000000000000001, sealed)');
    expect(folded).toContain('<iframe sandbox');
    expect(head).not.toContain('<mark');
    expect(entriesOf(folder).at(-1)).toMatchObject({ options: ['sealed'], data: { sealed: true } });
  });

  test('a capture that was destroyed is refused with the reason, one that was altered with exit 6, one that is not there with exit 3', async () => {
    const folder = world.copy('destroyed');
    tombstoneWriter(join(folder, 'tombstones'))({
      sha256: 'ab'.repeat(32) as never,
      url: lead.url,
      destroyedAt: '2026-01-06T10:00:00.000Z',
      why: 'sign of abuse material (RULE-9)',
      captures: [lead.capture_id],
    });
    const gone = await world.run(['view', lead.capture_id, '--why', 'OPS-12'], folder);
    expect(gone.status).toBe(3);
    expect(gone.err).toContain('destroyed at 2026-01-06T10:00:00.000Z: sign of abuse material (RULE-9)');
    expect((await world.run(['view', 'cap-ffffffffffffffffffff', '--why', 'OPS-12'])).status).toBe(3);
    expect((await world.run(['view', 'lead-ffffffffffffffff', '--why', 'OPS-12'])).status).toBe(3);
    const altered = world.copy('altered-item');
    const item = filesIn(altered).find((path) => path.includes(`${lead.capture_id}/item.warc.gz`)) ?? '';
    rmSync(join(altered, item));
    writeFileSync(join(altered, item), 'other bytes');
    expect((await world.run(['view', lead.capture_id, '--why', 'OPS-12', '--text'], altered)).status).toBe(6);
  });

  test.each<{ readonly form: readonly string[] }>([{ form: ['--text'] }, { form: ['--show-url'] }, { form: [] }])(
    'prints with $form one JSON document that its schema describes',
    async ({ form }) => {
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(viewJsonSchema());
      const { status, out } = await world.run(
        ['view', lead.lead_id, '--why', 'OPS-12', '--json', ...form],
        world.copy(`json${form.join('')}`),
      );
      expect(status).toBe(0);
      const document: unknown = JSON.parse(out);
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
      expect(/https?:\/\//.test((document as { url: string }).url)).toBe(form.includes('--show-url'));
    },
  );

  test('VI-3: nothing that a scan stores opens as a page by a double click, and nobody may write to it', () => {
    const stored = filesIn(world.caseFolder).filter((path) => path.startsWith('evidence/'));
    expect(stored.length).toBeGreaterThan(20);
    expect(
      stored.filter((path) => !/\/(?:item\.warc\.gz|record\.json|plan-[0-9a-f]{64}\.json|ledger-\d{3}\.jsonl\.gz)$/.test(path)),
    ).toEqual([]);
    for (const path of stored) expect(statSync(join(world.caseFolder, path)).mode & 0o777, path).toBe(0o400);
  });
});
