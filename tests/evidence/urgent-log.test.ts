import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { urgentLog } from '../../src/evidence/urgent-log.ts';
import { isOpen } from '../../src/model/urgent-record.ts';
import type { UrgentRecord } from '../../src/model/urgent-record.ts';

let file: string;
const record = (id: string): UrgentRecord => ({
  id,
  category: 'child-trade',
  targetId: 'site-a',
  scanId: 1,
  url: 'https://site-a.test/ad/1',
  rule: 'MKT-CHILD',
  raisedAt: '2026-01-05T10:00:00.000Z',
  shown: { leadId: 'lead-1', captureId: 'cap-1', bodySha256: '0', raw: 'words', words: ['words'], start: 0, end: 5, language: 'en' },
});
const at = '2026-01-05T11:00:00.000Z';

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'leadline-urgent-')), 'urgent', 'urgent.jsonl');
});

describe('urgentLog()', () => {
  test('makes nothing before the first record, and then what its owner alone may read', () => {
    const log = urgentLog(file);
    expect(log.read()).toEqual([]);
    expect(existsSync(file)).toBe(false);
    log.raise(record('urg-1'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  test('keeps a record once, whoever raises it again', () => {
    expect(urgentLog(file).raise(record('urg-1'))).toBe(true);
    expect(urgentLog(file).raise(record('urg-1'))).toBe(false);
    const log = urgentLog(file);
    expect(log.raise(record('urg-2'))).toBe(true);
    expect(log.raise(record('urg-2'))).toBe(false);
    expect(log.read()).toEqual([record('urg-1'), record('urg-2')]);
  });

  test('points to the newest capture of the scan that raised it, and says so without raising it again', () => {
    const log = urgentLog(file);
    const shownBy = (captureId: string, scanId = 1): UrgentRecord => {
      const one = record('urg-1');
      return { ...one, scanId, ...(one.shown ? { shown: { ...one.shown, captureId } } : {}) };
    };
    log.raise(shownBy('cap-1'));
    expect(log.raise(shownBy('cap-2'))).toBe(false);
    expect(urgentLog(file).raise(shownBy('cap-2'))).toBe(false);
    expect(log.raise(shownBy('cap-3', 2))).toBe(false);
    expect(log.read().map(({ shown, scanId }) => [shown?.captureId, scanId])).toEqual([['cap-2', 1]]);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });

  test('notes who took a record up, and to whom it went, and rewrites nothing', () => {
    const log = urgentLog(file);
    log.raise(record('urg-1'));
    const before = readFileSync(file, 'utf8');
    log.acknowledge({ id: 'urg-1', at, by: 'op' });
    log.handOver({ id: 'urg-1', at, by: 'op', to: 'unit', ref: '7' });
    expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
    const [state] = log.read();
    expect(state).toEqual({
      ...record('urg-1'),
      ackAt: at,
      ackBy: 'op',
      handoffAt: at,
      handoffBy: 'op',
      handoffTo: 'unit',
      handoffRef: '7',
    });
    expect(state && isOpen(state)).toBe(false);
  });

  test.each([
    ['acknowledged', (log: ReturnType<typeof urgentLog>) => log.acknowledge({ id: 'urg-9', at, by: 'op' })],
    ['handed over', (log: ReturnType<typeof urgentLog>) => log.handOver({ id: 'urg-9', at, by: 'op', to: 'unit' })],
  ])('a record that is not there cannot be %s', (_, act) => {
    expect(() => act(urgentLog(file))).toThrow('urg-9');
  });

  test('passes over a line that a killed process left half-written, and the next line is whole', () => {
    urgentLog(file).raise(record('urg-1'));
    appendFileSync(file, '{"schema":"urgent/1","event":"raise","id":"urg-2","cat');
    const log = urgentLog(file);
    expect(log.read()).toHaveLength(1);
    log.raise(record('urg-3'));
    expect(
      urgentLog(file)
        .read()
        .map(({ id }) => id),
    ).toEqual(['urg-1', 'urg-3']);
  });
});
