import { appendFileSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdLog } from '../../../src/custody/retention/hold-log.ts';

const decision = { event: 'hold', id: 'cap-1', at: '2026-01-05T10:00:00.000Z', by: 'Sgt Example', why: 'OPS-12' } as const;

describe('holdLog()', () => {
  test('gives back what was added, in order, readable by its owner only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadline-holds-'));
    const log = holdLog(folder);
    expect(log.read()).toEqual([]);
    log.add(decision);
    log.add({ ...decision, event: 'unhold' });
    expect(log.read()).toEqual([decision, { ...decision, event: 'unhold' }]);
    expect(statSync(join(folder, 'retention', 'decisions.jsonl')).mode & 0o077).toBe(0);
  });

  test('a half-written line decides nothing and spoils nothing behind it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadline-holds-'));
    const log = holdLog(folder);
    log.add(decision);
    appendFileSync(join(folder, 'retention', 'decisions.jsonl'), '{"schema":"retention/1","event":"unh');
    log.add({ ...decision, id: 'cap-2' });
    expect(log.read().map(({ id }) => id)).toEqual(['cap-1', 'cap-2']);
  });
});
