import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { casePaths, createCase, readCase, requireValidCase } from '../../src/evidence/case-folder.ts';
import type { CaseFile } from '../../src/model/case-file.ts';
import { ToolError } from '../../src/model/tool-error.ts';

const FILE: CaseFile = {
  schema: 'case/1',
  id: 'case-1',
  purpose: 'test',
  regime: 'demo',
  legalBasis: 'none',
  operator: 'tests',
  validFrom: '2026-01-05',
  validUntil: '2026-01-09',
  retentionDays: 30,
  createdAt: '2026-01-05T08:00:00.000Z',
  toolVersion: '0.1.0',
};
const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'leadline-case-')), 'case');

describe('createCase()', () => {
  test('writes a case that reads back the same, for its owner only', () => {
    const folder = newFolder();
    createCase(folder, FILE);
    expect(readCase(folder)).toEqual(FILE);
    expect(statSync(casePaths(folder).caseFile).mode & 0o077).toBe(0);
  });

  test('never overwrites a case', () => {
    const folder = newFolder();
    createCase(folder, FILE);
    expect(() => createCase(folder, { ...FILE, purpose: 'other' })).toThrow(expect.objectContaining({ code: 'E_CASE_EXISTS' }));
    expect(readCase(folder).purpose).toBe('test');
  });
});

describe('readCase()', () => {
  test('names everything that is missing or wrong', () => {
    const folder = newFolder();
    createCase(folder, FILE);
    const { caseFile } = casePaths(folder);
    const { legalBasis: _, ...rest } = JSON.parse(readFileSync(caseFile, 'utf8')) as Record<string, unknown>;
    writeFileSync(caseFile, JSON.stringify({ ...rest, retentionDays: -1, extra: true }));
    let details: readonly string[] = [];
    try {
      readCase(folder);
    } catch (error) {
      details = error instanceof ToolError ? error.details : [];
    }
    const all = details.join('\n');
    for (const name of ['legalBasis', 'retentionDays', 'extra']) expect(all).toContain(name);
  });

  test('says how to make a case where there is none', () => {
    expect(() => readCase(newFolder())).toThrow(/leadline init/);
  });
});

describe('requireValidCase()', () => {
  test.each([
    ['2026-01-04T23:59:59Z', /validFrom/],
    ['2026-01-10T00:00:00Z', /validUntil/],
  ])('refuses at %s', (at, named) => {
    try {
      requireValidCase(FILE, Date.parse(at));
      expect.unreachable('the case is not in force');
    } catch (error) {
      expect(error).toMatchObject({ code: 'E_CASE', details: [expect.stringMatching(named)] });
    }
  });

  test.each(['2026-01-05T00:00:00Z', '2026-01-09T23:59:59Z'])('allows both ends: %s', (at) => {
    expect(() => requireValidCase(FILE, Date.parse(at))).not.toThrow();
  });
});
