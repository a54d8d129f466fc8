import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { itemStore } from '../../src/evidence/item-store.ts';
import { parseRecord } from '../../src/evidence/record-file.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { scannedCase } from './small-case.ts';
import type { SmallCase } from './small-case.ts';

let world: SmallCase;
beforeAll(async () => {
  world = await scannedCase();
}, 90_000);

describe('leadline export', () => {
  test('RD-7: every row leads to its item in the evidence: capture, time in UTC and hash, which agree with the record', async () => {
    const file = join(world.folder, 'leads.csv');
    expect((await world.run(['export', 'csv', '-o', file])).status).toBe(0);
    const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(file), {
      bom: true,
      columns: true,
      recordDelimiter: '\r\n',
    });
    const items = itemStore(join(world.caseFolder, 'evidence'), join(world.caseFolder, 'tmp'));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const { lead_id: leadId = '', capture_id: id = '', capture_sha256: hash, captured_at: at } = row;
      const record = parseRecord(items.read(id)?.record ?? '');
      expect(record?.body.stored.sha256, id).toBe(hash);
      expect(record?.collection.finishedAt.replace(/\.\d{3}Z$/, 'Z'), id).toBe(at);
      expect(record?.leads.map((lead) => lead.leadId)).toContain(leadId);
    }
  });

  test('RD-7: the file beside it says the rest: legal basis, head of the audit log, hash and number of rows', async () => {
    const file = join(world.folder, 'again.csv');
    await world.run(['export', 'csv', '-o', file]);
    const meta = JSON.parse(readFileSync(`${file}.meta.json`, 'utf8')) as Readonly<Record<string, unknown>>;
    const log = readFileSync(join(world.caseFolder, 'audit', 'log-000001.jsonl'), 'utf8');
    expect(meta).toMatchObject({ legal_basis: 'none', sha256: sha256(readFileSync(file)), rows: expect.any(Number) });
    expect(log).toContain(`"hash":"${String(meta['audit_head'])}"`);
  });
});
