import { describe, expect, test } from 'vitest';
import { parseDeclared } from '../../../src/extract/fields/parse-declared.ts';
import type { FieldType } from '../../../src/model/target.ts';
import { contextOf } from './text-context.ts';

describe('parseDeclared()', () => {
  test.each<[FieldType, string, unknown]>([
    ['text', '  Anna  ', 'Anna'],
    ['int', 'Age: 22 years', 22],
    ['int', '1.234 views', 1234],
    ['bool', 'Ja', true],
    ['bool', '✓', true],
    ['bool', 'нет', false],
    ['url', ' https://site.test/a ', 'https://site.test/a'],
    ['date', 'Posted on 14 January 2025', '2025-01-14'],
    ['date', 'vor 3 Tagen', '2025-01-17'],
    ['price', '€ 150,- per uur', { amount: 150, currency: 'EUR', per: '60min' }],
    ['price', '150', { amount: 150, currency: 'EUR' }],
    ['salary', '2.200 bruto', { amount: 2200, currency: 'EUR' }],
    ['rate', '1h 150', { amount: 150, currency: 'EUR', per: '60min' }],
  ])('reads %s from: %s', (type, text, expected) => {
    const declared = parseDeclared(type, text, contextOf('NL'));
    expect(declared?.value).toEqual(expected);
  });

  test.each<[FieldType, string]>([
    ['int', 'none'],
    ['bool', 'maybe'],
    ['url', 'not a link'],
    ['date', 'soon'],
    ['price', 'on request'],
    ['text', '   '],
  ])('finds no %s in: %s', (type, text) => {
    expect(parseDeclared(type, text, contextOf('NL'))).toBeUndefined();
  });

  test('gives the place of the value', () => {
    const text = 'Posted on 14 January 2025';
    const declared = parseDeclared('date', text, contextOf('NL'));
    expect(text.slice(declared?.start, declared?.end)).toBe('14 January 2025');
  });
});
