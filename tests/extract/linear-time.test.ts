import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../src/extract/read-record.ts';

/** Units that, repeated, make the patterns of one extractor or another look back and forth. */
const UNITS = [
  '1',
  '1 ',
  '12 ',
  '0 6 ',
  '06 12 34 56 78 ',
  'a',
  'a ',
  'a.',
  'a@',
  '@a',
  'a-',
  '. ',
  '\n',
  'een ',
  'twee drie ',
  'nul',
  '0o',
  'O6 ',
  '+31',
  '((',
  '[at]',
  'a at b dot c ',
  'a(at)b(dot)',
  'http://',
  'www.',
  'tel: ',
  'telegram @',
  '€1',
  '1 € 2 ',
  '1h ',
  '1h 100 / ',
  '60 = 100 / ',
  '30/150 45/200 ',
  'half hour ',
  'in Amsterdam ',
  'City: ',
  'Name: A',
  '22 jaar ',
  '3 dagen geleden ',
  '14-01-2025 ',
  '12:30 ',
  'NL91 ABNA ',
  'bc1q',
  '0x',
  '١',
  '0️⃣',
  '\u200b',
  'e\u0301',
  '微信',
  '一',
  'ไ',
  'soixante ',
  'quatre vingt ',
  '\ud800',
  '😀',
  '1-1-',
  '192.168.1.',
  'ad id ',
  'A: b\n',
  'девятьсот ',
  '@a:b.',
];

function cpuSeconds(text: string): number {
  const before = process.cpuUsage().user;
  readTextRecord({ text, country: 'NL', countries: ['DE', 'PL'], category: 'recruitment', capturedAt: '2025-01-20T12:00:00Z' });
  return (process.cpuUsage().user - before) / 1e6;
}

describe('readTextRecord() on hostile texts', () => {
  test.each(UNITS)('costs time in proportion to the length of repeated %j', (unit) => {
    const short = unit.repeat(Math.ceil(25_000 / unit.length));
    cpuSeconds(short);
    const once = Math.min(cpuSeconds(short), cpuSeconds(short));
    const long = short.repeat(8);
    // Eight times the text may cost what a noisy machine adds, never the sixty-four times of a quadratic pattern; what adds more once does not do so twice.
    const most = once * 24 + 0.25;
    const eightfold = cpuSeconds(long);
    expect(eightfold < most ? eightfold : cpuSeconds(long)).toBeLessThan(most);
  });

  // So many numbers are kept of a text that long rows all cost the same: what they cost is compared with numbers that make no row.
  test.each(['1h 100 / ', '60 = 100 / ', '30/150 45/200 ', '15 / 100 / ', '1h - 150 € '])(
    'costs hardly more for a row of prices, %j, than for as many numbers apart',
    (unit) => {
      const [row, apart] = [unit, '12 ab 34 '].map((one) => one.repeat(5000));
      cpuSeconds(apart ?? '');
      const most = cpuSeconds(apart ?? '') * 4 + 0.25;
      const cost = cpuSeconds(row ?? '');
      expect(cost < most ? cost : cpuSeconds(row ?? '')).toBeLessThan(most);
    },
  );
});
