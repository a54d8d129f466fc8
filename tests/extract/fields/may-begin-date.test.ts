import { describe, expect, test } from 'vitest';
import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import { MONTHS, WEEKDAYS } from '../../../src/extract/fields/calendar-words.ts';
import { mayBeginDate } from '../../../src/extract/fields/may-begin-date.ts';
import { parseDate } from '../../../src/extract/fields/parse-date.ts';
import { contextOf } from './text-context.ts';

const CONTEXT = { ...contextOf('NL'), atMs: Date.UTC(2025, 0, 20) };

describe('mayBeginDate()', () => {
  test('says yes wherever a date can be read', () => {
    const words = [...MONTHS.keys(), ...WEEKDAYS, ...Object.values(dateWords).flatMap((list) => (Array.isArray(list) ? list : []))];
    const texts = words.flatMap((word) => [word, `${word} 12`, `${word} 12 2025`, `${word} 3 days`, `${word}, 12.01.2025`]);
    const read = texts.filter((text) => parseDate(text, CONTEXT) !== undefined);
    expect(read.length).toBeGreaterThan(50);
    expect(read.filter((text) => !mayBeginDate(text, 0))).toEqual([]);
  });

  test('says no of a word that begins no date', () => {
    expect(mayBeginDate('xylophone lessons', 0)).toBe(false);
  });
});
