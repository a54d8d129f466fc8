import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FixtureDay } from '../../fixtures/site/fixture-web.ts';
import { fixtureCase } from './fixture-case.ts';
import type { FixtureCase } from './fixture-case.ts';
import { politenessViolations } from './politeness-violations.ts';
import { runCli } from '../cli/run-cli.ts';
import { readLines, scoreAds, scorePlainHandles } from './score.ts';
import type { LeadDocument } from './score.ts';

const DAYS = [1, 2, 3] as const;

let world: FixtureCase;
const statuses: number[] = [];
const leads = new Map<FixtureDay, LeadDocument[]>();

const truthOfDay = (day: FixtureDay) => world.truth.days[day - 1] ?? [];
const leadsOfDay = (day: FixtureDay) => leads.get(day) ?? [];

beforeAll(async () => {
  world = await fixtureCase({ seed: 1, ads: 600 });
  for (const day of DAYS) {
    const scan = await world.scan(day);
    statuses.push(scan.status);
    leads.set(day, readLines((await runCli(['leads', 'list', '--case', world.caseFolder, '--day', `day-${day}`, '--json'])).out));
  }
}, 400_000);

afterAll(() => world.close());

describe('the main job on the fixture web, 600 ads', () => {
  test('ends with status 4, since three hostile targets are walled or down', () => expect(statuses).toEqual([4, 4, 4]));

  test.each(DAYS)('finds nearly every ad of day %i (98 of 100) and invents none', (day) => {
    const { found, missed, invented } = scoreAds(leadsOfDay(day), truthOfDay(day));
    expect(invented.map(({ url }) => url)).toEqual([]);
    expect(found / truthOfDay(day).length, missed.map(({ url }) => url).join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test.each(DAYS)('reads plain handles of day %i with precision and recall of at least 0.97', (day) => {
    const { precision, recall, missed, invented } = scorePlainHandles(leadsOfDay(day), truthOfDay(day));
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(precision, invented.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test.each([2, 3] as const)('says of every ad found on both days what became of it by day %i, exactly', (day) => {
    // Over the ads found on both days: what a site that misbehaves withheld is unknown, and counted by the recall above.
    const known = new Set(leadsOfDay(day).flatMap(({ url, change }) => (change === 'unknown' ? [] : [url])));
    const wanted = (world.truth.changes[day - 2] ?? []).filter(({ url }) => known.has(url));
    const said = new Map(leadsOfDay(day).map(({ url, change }) => [url, change]));
    const wrong = wanted
      .filter(({ url, change }) => said.get(url) !== change)
      .map(({ url, change }) => `${url}: ${change}, said ${said.get(url)}`);
    expect(wrong).toEqual([]);
    expect(wanted.length).toBeGreaterThan(400);
    for (const change of ['new', 'gone', 'changed', 'moved', ...(day === 3 ? ['back'] : [])])
      expect(wanted.filter((row) => row.change === change).length, change).toBeGreaterThan(0);
  });

  test.each([2, 3] as const)('names every field that changed by day %i', async (day) => {
    const diff = JSON.parse((await runCli(['diff', `day-${day - 1}`, `day-${day}`, '--case', world.caseFolder, '--json'])).out) as {
      rows: { url: string; change: string; changed_fields: string[] }[];
    };
    const said = new Map(diff.rows.map((row) => [row.url, row]));
    const wrong = (world.truth.changes[day - 2] ?? [])
      .filter(({ url, fields }) => fields.length > 0 && said.has(url))
      .filter(({ url, fields }) => !fields.every((field) => said.get(url)?.changed_fields.includes(field)))
      .map(({ url, fields }) => `${url}: ${fields.join(' ')}, said ${said.get(url)?.changed_fields.join(' ')}`);
    expect(wrong).toEqual([]);
  });

  test('never says gone of an ad that still answers', () => {
    for (const day of DAYS) {
      const there = new Set(truthOfDay(day).map(({ url }) => url));
      expect(leadsOfDay(day).filter(({ change, url }) => change === 'gone' && there.has(url))).toEqual([]);
    }
  });

  test('asks no site too soon, nothing robots.txt forbids, nothing out of scope, no picture', () => {
    expect(politenessViolations(world.site.requests)).toEqual([]);
    expect(world.site.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
    const hosts = new Set(world.web.sites.flatMap(({ host, subHosts }) => [host, ...subHosts]));
    expect(world.site.requests.filter(({ host }) => !hosts.has(host))).toEqual([]);
    expect(world.site.requests.length).toBeGreaterThan(1_500);
  });

  test('accounts for every URL, and says of every target why it ended', async () => {
    const status = JSON.parse((await runCli(['status', '--case', world.caseFolder, '--json'])).out) as {
      scans: { state: string; targets: { completion: string | null; urls: number; waiting: number; outcomes: Record<string, number> }[] }[];
    };
    const [scan] = status.scans;
    expect(scan?.state).toBe('complete');
    for (const target of scan?.targets ?? []) {
      expect(target.completion).not.toBeNull();
      expect(target.waiting).toBe(0);
      expect(Object.values(target.outcomes).reduce((sum, count) => sum + count, 0)).toBe(target.urls);
    }
  });

  test('shows every value of a lead with a span that holds it', async () => {
    const lead = leadsOfDay(1).find(({ phones }) => phones.length > 0);
    const shown = JSON.parse(
      (await runCli(['leads', 'show', lead?.lead_id ?? '', '--day', 'day-1', '--case', world.caseFolder, '--json'])).out,
    ) as { values: { where: string; raw: string; context: string }[] };
    expect(shown.values.length).toBeGreaterThan(3);
    for (const { where, raw, context } of shown.values) if (where === 'text') expect(context).toContain(`[${raw.slice(0, 200)}`);
  });

  test('writes the same CSV twice', async () => {
    const [first, second] = [
      await runCli(['export', 'csv', '--case', world.caseFolder]),
      await runCli(['export', 'csv', '--case', world.caseFolder]),
    ];
    expect(first.out).toBe(second.out);
    expect(first.out.split('\r\n').length).toBeGreaterThan(500);
  });
});
