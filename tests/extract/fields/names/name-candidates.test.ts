import { describe, expect, test } from 'vitest';
import { findNameCandidates } from '../../../../src/extract/fields/names/name-candidates.ts';
import { nameText } from '../../../../src/extract/fields/names/name-text.ts';
import { foldText } from '../../../../src/extract/handles/folded-text.ts';

function candidatesIn(text: string, language: string): string[] {
  const folded = foldText(text);
  return findNameCandidates(nameText(folded, [language])).map(({ start, end }) => folded.text.slice(start, end));
}

describe('findNameCandidates()', () => {
  test.each([
    ['en', 'Ring Xhesi or tina, not the office', ['Xhesi', 'tina']],
    ['de', 'Anna-Lena ist da', ['Anna-Lena']],
    ['ar', 'مع ليلى', ['ليلى']],
    ['zh', '預約找阿珍姐', ['阿珍', '珍姐']],
    ['th', 'น้องแอน', ['แอน']],
  ])('finds words that may be names by their form, in %s: %s', (language, text, expected) => {
    expect(candidatesIn(text, language)).toEqual(expect.arrayContaining(expected));
  });

  test('finds no small words that are no known names', () => {
    expect(candidatesIn('ring the office about the sofa', 'en')).toEqual([]);
  });

  test('leaves a text with more candidates than any ad has', () => {
    expect(candidatesIn('Xhesi '.repeat(300), 'en')).toHaveLength(300);
    expect(candidatesIn('Xhesi '.repeat(301), 'en')).toEqual([]);
  });
});
