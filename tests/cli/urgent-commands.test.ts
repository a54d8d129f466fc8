import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { casePaths } from '../../src/evidence/case-folder.ts';
import { urgentLog } from '../../src/evidence/urgent-log.ts';
import type { UrgentCategory } from '../../src/model/urgent-record.ts';
import { runCli } from './run-cli.ts';

let folder: string;
const inCase = (...argv: readonly string[]) => runCli([...argv, '--case', 'case'], { cwd: folder, environment: {} });
const raise = (id: string, category: UrgentCategory): void => {
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
    ...(category === 'abuse-material' ? {} : { shown }),
  });
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-urgent-'));
  const flags = [
    '--purpose',
    'test',
    '--regime',
    'demo',
    '--basis',
    'none',
    '--operator',
    'Unit X',
    '--until',
    '2099-12-31',
    '--retention-days',
    '7',
  ];
  await runCli(['init', 'case', ...flags], { cwd: folder, environment: {} });
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
