import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { DIFF_COLUMNS } from '../../src/export/diff-row.ts';
import { diffToXlsx } from '../../src/export/diff-xlsx.ts';
import { LEAD_COLUMNS, leadRow } from '../../src/export/lead-row.ts';
import { leadsToXlsx } from '../../src/export/xlsx.ts';
import type { Lead } from '../../src/model/lead.ts';
import { handle } from '../diff/sample-ad.ts';
import { sampleLead } from '../diff/sample-lead.ts';
import { sampleDiff } from './sample-diff.ts';
import { unzip } from './unzip.ts';

const LEADS: readonly Lead[] = [
  sampleLead(2, {
    title: '=HYPERLINK("https://ads.test","x")',
    ages: [24],
    handles: [handle('phone', '+31612345678'), handle('telegram', 'stop', { stop: true })],
  }),
  sampleLead(1, { title: '0612', postedAt: '2026-01-05', text: 'never in a cell', handles: [handle('whatsapp', '+4930231250')] }),
];
const ABOUT = [['tool version', '0.1.0']] as const;

/** The sheets as another reader sees them: cells by name of the column. */
async function sheets(bytes: Uint8Array): Promise<Record<string, Record<string, unknown>[]>> {
  const read = await readXlsxFile(Buffer.from(bytes));
  return Object.fromEntries(
    read.map(({ sheet, data: [header, ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries((header ?? []).map((name, index) => [String(name), row[index]]))),
    ]),
  );
}

describe('leadsToXlsx()', () => {
  test('has the sheets Leads, Handles, Changes and About', async () => {
    const read = await readXlsxFile(Buffer.from(await leadsToXlsx({ leads: LEADS, diff: sampleDiff(), about: ABOUT })));
    expect(read.map(({ sheet }) => sheet)).toEqual(['Leads', 'Handles', 'Changes', 'About']);
    expect(read[0]?.data[0]).toEqual(LEAD_COLUMNS);
    expect(read[2]?.data[0]).toEqual(DIFF_COLUMNS);
  });

  test('shows every lead by lead_id with the cells of the contract, each as text, phones bare', async () => {
    const { Leads: rows = [] } = await sheets(await leadsToXlsx({ leads: LEADS, about: ABOUT }));
    const expected = LEADS.toReversed().map((lead) =>
      Object.fromEntries(Object.entries(leadRow(lead)).map(([column, text]) => [column, text === '' ? null : text])),
    );
    expect(rows).toEqual(expected);
    expect(rows.map((row) => row['phones'])).toEqual(['+4930231250', '+31612345678']);
  });

  test('RD-4: shows every handle, stop handles too, and of a number the digits alone', async () => {
    const { Handles: rows = [] } = await sheets(await leadsToXlsx({ leads: LEADS, about: ABOUT }));
    expect(rows.map((row) => [row['kind'], row['value'], row['stop'], row['digits']])).toEqual([
      ['whatsapp', '+4930231250', 'no', '4930231250'],
      ['phone', '+31612345678', 'no', '31612345678'],
      ['telegram', 'stop', 'yes', null],
    ]);
  });

  test('says what a lead is and is not, and what every column means', async () => {
    const { About: rows = [] } = await sheets(await leadsToXlsx({ leads: [], about: ABOUT }));
    expect(rows[0]?.['value']).toMatch(/not a verdict.*can be lawful/);
    expect(rows.map((row) => row['name'])).toEqual([
      'read this first',
      'tool version',
      ...LEAD_COLUMNS.map((column) => `column ${column}`),
    ]);
  });

  test('RD-4: holds no formula, no link and no number, whatever a page wrote', async () => {
    const entries = unzip(await leadsToXlsx({ leads: LEADS, diff: sampleDiff(), about: ABOUT }));
    const worksheets = [...entries].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(worksheets.length).toBe(4);
    for (const [, xml] of worksheets) {
      expect(xml).not.toMatch(/<f[ >]|hyperlink/i);
      for (const [cell] of xml.matchAll(/<c [^>]*>/g)) expect(cell).toMatch(/t="s"|\/>$/);
    }
    expect([...entries.keys()].join()).not.toMatch(/externalLink|vba/i);
  });

  test('gives the same bytes for the same leads in any order', async () => {
    const [one, other] = [
      await leadsToXlsx({ leads: LEADS, about: ABOUT }),
      await leadsToXlsx({ leads: LEADS.toReversed(), about: ABOUT }),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('cuts a text that is longer than a cell may hold, and cleans control characters', async () => {
    const leads = [sampleLead(1, { title: '😀'.repeat(20_000) }), sampleLead(2, { title: 'a\u0000\u0007b\r\nc\u202E' })];
    const { Leads: rows = [] } = await sheets(await leadsToXlsx({ leads, about: [] }));
    const title = String(rows[0]?.['title']);
    expect(title.length).toBeLessThanOrEqual(32_767);
    expect(title).toMatch(/^(?:😀)+…\[cut\]$/u);
    expect(rows[1]?.['title']).toBe('ab\nc');
  });
});

describe('diffToXlsx()', () => {
  test('shows what the CSV shows, and the counts', async () => {
    const read = await sheets(await diffToXlsx(sampleDiff()));
    expect(read['Changes']?.map((row) => [row['change'], row['field'], row['before'], row['after']])).toEqual(
      [
        ['changed', 'phones', '+31612345678', '+4930231250'],
        ['gone', null, null, null],
        ['new', null, null, null],
      ].toSpliced(0, 0, ['changed', 'title', 'Anna', 'Anna[2J']),
    );
    expect(read['About']?.find((row) => row['name'] === 'seen')).toEqual({ name: 'seen', value: '1' });
  });
});
