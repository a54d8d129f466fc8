import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsToCsv } from '../../src/export/csv.ts';
import type { CsvStyle } from '../../src/export/csv-line.ts';
import { LEAD_COLUMNS, leadRow } from '../../src/export/lead-row.ts';
import type { Lead } from '../../src/model/lead.ts';
import { handle, type SampleAd } from '../diff/sample-ad.ts';
import { sampleLead } from '../diff/sample-lead.ts';

function csv(leads: readonly Lead[], style: CsvStyle): string {
  return [...leadsToCsv(leads, style)].join('');
}

/** Read by another reader: rows by column. */
function readBack(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { bom: true, columns: true, recordDelimiter: '\r\n' });
}

/** One cell of a lead as it stands in the file. */
function cell(ad: SampleAd, column: string, style: CsvStyle = 'safe'): string | undefined {
  return readBack(csv([sampleLead(1, ad)], style))[0]?.[column];
}

describe('leadsToCsv()', () => {
  test('writes a byte order mark, the columns of the contract in order and CRLF', () => {
    const text = csv([sampleLead(1)], 'safe');
    expect(text.startsWith('\uFEFFlead_id,action_day,change,target,category,country,url,title,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.endsWith('via,schema_version\r\n')).toBe(false);
    expect(text.endsWith(',http,1\r\n')).toBe(true);
  });

  test('writes no byte order mark and no guard in raw style', () => {
    expect(csv([], 'raw')).toBe(`${LEAD_COLUMNS.join(',')}\r\n`);
    expect(cell({ title: '=1+1' }, 'title', 'raw')).toBe('=1+1');
  });

  test.each([
    '=1+1',
    '+31',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1+1',
    '\u00A0+31612345678',
    '\n=1',
    '=HYPERLINK("https://ads.test")',
  ])('RD-4: guards the formula %j', (title) => {
    expect(cell({ title }, 'title')).toBe(`'${title}`);
  });

  test.each(['1-2', 'a=b', 'Anna', "'x", '', 'x\t', '€ 150', '١٢٣'])('leaves %j unguarded', (title) => {
    expect(cell({ title }, 'title')).toBe(title);
  });

  test('RD-4: guards a formula that only shows when hidden characters are removed', () => {
    expect(cell({ title: '\u0000=1+1' }, 'title')).toBe("'=1+1");
    expect(cell({ title: '\u202E\u0007@x' }, 'title')).toBe("'@x");
  });

  test.each([
    ['a\u0000b\u0007c\u001Bd\u007Fe\u009Bf', 'abcdef'],
    ['a\u202Ab\u202Bc\u202Cd\u202De\u202Ef\u2066g\u2067h\u2068i\u2069j', 'abcdefghij'],
    ['مرحبا\u200F abc\u200E', 'مرحبا\u200F abc\u200E'],
    ['one\r\ntwo\tthree', 'one\r\ntwo\tthree'],
    ['lone \uD83D surrogate', 'lone \uFFFD surrogate'],
  ])('cleans %j', (title, expected) => {
    expect(cell({ title }, 'title')).toBe(expected);
  });

  test.each(['a,b', 'a"b', 'a\nb', 'a\rb', 'a\r\nb', ' a', 'a ', '"', '""', ',\r\n"'])('reads %j back unchanged', (title) => {
    expect(cell({ title }, 'title')).toBe(title);
  });

  test('quotes CR or LF alone, which readers would take for the end of a record', () => {
    expect(csv([sampleLead(1, { title: 'a\nb' })], 'safe')).toContain('"a\nb"');
    expect(csv([sampleLead(1, { title: 'a\rb' })], 'safe')).toContain('"a\rb"');
  });

  test('writes phones as tel: in safe style and bare in raw style, wherever they stand alone', () => {
    const handles = [
      handle('phone', '+31612345678'),
      handle('whatsapp', '+4930231250'),
      handle('telegram', '+31612345678'),
      handle('telegram', 'anna'),
      handle('viber', '+31612345678'),
    ];
    expect(cell({ handles }, 'phones')).toBe('tel:+31612345678 | tel:+4930231250');
    expect(cell({ handles }, 'whatsapp')).toBe('tel:+4930231250');
    expect(cell({ handles }, 'telegram')).toBe('tel:+31612345678 | anna');
    expect(cell({ handles }, 'other_messengers')).toBe('viber:+31612345678');
    expect(cell({ handles }, 'phones', 'raw')).toBe('+31612345678 | +4930231250');
    expect(cell({ title: '+31612345678' }, 'title')).toBe("'+31612345678");
  });

  test('gives the same bytes in whatever order the leads come', () => {
    const leads = [3, 1, 20, 2].map((id) => sampleLead(id, { title: `Ad ${id}` }));
    fc.assert(
      fc.property(fc.shuffledSubarray(leads, { minLength: leads.length }), (shuffled) => {
        expect(csv(shuffled, 'safe')).toBe(csv(leads, 'safe'));
      }),
    );
    expect(readBack(csv(leads, 'safe')).map((row) => row['title'])).toEqual(['Ad 1', 'Ad 2', 'Ad 3', 'Ad 20']);
  });

  test('in raw style every cell is read back as it was, by a reader that finds line ends by itself too', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', '|', '=', 'é', '\t', ';') });
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: text, place: fc.record({ text }), aliases: fc.array(text, { maxLength: 3 }) }), {
          minLength: 1,
          maxLength: 5,
        }),
        (ads) => {
          const leads = ads.map((ad, id) => sampleLead(id, ad));
          const written = csv(leads, 'raw');
          const expected = leads.map((lead) => LEAD_COLUMNS.map((column) => leadRow(lead)[column]));
          expect(parse(written, { recordDelimiter: '\r\n', fromLine: 2 })).toEqual(expected);
          expect(parse(written).slice(1)).toEqual(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('RD-4: in safe style no cell of any text begins like a formula, and no record is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (titles) => {
        const rows = readBack(
          csv(
            titles.map((title, id) => sampleLead(id, { title, aliases: [title], place: { text: title, city: title } })),
            'safe',
          ),
        );
        expect(rows).toHaveLength(titles.length);
        for (const row of rows) for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/);
      }),
      { numRuns: 500 },
    );
  });
});
