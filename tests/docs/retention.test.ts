import { describe, expect, test } from 'vitest';
import { DEFAULT_RETENTION } from '../../src/retention/retention-settings.ts';
import { tableAfter, textOf } from './markdown-files.ts';

describe('docs/retention.md', () => {
  test('RE-1: tells the days that hold where a case says nothing', () => {
    const rows = new Map(
      tableAfter(textOf('docs/retention.md'), '| class |').map(([name = '', , review = '', end = '']) => [name, { review, end }]),
    );
    expect(rows.get('`noise`')?.end).toContain(`${DEFAULT_RETENTION.noiseDays} days`);
    for (const kind of ['`lead`', '`case`', '`urgent`']) expect(rows.get(kind)?.review).toBe(`${DEFAULT_RETENTION.reviewDays} days`);
  });
});
