import { describe, expect, test } from 'vitest';
import { joinLetters } from '../../../src/extract/indicators/join-letters.ts';
import { readIndicators } from '../../../src/extract/indicators/read-indicators.ts';

const WORDS = new Set(['kidney', 'почка', 'thận', 'bebek', 'nier']);
const join = (text: string): string => joinLetters(text, (word) => WORDS.has(word)).replaceAll('\u0640', '');

describe('joinLetters()', () => {
  test.each([
    ['my k i d n e y for sale', 'my kidney for sale'],
    ['k i d n e y, o neg', 'kidney, o neg'],
    ['k,i,d,n,e,y', 'kidney'],
    ['k.i.d.n.e.y', 'kidney'],
    ['k-i-d-n-e-y', 'kidney'],
    ['kid.ney or kid-ney', 'kidney or kidney'],
    ['по.чка', 'почка'],
    ['for sale:\n\n(n i e r)', 'for sale:\n\n(nier)'],
    ['th.ận', 'thận'],
    ['3 aylık b.ebek', '3 aylık bebek'],
    ['ไ ต', 'ไต'],
    ['a b c d e f, e-mail, t.me/name, 24/7, end.', 'a b c d e f, e-mail, t.me/name, 24/7, end.'],
    ['', ''],
  ])('reads %s as %s', (text, expected) => {
    expect(join(text)).toBe(expected);
    expect(joinLetters(text, (word) => WORDS.has(word))).toHaveLength(text.length);
  });

  test.each(['a ', 'a.', 'a-b ', '-a', 'เ ก'])('reads a million characters of %j in linear time', (unit) => {
    const from = process.cpuUsage();
    joinLetters(unit.repeat(1_000_000 / unit.length), () => false);
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1000).toBeLessThan(4_000);
  });

  test.each([
    ['organ-trade', 'selling my k i d n e y, o neg'],
    ['organ-trade', 'อยากขาย ไ ต ข้างนึง'],
    ['child-trade', 'b.ebek satılık'],
  ])('lets %s be read in %s', (signal, text) => {
    const [hit] = readIndicators(text, [], { languages: [] }).urgent;
    expect(hit?.signal).toBe(signal);
    expect(text.slice(hit?.start, hit?.end)).toBe(hit?.raw);
  });
});
