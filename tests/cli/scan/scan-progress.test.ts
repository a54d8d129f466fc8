import { describe, expect, test } from 'vitest';
import type { CliIo } from '../../../src/cli/cli-io.ts';
import { scanProgress } from '../../../src/cli/scan/scan-progress.ts';
import type { ProgressStyle } from '../../../src/cli/scan/scan-progress.ts';

function told(style: ProgressStyle, { terminal = false, environment = {} }: Partial<Pick<CliIo, 'terminal' | 'environment'>> = {}): string {
  let err = '';
  const io: CliIo = {
    out: () => undefined,
    err: (text) => void (err += text),
    terminal,
    columns: () => 100,
    environment,
    cwd: '/',
    now: () => 0,
  };
  scanProgress(io, style).take({ type: 'urgent', targetId: 'site-a', id: 'urg-1', category: 'child-trade' });
  return err;
}

describe('scanProgress()', () => {
  test.each(['plain', 'none', 'ndjson'] as const)('tells an urgent signal in style %s too', (style) => {
    expect(told(style)).toMatch(/child-trade.*urg-1|urg-1.*child-trade/);
  });

  test('in one line, bold on a terminal that has no objection', () => {
    expect(told('none', { terminal: true })).toBe('\u001B[1mURGENT child-trade at site-a: urg-1 (leadline urgent list)\u001B[22m\n');
    expect(told('none', { terminal: true, environment: { NO_COLOR: '1' } })).toBe(
      'URGENT child-trade at site-a: urg-1 (leadline urgent list)\n',
    );
    expect(told('none')).not.toContain('\u001B');
  });
});
