import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { scanPapers } from '../../src/evidence/scan-papers.ts';
import type { ScanPapers } from '../../src/evidence/scan-papers.ts';

let folder: string;
let papers: ScanPapers;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-papers-'));
  papers = scanPapers(folder);
});

describe('scanPapers()', () => {
  test('keeps a plan once, under its own hash, read-only', () => {
    const hash = papers.keepPlan(7, { a: 1 });
    expect(papers.keepPlan(7, { a: 1 })).toBe(hash);
    const other = papers.keepPlan(7, { a: 2 });
    expect(Object.fromEntries(papers.readPlans(7))).toEqual({ [hash]: { a: 1 }, [other]: { a: 2 } });
    expect(papers.scanIds()).toEqual([7]);
    const scan = join(folder, 'scans', 'scan-000007');
    for (const name of readdirSync(scan)) expect(statSync(join(scan, name)).mode & 0o777).toBe(0o400);
  });

  test('the newest account counts, and no account is changed', () => {
    expect(papers.readLedger(1)).toBeUndefined();
    papers.keepLedger(1, [{ first: true }]);
    papers.keepLedger(1, [{ second: true }, { second: 2 }]);
    expect(papers.readLedger(1)).toEqual([{ second: true }, { second: 2 }]);
    expect(readdirSync(join(folder, 'scans', 'scan-000001'))).toEqual(['ledger-001.jsonl.gz', 'ledger-002.jsonl.gz']);
  });

  test('says that a plan or an account was altered', () => {
    const hash = papers.keepPlan(1, { a: 1 });
    papers.keepLedger(1, []);
    for (const name of [`plan-${hash}.json`, 'ledger-001.jsonl.gz']) {
      const path = join(folder, 'scans', 'scan-000001', name);
      chmodSync(path, 0o600);
      writeFileSync(path, '{"a":2}\n');
    }
    expect(() => papers.readPlans(1)).toThrow('altered');
    expect(() => papers.readLedger(1)).toThrow('altered');
  });
});
