import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLUMN_MEANINGS } from '../../src/export/column-meanings.ts';
import { DIFF_COLUMNS } from '../../src/export/diff-row.ts';
import { HANDLE_COLUMN } from '../../src/model/handle-column.ts';
import { LEAD_COLUMNS } from '../../src/export/lead-row.ts';
import { CATEGORIES } from '../../src/model/category.ts';
import { HANDLE_KINDS } from '../../src/model/handle.ts';
import { CHANGES, PRIORITIES } from '../../src/model/lead.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';

const PAGE = readFileSync(new URL('../../docs/export-csv.md', import.meta.url), 'utf8');

/** The cells of the table rows below a heading, the name without its code marks first. */
function tableUnder(heading: string): string[][] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((text) => text.trim()),
    )
    .map((cells) => cells.with(0, (cells[0] ?? '').replaceAll('`', '')));
}

describe('docs/export-csv.md', () => {
  const columns = tableUnder('Columns of a lead');

  test('names every column of a lead in order, and no other, with the meaning that the program knows', () => {
    expect(columns.map(([name]) => name)).toEqual(LEAD_COLUMNS);
    expect(Object.fromEntries(columns.map(([name, meaning]) => [name, meaning]))).toEqual(COLUMN_MEANINGS);
  });

  test('gives a form for every column', () => {
    for (const [name, , form] of columns) expect(`${name}: ${form}`).toMatch(/: .+/);
  });

  test.each([
    ['change', CHANGES],
    ['category', CATEGORIES],
    ['priority', PRIORITIES],
    ['outcome', OUTCOMES],
  ])('lists the values of %s', (column, values) => {
    const form = columns.find(([name]) => name === column)?.[2] ?? '';
    expect(form.split(' ').map((value) => value.replaceAll('`', ''))).toEqual(values);
  });

  test('names the kinds of handle of every column', () => {
    const rows = tableUnder('Which kind of handle stands where').flatMap(([column, kinds]) =>
      (kinds ?? '').split(', ').map((kind) => [kind, column]),
    );
    expect(rows).toHaveLength(HANDLE_KINDS.length);
    expect(Object.fromEntries(rows)).toEqual(HANDLE_COLUMN);
  });

  test('names every column of a difference in order, and no other', () => {
    expect(tableUnder('Columns of a difference').map(([name]) => name)).toEqual(DIFF_COLUMNS);
  });
});
