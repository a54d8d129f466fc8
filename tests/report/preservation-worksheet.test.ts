import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { preservationJsonSchema } from '../../src/report/preservation-json-schema.ts';
import { preservationMarkdown } from '../../src/report/preservation-markdown.ts';
import { preservationWorksheet } from '../../src/report/preservation-worksheet.ts';
import type { PreservedLead } from '../../src/report/preservation-worksheet.ts';
import { REPORTED_CASE } from './reported-case.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);
const LEADS: readonly PreservedLead[] = [
  {
    leadId: 'lead-1',
    url: 'https://site-a.test/ad/1',
    captureId: 'cap-1',
    firstSeenMs: START,
    lastSeenMs: START + DAY,
    handles: [
      { kind: 'phone', value: '+31612345678', stop: false },
      { kind: 'telegram', value: 'name', stop: false },
      { kind: 'email', value: 'a@mail.test', stop: false },
      { kind: 'btc', value: 'bc1x', stop: false },
      { kind: 'phone', value: '+442079460000', stop: true },
    ],
  },
  {
    leadId: 'lead-2',
    url: 'https://site-a.test/ad/2?x=|',
    captureId: 'cap-2',
    firstSeenMs: START - DAY,
    lastSeenMs: START,
    handles: [
      { kind: 'telegram', value: 'name', stop: false },
      { kind: 'email', value: 'b@post.test', stop: false },
      { kind: 'session', value: '05ab', stop: false },
      { kind: 'iban', value: 'NL91ABNA0417164300', stop: false },
      { kind: 'url', value: 'https://own.test/me', stop: false },
    ],
  },
];
const sheet = preservationWorksheet({
  caseFile: REPORTED_CASE,
  writtenAt: '2026-01-09T08:00:00.000Z',
  day: 'monday',
  auditHead: '7'.repeat(64),
  leads: LEADS,
});

describe('RD-6: preservationWorksheet()', () => {
  test('names every handle once, under the service that it is of, and every ad under its site', () => {
    expect(
      sheet.services.map(({ service, identifiers }) => [service, identifiers.map(({ kind, identifier }) => `${kind} ${identifier}`)]),
    ).toEqual([
      ['bank NL', ['iban NL91ABNA0417164300']],
      ['e-mail mail.test', ['email a@mail.test']],
      ['e-mail post.test', ['email b@post.test']],
      ['site own.test', ['url https://own.test/me']],
      ['site site-a.test', ['ad https://site-a.test/ad/1', 'ad https://site-a.test/ad/2?x=|']],
      ['telegram', ['telegram name']],
      ['telephone', ['phone +31612345678']],
    ]);
  });

  test('an identifier has the span of time of all its ads, and leads back to them and to their captures', () => {
    expect(sheet.services.find(({ service }) => service === 'telegram')?.identifiers).toEqual([
      {
        kind: 'telegram',
        identifier: 'name',
        first_seen: '2026-01-04T00:00:00.000Z',
        last_seen: '2026-01-06T00:00:00.000Z',
        leads: ['lead-1', 'lead-2'],
        captures: ['cap-1', 'cap-2'],
      },
    ]);
  });

  test('leaves out contacts of the platform, and counts what nobody can preserve', () => {
    expect(JSON.stringify(sheet)).not.toContain('+442079460000');
    expect(sheet.without_provider).toBe(2);
  });

  test('fits its schema', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(preservationJsonSchema());
    expect(validate(sheet), JSON.stringify(validate.errors)).toBe(true);
  });

  test('as Markdown is what the golden file shows', async () => {
    await expect(preservationMarkdown(sheet)).toMatchFileSnapshot('preservation-worksheet.golden.md');
  });
});
