import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { purgeLogs } from '../../../src/custody/retention/purge-logs.ts';

describe('purgeLogs()', () => {
  test('RE-3: takes addresses out and leaves what became of them, and every other line as it was', () => {
    const logs = join(mkdtempSync(join(tmpdir(), 'leadline-logs-')), 'logs');
    mkdirSync(logs);
    const gone = 'https://site-a.test/gone';
    const lines = [
      `{"type":"settled","url":"${gone}","outcome":"ok","ads":1}`,
      '{"type":"settled","url":"https://site-a.test/gone-not","outcome":"ok","ads":1}',
      `{"type":"note","message":"cannot read ${gone} (twice)"}`,
      `no JSON, ${gone}`,
      'no JSON',
      '',
    ];
    writeFileSync(join(logs, 'scan.log'), lines.join('\n'));
    purgeLogs({ logs, cipher: undefined }, new Set([gone]));
    expect(readFileSync(join(logs, 'scan.log'), 'utf8').split('\n')).toEqual([
      '{"type":"settled","url":"purged","outcome":"ok","ads":1}',
      lines[1],
      '{"type":"note","message":"purged"}',
      'no JSON',
      '',
    ]);
  });

  test('does nothing where there are no logs', () => {
    expect(() => purgeLogs({ logs: '/nowhere/at/all', cipher: undefined }, new Set(['x']))).not.toThrow();
  });
});
