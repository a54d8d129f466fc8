import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { casePaths } from '../../../src/evidence/case-folder.ts';
import { urgentLog } from '../../../src/evidence/urgent-log.ts';
import { HOTLINE_ADVICE, URGENT_ADVICE } from '../../../src/cli/urgent/urgent-advice.ts';
import { urgentJsonSchema } from '../../../src/cli/urgent/urgent-json-schema.ts';
import { contactsTemplate } from '../../../src/custody/contacts/contacts-template.ts';
import { TO_FILL_IN } from '../../../src/custody/contacts/parse-contacts.ts';
import { severityOf, URGENT_CATEGORIES } from '../../../src/model/urgent-record.ts';
import type { UrgentCategory, UrgentRecord } from '../../../src/model/urgent-record.ts';
import { initFlags } from '../../init-flags.ts';
import { runCli } from '../run-cli.ts';

let folder: string;
const inCase = (...argv: readonly string[]) => runCli([...argv, '--case', 'case'], { cwd: folder, environment: {} });
const raise = (id: string, category: UrgentCategory, more: Pick<UrgentRecord, 'country' | 'confidence'> = {}): void => {
  const shown = {
    leadId: `lead-${id}`,
    captureId: 'cap-1',
    bodySha256: 'f00',
    raw: 'the \u001B[31mwords',
    words: ['the words'],
    start: 3,
    end: 9,
    language: 'en',
  };
  urgentLog(casePaths(join(folder, 'case')).urgent).raise({
    id,
    category,
    targetId: 'site-a',
    scanId: 1,
    url: `https://site-a.test/ad/${id}`,
    rule: 'RULE-1',
    raisedAt: '2026-01-05T10:00:00.000Z',
    ...more,
    ...(category === 'abuse-material' ? {} : { shown }),
  });
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-urgent-'));
  const flags = [...initFlags({ until: '2099-12-31', retentionDays: 7 }), '--operator', 'Unit X'];
  await runCli(['init', 'case', ...flags], { cwd: folder, environment: {} });
});

describe('UR-2: an urgent record', () => {
  test('says everything that whoever takes it up must know, as its schema tells; what a version before did not note is null', async () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(urgentJsonSchema());
    raise('urg-1', 'organ-trade', { country: 'DE', confidence: 'medium' });
    raise('urg-2', 'abuse-material');
    await inCase('urgent', 'ack', 'urg-1', '--by', 'Sgt Example');
    await inCase('urgent', 'handoff', 'urg-1', '--to', 'Unit', '--ref', '7');
    const records = (await inCase('urgent', 'list', '--all', '--json')).out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const record of records) expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect(records).toMatchObject([
      {
        id: 'urg-1',
        category: 'organ-trade',
        severity: 'P1',
        confidence: 'medium',
        country: 'DE',
        rule: 'RULE-1',
        language: 'en',
        capture_id: 'cap-1',
        start: 3,
        end: 9,
        receiver: expect.stringContaining('transplant authority'),
        raised_at: '2026-01-05T10:00:00.000Z',
        ack_by: 'Sgt Example',
        handoff_to: 'Unit',
        handoff_ref: '7',
      },
      { id: 'urg-2', severity: 'P0', confidence: null, country: null, words: null },
    ]);
  });

  test.each(URGENT_CATEGORIES)('%s is P0 or P1: danger to a person now comes first', (category) => {
    expect(severityOf(category)).toBe(['organ-trade', 'listed'].includes(category) ? 'P1' : 'P0');
  });
});

describe('UR-4: the contacts of the case', () => {
  const write = (text: string): void => writeFileSync(join(folder, 'case', 'contacts.yaml'), text);
  const filled = ['ZZ', 'DE'].map((country) => contactsTemplate(country).replaceAll(TO_FILL_IN, `desk of ${country}\u202E`));

  test('are printed for the country of the record, else for that of the case, with list and hand-over', async () => {
    // Of a case that is no demonstration `init` asks for the country; here it is written as if it were one.
    write(
      (filled[1] ?? '').replace('countries:\n', `countries:\n${(filled[0] ?? '').split('countries:\n')[1]?.replace('ZZ:', 'NL:') ?? ''}`),
    );
    raise('urg-1', 'organ-trade', { country: 'DE' });
    raise('urg-2', 'stated-minor', { country: 'BE' });
    const { out } = await inCase('urgent', 'list');
    expect(out).toContain('DE trafficking hotline: desk of DE\n');
    expect(out).toContain('DE transplant authority: desk of DE\n');
    expect(out).not.toContain('NL');
    const { err } = await inCase('urgent', 'handoff', 'urg-1', '--to', 'Unit');
    expect(err).toContain('DE trafficking hotline: desk of DE');
  });

  test('a list that is not filled in is not relied on', async () => {
    write(contactsTemplate('DE'));
    raise('urg-1', 'organ-trade', { country: 'DE' });
    expect((await inCase('urgent', 'list')).out).not.toContain(TO_FILL_IN);
  });
});

describe('UR-3: what nobody took up', () => {
  test('is told again by every command on the case, and no more once somebody did', async () => {
    raise('urg-1', 'organ-trade');
    const told = async (): Promise<string> => (await inCase('init', 'case', '--renew', '--quiet')).err;
    expect(await told()).toMatch(/^URGENT: 1 record waits for a person, the longest for \d+ minutes/m);
    expect(await told()).toContain('leadline urgent list');
    await inCase('urgent', 'ack', 'urg-1');
    expect(await told()).not.toContain('URGENT');
  });
});

