import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { auditPaths } from '../../../src/evidence/audit/audit-paths.ts';
import { takeInventory } from '../../../src/evidence/audit/take-inventory.ts';
import { toldErasures } from '../../../src/evidence/audit/told-erasures.ts';
import type { TakenInventory } from '../../../src/evidence/audit/take-inventory.ts';
import { verifyFiles } from '../../../src/evidence/audit/verify-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-inventory-'));
  put('leadline.db', 'one');
  put('case.json', '{}');
  for (const shelf of ['00', 'a7']) for (const id of ['1', '2']) put(`evidence/${shelf}/cap-${shelf}${id}/record.json`, `${shelf}${id}`);
});

const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
/** Lets every file and folder be old: what has just changed is always read again. */
const age = (paths: readonly string[]): void => {
  for (const path of paths) utimesSync(join(folder, path), 1_700_000_000, 1_700_000_000);
};
const take = (before?: TakenInventory, entries: Parameters<typeof toldErasures>[0] = []): TakenInventory =>
  takeInventory(auditPaths(folder), { before: before?.sha256, chain: 'c', nowMs: Date.now(), told: () => toldErasures(entries) });
const findings = ({ sha256 }: TakenInventory, uncovered = false): readonly string[] =>
  verifyFiles(folder, { inventory: sha256, uncovered, makeChoice: () => () => true }).findings.map(({ code, where }) => `${code} ${where}`);

describe('takeInventory()', () => {
  test('names every file, and verifies', () => {
    const taken = take();
    expect(taken).toMatchObject({ files: 6, added: 6, altered: [], missing: [], erased: [] });
    expect(findings(taken)).toEqual([]);
  });

  test('takes over what was added and what may change, and removes older inventories when told', () => {
    const first = take();
    put('leadline.db', 'another');
    put('evidence/a7/cap-a73/record.json', 'new');
    const second = take(first);
    expect(second).toMatchObject({ files: 7, added: 1 });
    second.removeOlder();
    expect(findings(second)).toEqual([]);
    expect(findings(first).join('\n')).toContain('INVENTORY_DAMAGED');
  });

  test('never takes over another content of what is written once', () => {
    const first = take();
    put('evidence/00/cap-001/record.json', 'forged');
    const second = take(first);
    second.removeOlder();
    expect(findings(second)).toEqual(['FILE_ALTERED evidence/00/cap-001/record.json']);
  });

  test('still expects what is gone without a tombstone, and not what a tombstone accounts for', () => {
    put('evidence/bodies/ab/abcd.zst', 'body');
    const first = take();
    rmSync(join(folder, 'evidence/00/cap-001'), { recursive: true });
    rmSync(join(folder, 'evidence/00/cap-002'), { recursive: true });
    rmSync(join(folder, 'evidence/bodies/ab/abcd.zst'));
    put('tombstones/abcd.json', '{"captures":["cap-002"]}');
    const second = take(first, [{ action: 'erase', data: { body: 'abcd', captures: 1 } }]);
    second.removeOlder();
    expect(second.missing).toEqual(['evidence/00/cap-001/record.json']);
    expect(second.erased).toEqual(expect.arrayContaining(['evidence/00/cap-002/record.json', 'evidence/bodies/ab/abcd.zst']));
    expect(findings(second)).toEqual(['FILE_MISSING evidence/00/cap-001/record.json']);
  });

  test.each([
    ['no entry tells of', [], ['cap-001']],
    ['names a plan that no entry tells of', [{ action: 'erase', data: { plan: 'purge-2', captures: 1 } }], ['cap-001']],
    ['is one more than its plan has captures', [{ action: 'erase', data: { plan: 'purge-1', captures: 1 } }], ['cap-001', 'cap-002']],
  ] as const)('RE-4: a tombstone that %s accounts for nothing', (_what, entries, ids) => {
    const first = take();
    for (const id of ids) {
      rmSync(join(folder, 'evidence/00', id), { recursive: true });
      put(`tombstones/${id}.json`, '{"plan":"purge-1","reason":"as cap-002"}');
    }
    const second = take(first, entries);
    expect(second.erased).toEqual([]);
    expect(second.missing).toEqual(ids.map((id) => `evidence/00/${id}/record.json`));
    expect(findings(first, true).filter((code) => code.startsWith('FILE_MISSING'))).toHaveLength(ids.length);
  });

  test('RE-4: tombstones that the log tells of account for what is gone', () => {
    const first = take();
    for (const id of ['cap-001', 'cap-002']) {
      rmSync(join(folder, 'evidence/00', id), { recursive: true });
      put(`tombstones/${id}.json`, '{"plan":"purge-1"}');
    }
    const second = take(first, [{ action: 'erase', data: { plan: 'purge-1', captures: 2, leads: 0 } }]);
    expect(second.missing).toEqual([]);
    expect(second.erased).toEqual(['evidence/00/cap-001/record.json', 'evidence/00/cap-002/record.json']);
  });

  test('tells which files of a person are not what they were', () => {
    put('contacts.yaml', 'desk 1');
    const first = take();
    put('contacts.yaml', 'desk 2');
    put('leadline.db', 'another');
    rmSync(join(folder, 'case.json'));
    expect(
      take(first)
        .changed.map(({ path }) => path)
        .toSorted(),
    ).toEqual(['case.json', 'contacts.yaml']);
  });

  test('does not read again what lies in a folder in which nothing came or went', () => {
    const all = ['evidence', 'evidence/00', 'evidence/a7', 'evidence/00/cap-001/record.json', 'evidence/00/cap-002/record.json'];
    age(all);
    const first = take();
    // Nobody could tell without reading: that it is not told here shows that it was not read; verify reads everything.
    put('evidence/00/cap-001/record.json', 'forged');
    age(all);
    const second = take(first);
    second.removeOlder();
    expect(second.altered).toEqual([]);
    expect(findings(second)).toEqual(['FILE_ALTERED evidence/00/cap-001/record.json']);
  });

  test('sees what came into a folder that it knows', () => {
    age(['evidence', 'evidence/00', 'evidence/a7']);
    const first = take();
    put('evidence/00/cap-009/record.json', 'new');
    expect(take(first).added).toBe(1);
  });
});

describe('verifyFiles()', () => {
  test('says of what a stopped command changed that nobody vouches for it, and of evidence that it was altered', () => {
    const first = take();
    put('leadline.db', 'another');
    put('evidence/00/cap-001/record.json', 'forged');
    put('evidence/a7/cap-a79/record.json', 'new');
    put('tmp/cap-1/item.warc.gz', 'half');
    expect(findings(first, true).toSorted()).toEqual([
      'CHANGED_SINCE leadline.db',
      'FILE_ALTERED evidence/00/cap-001/record.json',
      'LEFTOVER tmp/cap-1/item.warc.gz',
      'NOT_COVERED evidence/a7/cap-a79/record.json',
    ]);
  });

  test('calls a file of a person beside those of leadline not covered, until a checkpoint takes it in', () => {
    const first = take();
    put('notes.txt', 'mine');
    expect(findings(first)).toEqual(['NOT_COVERED notes.txt']);
    const second = take(first);
    second.removeOlder();
    put('notes.txt', 'changed');
    expect(findings(second)).toEqual(['FILE_ALTERED notes.txt']);
  });
});
