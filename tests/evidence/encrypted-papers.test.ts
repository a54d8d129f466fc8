import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { caseCipher } from '../../src/evidence/access/case-cipher.ts';
import { makeCaseKey } from '../../src/evidence/access/case-key.ts';
import { tombstonesIn } from '../../src/evidence/audit/tombstoned.ts';
import { saltedHash } from '../../src/evidence/audit/salted-hash.ts';
import { makeSigningKey, readSigningKey } from '../../src/evidence/audit/signing-key.ts';
import { scanPapers } from '../../src/evidence/scan-papers.ts';
import { tombstoneWriter } from '../../src/evidence/tombstone.ts';
import { urgentLog } from '../../src/evidence/urgent-log.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { filesIn } from '../cli/small-case.ts';

const cipher = caseCipher(makeCaseKey());
const KEYLESS = expect.objectContaining({ code: 'E_KEY' }) as Error;
const ALTERED = expect.objectContaining({ code: 'E_INTEGRITY' }) as Error;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-papers-'));
});

const inClear = (): readonly string[] => filesIn(folder).filter((path) => /CANARY|site-a/.test(readFileSync(join(folder, path), 'latin1')));

describe('an encrypted case', () => {
  test('AC-2: plans and accounts of scans lie encrypted, under the same names as ever, and are read with the key alone', () => {
    const papers = scanPapers(folder, cipher);
    const hash = papers.keepPlan(1, { target: 'CANARY' });
    papers.keepLedger(1, [{ url: 'https://site-a.test/CANARY' }]);
    expect(readdirSync(join(folder, 'scans', 'scan-000001'))).toEqual(['ledger-001.jsonl.gz', `plan-${hash}.json`]);
    expect(inClear()).toEqual([]);
    expect([...papers.readPlans(1)]).toEqual([[hash, { target: 'CANARY' }]]);
    expect(papers.readLedger(1)).toEqual([{ url: 'https://site-a.test/CANARY' }]);
    expect(() => scanPapers(folder).readPlans(1)).toThrow(KEYLESS);
    expect(() => scanPapers(folder).readLedger(1)).toThrow(KEYLESS);
  });

  test('AC-2: the account of another scan is no account of this one', () => {
    const papers = scanPapers(folder, cipher);
    papers.keepLedger(1, [{ scan: 1 }]);
    papers.keepLedger(2, [{ scan: 2 }]);
    const [one, two] = [1, 2].map((id) => join(folder, 'scans', `scan-00000${id}`, 'ledger-001.jsonl.gz')) as [string, string];
    rmSync(one);
    copyFileSync(two, one);
    expect(() => papers.readLedger(1)).toThrow(ALTERED);
  });

  test('AC-2: urgent records lie encrypted line by line; without the key they are not taken for none', () => {
    const file = join(folder, 'urgent', 'urgent.jsonl');
    const about = {
      id: 'urg-1',
      category: 'listed',
      targetId: 'site-a',
      scanId: 1,
      rule: 'R',
      raisedAt: '2026-01-05T10:00:00.000Z',
    } as const;
    expect(urgentLog(file, cipher).raise({ ...about, url: 'https://site-a.test/CANARY' })).toBe(true);
    // A line that a killed process left half-written.
    appendFileSync(file, readFileSync(file, 'utf8').slice(0, 60));
    urgentLog(file, cipher).acknowledge({ id: 'urg-1', at: '2026-01-05T11:00:00.000Z', by: 'CANARY' });
    expect(inClear()).toEqual([]);
    expect(urgentLog(file, cipher).read()).toMatchObject([{ url: 'https://site-a.test/CANARY', ackBy: 'CANARY' }]);
    expect(() => urgentLog(file).read()).toThrow(KEYLESS);
  });

  test('AC-2: a tombstone says without the key what it accounts for, and not where it was', () => {
    const hash = sha256('body');
    tombstoneWriter(
      join(folder, 'tombstones'),
      cipher,
    )({ sha256: hash, url: 'https://site-a.test/CANARY', destroyedAt: '2026-01-05T10:00:00.000Z', why: 'listed', captures: ['cap-01'] });
    expect(inClear()).toEqual([]);
    expect([...tombstonesIn(folder, [`tombstones/${hash}.json`])]).toEqual([hash, 'cap-01']);
    const { url } = JSON.parse(readFileSync(join(folder, 'tombstones', `${hash}.json`), 'utf8')) as { url: string };
    expect(cipher.decryptLine(`tombstones/${hash}.json`, url)).toBe('https://site-a.test/CANARY');
  });

  test('AC-2: the key that signs the audit log and the salt of its hashes lie encrypted: who has the folder alone can neither sign nor guess what was sought', () => {
    const [pem, salt] = [join(folder, 'audit', 'signing-key.pem'), join(folder, 'audit', 'salt')];
    const key = makeSigningKey(pem, cipher);
    const salted = saltedHash(salt, { make: 'make', cipher });
    expect(readFileSync(pem, 'latin1')).not.toContain('PRIVATE KEY');
    expect(readFileSync(salt, 'latin1')).not.toMatch(/[0-9a-f]{64}/);
    expect(readSigningKey(pem, cipher).publicKey).toBe(key.publicKey);
    expect(saltedHash(salt, { make: 'must-be-there', cipher })('x')).toBe(salted('x'));
    expect(() => readSigningKey(pem)).toThrow(KEYLESS);
    expect(() => saltedHash(salt, { make: 'must-be-there', cipher: undefined })).toThrow(KEYLESS);
  });
});
