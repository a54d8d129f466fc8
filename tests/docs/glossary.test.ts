import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/model/category.ts';
import { HANDLE_KINDS } from '../../src/model/handle.ts';
import { CHANGES, PRIORITIES } from '../../src/model/lead.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { codeWords, tableAfter, textOf } from './markdown-files.ts';

const glossary = textOf('docs/glossary.md');
const words = new Map(tableAfter(glossary, '# Words').map(([word = '', meaning = '']) => [word, meaning]));

describe('docs/glossary.md', () => {
  test('tells every outcome, in the order in which they are printed, and no other', () => {
    expect(tableAfter(glossary, '## Outcomes').map(([outcome = '']) => codeWords(outcome)[0])).toEqual([...OUTCOMES]);
  });

  test('names every change and every priority, and no other', () => {
    expect(codeWords(words.get('change') ?? '')).toEqual([...CHANGES]);
    expect(codeWords(words.get('priority') ?? '')).toEqual([...PRIORITIES]);
  });
});

describe('docs/extraction.md', () => {
  test('tells every handle kind', () => {
    const told = new Set(codeWords(textOf('docs/extraction.md')));
    expect(HANDLE_KINDS.filter((kind) => !told.has(kind))).toEqual([]);
  });
});

describe('docs/targets.md', () => {
  test('tells every category', () => {
    const text = textOf('docs/targets.md');
    expect(CATEGORIES.filter((category) => !text.includes(category))).toEqual([]);
  });
});
