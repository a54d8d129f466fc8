import { describe, expect, test } from 'vitest';
import { withFixedZipTimes } from '../../src/export/fixed-zip-times.ts';
import { workbook } from '../../src/export/workbook.ts';
import { unzip } from './unzip.ts';

describe('withFixedZipTimes()', () => {
  test('leaves the content as it is and the times at the earliest', async () => {
    const zip = await workbook([{ name: 'One', header: ['a'], rows: [['1']] }]);
    const altered = withFixedZipTimes(zip);
    expect(altered).toEqual(Uint8Array.from(zip));
    expect(unzip(altered).get('xl/workbook.xml')).toContain('One');
    const bytes = Buffer.from(zip);
    // Local header: time and date words at offset 10; 0x0021 is 1 January 1980.
    expect([bytes.readUInt32LE(0), bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0x0403_4b50, 0, 0x21]);
  });

  test('makes archives equal that differ in time only', async () => {
    const zip = await workbook([{ name: 'One', header: ['a'], rows: [['1']] }]);
    const later = Buffer.from(zip);
    later.writeUInt32LE(0x5a21_9c00, 10);
    expect(withFixedZipTimes(later)).toEqual(Uint8Array.from(zip));
  });

  test.each([[new Uint8Array()], [new Uint8Array(100)]])('throws for what is no archive', (bytes) => {
    expect(() => withFixedZipTimes(bytes)).toThrow('no ZIP archive');
  });
});
