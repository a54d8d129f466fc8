import { describe, expect, test } from 'vitest';
import { readAliases } from '../../../../src/extract/fields/read-aliases.ts';
import { prepareText } from '../../../../src/extract/text/prepared-text.ts';
import { contextOf } from '../text-context.ts';

const UNITS = [
  'Anna ',
  'Anna, ',
  'call Anna ',
  'L U N A ',
  'Anna\n',
  'xoxo Anna\n',
  'Miss ',
  'a-',
  'Name: Anna\n',
  'น้อง',
  '小',
  '- ',
  'Anna & ',
  'Regards,\n',
  '0612345678 Anna ',
  'Anna 0612345678\n',
  'Anna 22, ',
  'Anna vagyok ',
  '김영희님 ',
];

/** CPU seconds of reading the names of a text; the preparing of the text is not theirs. */
function cpuSeconds(text: string): number {
  const prepared = prepareText(text);
  const before = process.cpuUsage().user;
  readAliases(prepared, contextOf('NL', { category: 'escort', languages: ['en'] }));
  return (process.cpuUsage().user - before) / 1e6;
}

describe('readAliases() on hostile texts', () => {
  test.each(UNITS)('costs time in proportion to the length of repeated %j', (unit) => {
    const short = unit.repeat(Math.ceil(20_000 / unit.length));
    cpuSeconds(short);
    const once = Math.min(cpuSeconds(short), cpuSeconds(short));
    // Eight times the text may cost what a noisy machine adds, never the sixty-four times of a quadratic pattern.
    expect(cpuSeconds(short.repeat(8))).toBeLessThan(once * 24 + 0.25);
  });
});
