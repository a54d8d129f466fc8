import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { extractJsonSchema } from '../../../src/cli/extract/extract-json-schema.ts';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';
import { readTextRecord } from '../../../src/extract/read-record.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const isAnswer = ajv.compile(extractJsonSchema());

/** What the schema has against an answer; nothing when it fits. */
function faults(answer: unknown): unknown {
  return isAnswer(JSON.parse(JSON.stringify(answer)))
    ? []
    : isAnswer.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const capturedAt = '2025-01-20T12:00:00Z';
const TEXTS = [
  { text: '' },
  { text: 'Independent Anna\n24, I am Romanian, I speak English. Visiting Oslo until Sunday. 1h 150€. +31 6 12345678', category: 'escort' },
  {
    text: 'Cleaner\nSalary: 1500 - 2000 EUR per month. Work in Germany. Must speak English. Employer: X. KvK 12345678',
    category: 'recruitment',
  },
  { text: 'Sofa\nBrand: X. Condition: new\nlot of 6, pickup only, 80 EUR', category: 'marketplace' },
  { text: 'Flat\n3 rooms, 75 m2, rent 700 EUR, deposit 700 EUR, furnished, women only, available now', category: 'housing' },
];

describe('extractJsonSchema()', () => {
  test.each(TEXTS)('describes the answer to $category $text', (record) => {
    expect(faults(readTextRecord({ ...record, capturedAt }))).toEqual([]);
  });

  test.each(['job-uk-jsonld', 'ad-de-auto', 'ad-id-microdata'])('describes the answer to the page %s', (name) => {
    const html = readFileSync(new URL(`../../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
    expect(faults(readHtmlRecord({ html, url: 'https://site.test/a/1', capturedAt }))).toEqual([]);
  });

  test('refuses a member that is not in the contract', () => {
    const answer = readTextRecord({ text: '' });
    expect(faults({ ...answer, fields: { ...answer.fields, score: 1 } })).toEqual(['/fields must NOT have additional properties']);
  });
});
