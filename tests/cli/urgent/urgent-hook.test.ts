import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { requireProgram, urgentHook } from '../../../src/cli/urgent/urgent-hook.ts';
import type { UrgentState } from '../../../src/model/urgent-record.ts';

let folder: string;
let said: string[];
const record: UrgentState = {
  id: 'urg-1',
  category: 'child-trade',
  targetId: 'site-a',
  scanId: 4,
  url: 'http://site-a.test/qvxurl',
  rule: 'R-1',
  raisedAt: '2026-01-05T10:00:00.000Z',
  country: 'NL',
  confidence: 'high',
  shown: {
    leadId: 'lead-1',
    captureId: 'cap-1',
    bodySha256: 'f00',
    raw: 'Qvxwords',
    words: ['qvxwords'],
    start: 1,
    end: 9,
    language: 'en',
  },
};
const program = (body: string): string => {
  const file = join(folder, 'hook.sh');
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o700);
  return file;
};
const tellAll = async (file: string | undefined): Promise<void> => {
  const hook = urgentHook(file, { caseId: 'case-1', say: (message) => void said.push(message) });
  hook.tell(record);
  await hook.settled();
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-hook-'));
  said = [];
});

describe('UR-1: urgentHook()', () => {
  test('gives the program one line of JSON on stdin: what, where and who should have it, no words, no address', async () => {
    await tellAll(program(`cat > '${folder}/got.json'; echo "$#" > '${folder}/count'`));
    const text = readFileSync(join(folder, 'got.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      case: 'case-1',
      id: 'urg-1',
      category: 'child-trade',
      severity: 'P0',
      country: 'NL',
      target: 'site-a',
    });
    expect(text.split('\n')).toHaveLength(2);
    expect(text).not.toMatch(/qvx/i);
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('0\n');
    expect(said).toEqual([]);
  });

  test('no shell reads its name', async () => {
    const file = join(folder, `x; touch '${folder}/made'`);
    expect(() => requireProgram(file)).toThrow(expect.objectContaining({ code: 'E_CONFIG' }));
    await tellAll(file);
    expect(existsSync(join(folder, 'made'))).toBe(false);
  });

  test('the keys of the case are not in its environment', async () => {
    process.env['LEADLINE_KEY_FILE'] = 'qvxkey';
    try {
      await tellAll(program(`env > '${folder}/env'`));
    } finally {
      delete process.env['LEADLINE_KEY_FILE'];
    }
    expect(readFileSync(join(folder, 'env'), 'utf8')).not.toContain('qvxkey');
  });

  test.each([
    ['ends with trouble', 'exit 3', 'ended with 3'],
    ['reads nothing and is killed', 'exec kill -9 $$', 'SIGKILL'],
  ])('that it %s is told and ends nothing', async (_, body, told) => {
    await tellAll(program(body));
    expect(said).toEqual([expect.stringContaining(told)]);
  });

  test('a file that is not there, a folder and a file that may not be run are refused before anything is sent', () => {
    writeFileSync(join(folder, 'plain'), 'x', { mode: 0o600 });
    for (const name of ['none', '.', 'plain'])
      expect(() => requireProgram(join(folder, name))).toThrow(expect.objectContaining({ code: 'E_CONFIG' }));
  });

  test('none is run where none is named', async () => {
    await tellAll(undefined);
    expect(said).toEqual([]);
  });
});
