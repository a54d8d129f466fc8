import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { tallyJsonSchema } from '../../../src/report/tally-document.ts';
import type { TallyDocument } from '../../../src/report/tally-document.ts';
import { scannedCase } from '../small-case.ts';
import type { SmallCase } from '../small-case.ts';

interface ListedLead {
  readonly lead_id: string;
  readonly change: string;
  readonly priority: string;
  readonly country: string | null;
  readonly phones: readonly string[];
  readonly telegram: readonly string[];
}

let world: SmallCase;
let document: TallyDocument;
const tally = async (...argv: readonly string[]): Promise<TallyDocument> =>
  JSON.parse((await world.run(['report', 'tally', '--json', ...argv])).out) as TallyDocument;
const numberOf = ({ counts }: TallyDocument, measure: string, key: string | null = null): number | undefined =>
  counts.find((row) => row.measure === measure && row.key === key)?.count;
const leadsOf = async (day: string): Promise<readonly ListedLead[]> =>
  (await world.run(['leads', 'list', '--day', day, '--json'])).out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ListedLead);

beforeAll(async () => {
  world = await scannedCase();
  document = await tally();
}, 180_000);

describe('leadline report tally', { timeout: 60_000 }, () => {
  test('fits its schema, and says what each count is', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(tallyJsonSchema());
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.days).toEqual(['day-1', 'day-2']);
    for (const { measure } of document.counts) expect(document.definitions[measure]).not.toBe('');
  });

  test('counts what the leads of these days show, and what became of the URLs', async () => {
    const met = [...(await leadsOf('day-1')), ...(await leadsOf('day-2'))].filter(({ change }) => !['gone', 'unknown'].includes(change));
    expect(numberOf(document, 'ads')).toBe(new Set(met.map(({ lead_id: id }) => id)).size);
    expect(numberOf(document, 'countries')).toBe(new Set(met.flatMap(({ country }) => country ?? [])).size);
    expect(numberOf(document, 'accounts_by_kind', 'telegram')).toBe(new Set(met.flatMap(({ telegram }) => telegram)).size);
    const first = new Set(met.filter(({ priority }) => priority === 'read-first').map(({ lead_id: id }) => id));
    expect(numberOf(document, 'ads_by_priority', 'read-first')).toBe(first.size);
    const status = JSON.parse((await world.run(['status', '--json', '--all'])).out) as {
      scans: { targets: { urls: number; outcomes: Record<string, number> }[] }[];
    };
    const [day1] = status.scans.map(({ targets }) => targets[0]);
    const one = await tally('--day', 'day-1');
    expect(numberOf(one, 'urls_met')).toBe(day1?.urls);
    expect(numberOf(one, 'urls_checked')).toBe(day1?.outcomes['ok']);
    expect(numberOf(one, 'platforms_checked')).toBe(1);
    expect(numberOf(document, 'urls_met') ?? 0).toBeGreaterThanOrEqual(numberOf(one, 'urls_met') ?? Infinity);
  });

  test('as CSV and as a table shows the same numbers', async () => {
    const csv = await world.run(['report', 'tally', '--format', 'csv']);
    const rows = parse<{ measure: string; key: string; count: string }>(csv.out, { bom: true, columns: true });
    expect(rows.map(({ measure, key, count }) => [measure, key || null, Number(count)])).toEqual(
      document.counts.map(({ measure, key, count }) => [measure, key, count]),
    );
    const { out } = await world.run(['report', 'tally']);
    for (const { measure, count } of document.counts) expect(out).toMatch(new RegExp(`^${measure} .*\\b${count}\\b`, 'm'));
  });

  test('holds no number, name or address', async () => {
    const phones = (await leadsOf('day-1')).flatMap((lead) => lead.phones);
    expect(phones.length).toBeGreaterThan(0);
    for (const phone of phones) expect(JSON.stringify(document)).not.toContain(phone.replace('tel:', ''));
  });

  test('names the days there are when it is asked for another', async () => {
    const { status, err } = await world.run(['report', 'tally', '--day', 'friday']);
    expect(status).toBe(3);
    expect(err).toContain('day-1, day-2');
  });
});
