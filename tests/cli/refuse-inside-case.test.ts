import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { refuseInsideCase } from '../../src/cli/refuse-inside-case.ts';

let folder: string;
const put = (name: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), '{}');
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-inside-'));
  put('case/case.json');
  put('case/evidence/3f/x');
  symlinkSync(join(folder, 'case', 'evidence'), join(folder, 'link'));
});

describe('refuseInsideCase()', () => {
  test.each([
    'case/case.json',
    'case/case.json.sig',
    'case/contacts.yaml',
    'case/leadline.db',
    'case/leadline.db-wal',
    'case/evidence/3f/leads.csv',
    'case/audit/head.json',
    'case/audit/log-000001.jsonl',
    'case/urgent/urgent.jsonl',
    'case/tombstones/new/x.json',
    'case/tmp/x',
    'case/scan.lock',
    'link/leads.csv',
  ])('AU-1: nothing is given out to %s', (name) => {
    for (const holds of ['data', 'counts'] as const)
      expect(() => refuseInsideCase(join(folder, name), holds)).toThrow(expect.objectContaining({ code: 'E_FILE' }));
  });

  test.each(['leads.csv', 'case/leads.csv', 'case/exports/leads.csv', 'none/leads.csv', 'case-2/case.json'])('%s is a place', (name) => {
    refuseInsideCase(join(folder, name), 'data');
  });

  test.each(['case/leads.csv', 'link/leads.csv'])('AC-2: in an encrypted case there is none for data: %s', (name) => {
    put('case/access/keys.json');
    expect(() => refuseInsideCase(join(folder, name), 'data')).toThrow(/encrypted case/);
    refuseInsideCase(join(folder, 'case', 'metrics.jsonl'), 'counts');
  });
});
