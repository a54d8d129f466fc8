import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../src/extract/read-record.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const SMALL = 15_000;

function cpuMs(text: string): number {
  const before = process.cpuUsage();
  readTextRecord({ text, country: 'NL', countries: ['DE'], capturedAt: '2025-01-20T12:00:00Z' });
  const after = process.cpuUsage(before);
  return (after.user + after.system) / 1000;
}

describe('readTextRecord() on its hostile family', () => {
  test.each(Object.entries(HOSTILE_TEXTS))('reads four times as much %s in at most five times the time', (_name, unit) => {
    const small = unit.repeat(Math.ceil(SMALL / unit.length));
    cpuMs(small);
    const once = Math.min(cpuMs(small), cpuMs(small));
    const fourfold = Math.min(cpuMs(small.repeat(4)), cpuMs(small.repeat(4)));
    // The first milliseconds of both are the noise of the machine.
    expect(fourfold).toBeLessThan(once * 5 + 60);
  });

  test('reads ten megabytes of digits and says that it did not read them all', () => {
    const answer = readTextRecord({ text: '1'.repeat(10_000_000), country: 'NL' });
    expect(answer.problems).toContain('Only the first 2000000 characters were read.');
    expect(answer.handles).toEqual([]);
  });

  test('says when a text is too dense to be searched whole', () => {
    const { problems } = readTextRecord({ text: '0612345678 7 '.repeat(20_000), country: 'NL' });
    expect(problems?.join(' ')).toMatch(/more digits than were searched for phone numbers/);
    expect(readTextRecord({ text: '0612345678 7 '.repeat(60_000), country: 'NL' }).problems?.join(' ')).toMatch(
      /more numbers than were searched/,
    );
  });
});