describe('UR-6, UR-8: the words', () => {
  test('UR-6: hand over, do not contact, do not investigate; the same wherever a record is shown', async () => {
    expect(URGENT_ADVICE).toBe(
      'A signal is words in an advertisement, not a finding. Hand it over at once; note when and to whom. Do not contact the advertiser or the person advertised, do not visit or buy, do not investigate further.',
    );
    expect(HOTLINE_ADVICE).toBe(
      'Report the URL once through the form of the national hotline (inhope.org names it). Do not open it again, do not save or send files. leadline destroyed the page unseen and asked nothing more of the host.',
    );
    raise('urg-3', 'abuse-material');
    for (const argv of [
      ['urgent', 'list'],
      ['urgent', 'handoff', 'urg-3', '--to', 'hotline'],
    ])
      expect((await inCase(...argv)).err).toContain(`${URGENT_ADVICE}\n${HOTLINE_ADVICE}\n`);
  });

  test('UR-8: nothing that is printed calls anybody a victim, a suspect or a trafficker', async () => {
    for (const [at, category] of URGENT_CATEGORIES.entries()) raise(`urg-${at}`, category);
    const outputs = [
      await inCase('urgent', 'list'),
      await inCase('urgent', 'list', '--json'),
      await inCase('urgent', 'handoff', 'urg-1', '--to', 'Unit'),
      await inCase('urgent', 'ack', 'urg-2'),
      ...(await Promise.all(['list', 'ack', 'handoff'].map((name) => runCli(['urgent', name, '--help'], { environment: {} })))),
    ];
    const text = outputs.map(({ out, err }) => `${out}${err}`).join('\n');
    expect(text).toContain('P0');
    expect(text).not.toMatch(/victim|suspect|trafficker/i);
  });
});

describe('leadline urgent list', () => {
  test('says that nothing is open where nothing is', async () => {
    expect(await inCase('urgent', 'list')).toEqual({ status: 0, out: '', err: '0 urgent records, 0 open\n' });
  });

  test('shows what is open, gravest first, fit for a terminal, and what must not be done', async () => {
    raise('urg-1', 'organ-trade');
    raise('urg-2', 'immediate-danger');
    const { out, err } = await inCase('urgent', 'list');
    expect(out.indexOf('urg-2')).toBeLessThan(out.indexOf('urg-1'));
    expect(out).toContain('cap-1, characters 3-9');
    expect(out).not.toContain('\u001B');
    expect(err).toContain('2 open');
    expect(err).toContain('Do not contact the advertiser or the person advertised, do not visit or buy, do not investigate further.');
    expect(err).not.toContain('hotline');
  });

  test('shows the URL alone of a sign of abuse material, and the way to the hotline', async () => {
    raise('urg-3', 'abuse-material');
    const { out, err } = await inCase('urgent', 'list');
    expect(out).toContain('https://site-a.test/ad/urg-3');
    expect(out).not.toContain('words');
    expect(err).toContain('Report the URL once through the form of the national hotline');
    expect(err).toContain('do not save or send files');
  });

  test('leaves out what was taken up, unless all is asked for', async () => {
    raise('urg-1', 'child-trade');
    raise('urg-2', 'child-trade');
    await inCase('urgent', 'ack', 'urg-1', '--by', 'Sgt Example');
    const lines = async (...more: string[]) =>
      (await inCase('urgent', 'list', '--json', ...more)).out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { id: string; open: boolean; ack_by: string | null });
    expect((await lines()).map(({ id }) => id)).toEqual(['urg-2']);
    expect(await lines('--all')).toMatchObject([
      { id: 'urg-1', open: false, ack_by: 'Sgt Example' },
      { id: 'urg-2', open: true, ack_by: null },
    ]);
  });
});

describe('leadline urgent ack and handoff', () => {
  test('note the operator of the case where nobody is named', async () => {
    raise('urg-1', 'stated-minor');
    const { status, out } = await inCase('urgent', 'handoff', 'urg-1', '--to', 'Child protection', '--ref', '2026-118', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'urg-1',
      open: false,
      handoff_by: 'Unit X',
      handoff_to: 'Child protection',
      handoff_ref: '2026-118',
    });
  });

  test('tell after a hand-over what must not be done', async () => {
    raise('urg-1', 'stated-minor');
    const { err } = await inCase('urgent', 'handoff', 'urg-1', '--to', 'Child protection');
    expect(err).toContain('do not investigate further');
  });

  test.each([[['ack', 'urg-9']], [['handoff', 'urg-9', '--to', 'unit']]])('%s: refuse a record that is not there', async (argv) => {
    const { status, err } = await inCase('urgent', ...argv);
    expect(status).toBe(3);
    expect(err).toContain('urg-9');
  });

  test('a sign of abuse material can be acknowledged and not released', async () => {
    raise('urg-3', 'abuse-material');
    expect((await inCase('urgent', 'ack', 'urg-3', '--release', 'none')).status).toBe(2);
    expect((await inCase('urgent', 'ack', 'urg-3')).status).toBe(0);
  });

  test('a hand-over names its receiver', async () => {
    raise('urg-1', 'stated-minor');
    expect((await inCase('urgent', 'handoff', 'urg-1')).status).toBe(2);
  });
});
