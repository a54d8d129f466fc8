import { describe, expect, test } from 'vitest';
import { callableNumbers } from '../../../../src/extract/fields/names/callable-numbers.ts';
import { prepareText } from '../../../../src/extract/text/prepared-text.ts';

function numbersIn(text: string): readonly string[] {
  return callableNumbers(text, prepareText(text).walk.digits).map(({ start, end }) => text.slice(start, end));
}

describe('callableNumbers()', () => {
  test('joins runs of digits with a blank or sign between them', () => {
    expect(numbersIn('rent 450, call 512 345-612 or (0)30/123.456 78')).toEqual(['512 345-612', '0)30/123.456 78']);
  });

  test('leaves out dates, and what is too short or too long', () => {
    expect(numbersIn('2026-11-18 22:01, 17.11.2026 - 20; 12 345; 1234567890123456')).toEqual([]);
  });
});
