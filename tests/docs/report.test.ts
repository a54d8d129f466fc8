import { describe, expect, test } from 'vitest';
import { TALLY_MEASURES } from '../../src/report/tally-measures.ts';
import { tableAfter, textOf } from './markdown-files.ts';

describe('docs/report.md', () => {
  test('defines every count of the tally as its output does', () => {
    const rows = tableAfter(textOf('docs/report.md'), '| count |').map(([measure = '', definition]) => [
      measure.replaceAll('`', ''),
      definition,
    ]);
    expect(rows).toEqual(Object.entries(TALLY_MEASURES));
  });
});
