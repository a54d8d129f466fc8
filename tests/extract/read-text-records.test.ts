import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../src/extract/read-record.ts';
import { readTextRecords } from '../../src/extract/read-text-records.ts';

describe('readTextRecords()', () => {
  test('answers each record as if it were alone', () => {
    const records = [
      { id: 1, text: 'Anna, 24 jaar. Bel 06 12 34 56 78. 150 € per uur.', country: 'NL', category: 'escort' },
      { id: 2, text: 'Cleaner wanted in Germany. Employer: Example GmbH. Accommodation provided.', category: 'recruitment' },
      { id: 3, text: '' },
      { id: 4, text: 'Zimmer frei, Miete 450 €, zwei Zimmer', country: 'DE', url: 'https://site.test/zimmer-030-23125-001' },
    ];
    expect(readTextRecords(records)).toEqual(records.map((record) => readTextRecord(record)));
    expect(readTextRecords([])).toEqual([]);
  });
});
