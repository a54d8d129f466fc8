import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/export/clean-text.ts';
import { csvLine } from '../../src/export/csv-line.ts';
import { leadsToJsonl } from '../../src/export/jsonl.ts';
import { sampleLead } from '../diff/sample-lead.ts';

/** What begins a formula, in every form that a spreadsheet program may take for it. */
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
/** What may stand before it without being seen. */
const BEFORE = ['', ' ', '\u00A0', '\n', ' '.repeat(500), '\u200B', '\uFEFF', '\u2060', '\u3000', '\u200F', '\u3164', "'", "''"];

/** A cell as another reader finds it in a file for spreadsheet programs. */
function written(cell: string): string {
  const [[found = ''] = []] = parse(csvLine([cell, 'x'], 'safe'), { recordDelimiter: '\r\n' });
  return found;
}

/** How docs/export-csv.md says that a file is read back. */
function readBack(cell: string): string {
  const bare = cell.slice(1);
  const begins = /^[\s\p{Cf}\p{DI}']*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(bare) || /^'*[\t\r]/.test(bare);
  return cell.startsWith("'") && begins ? bare : cell;
}

describe('csvLine()', () => {
  test.each(SIGNS.flatMap((sign) => BEFORE.map((before) => ({ cell: `${before}${sign}1+1` }))))('RD-4: guards $cell', ({ cell }) => {
    expect(written(cell)).toBe(`'${cell}`);
  });

  test.each(['\tx', '\rx', "'\tx", '+31612345678', '@anna', '-', '=', "=cmd|'/C calc'!A0", '\u202E=1'])('RD-4: guards %j', (cell) => {
    expect(written(cell)).toBe(`'${cleanText(cell)}`);
  });

  test.each(['Anna', '1-2', 'a=b', "'x", "'", '', 'x\t', '€ 150', '١٢٣', 'tel:+31612345678', ' a', '"=1"', '~=', '%=1'])(
    'RD-4: leaves %j as it is',
    (cell) => {
      expect(written(cell)).toBe(cell);
    },
  );

  test('RD-4: read back with one quote taken off, every cell is as it was, quotes of its own included', () => {
    const unit = fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\r', '\n', '\u200B', 'a', '1', '"', ',');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (cell) => {
        expect(readBack(written(cell))).toBe(cell);
      }),
      { numRuns: 5000 },
    );
  });

  test('RD-4: raw style and JSON Lines have no guard: they are for programs', () => {
    expect(csvLine(['=1+1'], 'raw')).toBe('=1+1\r\n');
    const [line = ''] = [...leadsToJsonl([sampleLead(1, { title: '=1+1' })])];
    expect(JSON.parse(line)).toMatchObject({ title: '=1+1' });
  });

  test('RD-4: takes linear time over a cell of blanks and quotes', () => {
    const before = process.cpuUsage().user;
    csvLine([`${"' ".repeat(200_000)}a`], 'safe');
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
  });
});
