import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { unzip } from '../export/unzip.ts';
import { startSite } from '../fetch/loopback-site.ts';
import type { LoopbackSite } from '../fetch/loopback-site.ts';
import { spawnCli } from './spawn-cli.ts';
import { MARKET_TARGET } from './market-target.ts';
import { initFlags } from '../init-flags.ts';

/** What stands in the sealed ads and nowhere else: title, name, number. */
const CANARIES = ['Qvxtitle', 'Qvxname', '2312500', 'qvxmail'];

/** Ads of an invented market by number; 3 and 5 must be before a person at once, 4 and 6 only sound like it. */
const ADS: Readonly<Record<number, string>> = {
  1: 'Oak table for sale, 120 EUR, collected in Utrecht. Good condition, four chairs can go with it.',
  2: 'Bicycle for sale, 80 EUR, hardly used. The chain was changed in spring and the lights work well. Pay by bitcoin only, call +49 30 2*3*1*2*5*0*1*1 in the evening.',
  3: 'Newborn baby for sale, 20000 EUR, boy, three weeks old. Qvxname gives the baby to the buyer at once. Call +49 30 23125003 or write to qvxmail@ads.test',
  4: 'Baby clothes for sale, 20 EUR, newborn size, hardly worn, washed and ironed. Also a pram and toys.',
  5: 'I sell my kidney for 50000 EUR, blood group O, healthy donor. Write to Qvxname, qvxmail@ads.test or call +49 30 23125003.',
  6: 'Newborn kittens need a good home, 50 EUR each, three weeks old, the mother can be seen. Call in the evening.',
};

let site: LoopbackSite;
let folder: string;
/** Ad pages after this one are not answered. */
let hangAfter = Infinity;

function page(path: string): string | undefined {
  const number = Number(/^\/ad\/(\d)$/.exec(path)?.[1]);
  const text = ADS[number];
  if (text !== undefined)
    return `<html lang="en"><title>Market</title><main><h1>${[3, 5].includes(number) ? 'Qvxtitle' : 'Plain title'} ${number}</h1><div class="ad-text"><p>${text}</p></div></main></html>`;
  if (path !== '/') return undefined;
  const links = Object.keys(ADS).map((key) => `<li class="card"><a href="/ad/${key}">Offer number ${key}</a><span>10 EUR</span></li>`);
  return `<html lang="en"><title>Market</title><main><ul>${links.join('')}</ul></main></html>`;
}

const inFolder = (...argv: readonly string[]) => runCli(argv, { cwd: folder });
const reach = (): string[] => ['--allow-address', '127.0.0.0/8', '--resolve', `market.test=127.0.0.1:${site.port}`];
const scan = (...more: readonly string[]): string[] => ['scan', 'targets.yaml', '--case', 'case', '--render', 'http', ...reach(), ...more];
const records = (): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(join(folder, 'case', 'urgent', 'urgent.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  site = await startSite((request, response) => {
    const path = request.url ?? '';
    if (Number(/^\/ad\/(\d)$/.exec(path)?.[1]) > hangAfter) return;
    const html = page(path);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? 'nothing here');
  });
});
afterAll(() => site.close());

beforeEach(async () => {
  hangAfter = Infinity;
  site.requests.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'leadline-urgent-'));
  writeFileSync(join(folder, 'targets.yaml'), MARKET_TARGET);
  writeFileSync(
    join(folder, 'unit.yaml'),
    `schema: indicators/1
version: unit-1
languages: { en: { confidence: high, reviewed: true } }
indicators:
  - id: UNIT-STOP
    category: unit
    label: Words of the unit
    group: unit
    weight: 0
    evidence: E2
    rationale: invented
    caution: none
    sources: [the unit]
    stop_host: true
    terms: { en: [blorp quux] }
`,
  );
  const flags = initFlags({ until: '2099-12-31', retentionDays: 1 });
  await inFolder('init', 'case', ...flags);
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('urgent signals of a scan', () => {
  test('UR-5, AC-5: are raised, sealed and told; what only sounds like one is an ordinary lead', async () => {
    const { status, err } = await inFolder(...scan('--fail-on-urgent', '--day', 'monday'));
    expect(status).toBe(8);
    expect(err.match(/^URGENT .*urg-/gm)).toHaveLength(2);
    expect(err).toContain('URGENT: 2 open');
    expect(
      records()
        .map(({ category, url }) => `${String(category)} ${String(url)}`)
        .toSorted(),
    ).toEqual(['child-trade http://market.test/ad/3', 'organ-trade http://market.test/ad/5']);
    expect(statSync(join(folder, 'case', 'urgent')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'case', 'urgent', 'urgent.jsonl')).mode & 0o777).toBe(0o600);

    const { out } = await inFolder('leads', 'list', '--case', 'case', '--json');
    const urls = out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { url: string }).url);
    expect(urls.toSorted()).toEqual([1, 2, 4, 6].map((number) => `http://market.test/ad/${number}`));
    const state = JSON.parse((await inFolder('status', '--case', 'case', '--json')).out) as {
      scans: { targets: { outcomes: Record<string, number>; waiting: number }[] }[];
    };
    expect(state.scans[0]?.targets[0]).toMatchObject({ outcomes: { sealed: 2, ok: 5 }, waiting: 0 });
    const log = readFileSync(join(folder, 'case', 'logs', 'scan.log'), 'utf8');
    expect(log).toContain('"type":"urgent"');
    for (const canary of CANARIES) expect(log).not.toContain(canary);
  });

  test('stand in no list, no export of any format and no difference, also where an earlier day knew the ad', async () => {
    const plain = ADS[1] ?? '';
    const [third, fifth] = [ADS[3], ADS[5]];
    // On the first day the two ads are ordinary ones, with the same names and numbers.
    Object.assign(ADS, { 3: `${plain} My name is Qvxname, call +49 30 23125003`, 5: `${plain} My name is Qvxname, qvxmail@ads.test` });
    try {
      await inFolder(...scan('--day', 'monday', '--quiet'));
      const before = await inFolder('export', 'csv', '--case', 'case', '--quiet');
      for (const canary of CANARIES) expect(before.out).toContain(canary);
    } finally {
      Object.assign(ADS, { 3: third, 5: fifth });
    }
    await inFolder(...scan('--day', 'tuesday', '--quiet'));
    await inFolder('export', 'xlsx', '--case', 'case', '-o', 'tuesday.xlsx', '--quiet');
    await inFolder('diff', 'monday', 'tuesday', '--case', 'case', '--format', 'xlsx', '-o', 'diff.xlsx');
    const outputs = new Map<string, string>();
    for (const day of ['monday', 'tuesday'])
      for (const argv of [
        ['leads', 'list'],
        ['leads', 'list', '--json'],
        ['export', 'csv'],
        ['export', 'csv', '--style', 'raw'],
        ['export', 'jsonl'],
      ]) {
        const { status, out } = await inFolder(...argv, '--day', day, '--case', 'case', '--quiet');
        expect(status).toBe(0);
        expect(out).toContain('Plain title');
        outputs.set(`${argv.join(' ')} ${day}`, out);
      }
    for (const format of ['table', 'csv', 'json'])
      outputs.set(`diff ${format}`, (await inFolder('diff', 'monday', 'tuesday', '--case', 'case', '--format', format)).out);
    for (const name of readdirSync(folder).filter((file) => /\.xlsx$|\.json$/.test(file))) {
      const bytes = readFileSync(join(folder, name));
      outputs.set(name, name.endsWith('.xlsx') ? [...unzip(bytes).values()].join('\n') : bytes.toString());
    }
    expect(outputs.size).toBeGreaterThanOrEqual(15);
    for (const [name, output] of outputs) for (const canary of CANARIES) expect(output, name).not.toContain(canary);

    const list = JSON.parse((await inFolder('urgent', 'list', '--json', '--case', 'case')).out.split('\n')[0] ?? '') as { lead_id: string };
    const show = await inFolder('leads', 'show', list.lead_id, '--case', 'case');
    expect(show).toMatchObject({ status: 3, out: '' });
    expect(show.err).toContain('sealed');
  });

  test('leave the ordinary leads scored and explained', async () => {
    await inFolder(...scan('--day', 'monday', '--quiet'));
    const { out } = await inFolder('leads', 'list', '--case', 'case', '--filter', 'priority!=none', '--sort', 'priority', '--json');
    const lead = JSON.parse(out.split('\n')[0] ?? '') as { lead_id: string; url: string; indicators: string[]; reasons: string[] };
    expect(lead.url).toBe('http://market.test/ad/2');
    expect(lead.indicators).toEqual(expect.arrayContaining(['N-OBFUSC', 'PAY-CRYPTO']));
    expect(lead.reasons[0]).toMatch(/^\d groups?: /);
    const show = await inFolder('leads', 'show', lead.lead_id, '--case', 'case');
    for (const reason of lead.reasons) expect(show.out).toContain(`  ${reason}\n`);
    expect(show.out).toMatch(/PAY-CRYPTO {2}.*group payment, weight 1, evidence E3/);
    expect(show.out).toMatch(/text \d+-\d+, any language: .*\[.*bitcoin.*\]/i);
    expect(show.out).toContain('    caution: ');
  });

  test('are closed by a person: acknowledged, handed over, or released', async () => {
    await inFolder(...scan('--day', 'monday', '--quiet'));
    const [one, two] = records().map(({ id }) => String(id));
    await inFolder('urgent', 'handoff', one ?? '', '--to', 'unit', '--ref', '7', '--case', 'case');
    expect((await inFolder(...scan('--day', 'tuesday', '--fail-on-urgent'))).status).toBe(8);
    await inFolder('urgent', 'ack', two ?? '', '--release', 'read by two, none', '--case', 'case');
    const { status, err } = await inFolder(...scan('--day', 'wednesday', '--fail-on-urgent'));
    expect(err).not.toContain('URGENT');
    expect(status).toBe(0);
    const listed = await inFolder('leads', 'list', '--case', 'case');
    expect(listed.out.match(/Qvxtitle/g)).toHaveLength(1);
  });

  test('stop a host where a list of the unit asks for it: nothing more is asked, and of the page the URL alone is kept', async () => {
    const third = ADS[3];
    // Invented words; none of the real ones is written here.
    Object.assign(ADS, { 3: 'Blorp quux, Qvxname, qvxmail@ads.test' });
    const { out: checked } = await inFolder('lexicon', 'check', 'unit.yaml');
    expect(checked).toContain('no problems');
    try {
      const { status, err } = await inFolder(...scan('--day', 'monday', '--lexicon', 'unit.yaml', '--fail-on-urgent'));
      expect(err).toContain('URGENT abuse-material');
      expect(status).toBe(8);
    } finally {
      Object.assign(ADS, { 3: third });
    }
    expect(site.requests.map((request) => request.replace(/^[^/]*/, '')).slice(-1)).toEqual(['/ad/3']);
    const state = JSON.parse((await inFolder('status', '--case', 'case', '--json')).out) as {
      scans: { targets: { outcomes: Record<string, number>; waiting: number }[] }[];
    };
    expect(state.scans[0]?.targets[0]).toMatchObject({ outcomes: { ok: 3, sealed: 4 }, waiting: 0 });
    expect(records()).toMatchObject([{ category: 'abuse-material', url: 'http://market.test/ad/3', rule: 'UNIT-STOP' }]);
    expect(readdirSync(join(folder, 'case', 'tombstones'))).toHaveLength(1);
    for (const name of readdirSync(join(folder, 'case'), { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, 'case', name);
      if (!statSync(path).isFile()) continue;
      const bytes = readFileSync(path);
      const text = name.endsWith('.gz') ? gunzipSync(bytes).toString('latin1') : bytes.toString('latin1');
      for (const canary of [...CANARIES, 'Blorp']) expect(text, name).not.toContain(canary);
    }
  });

  test('UR-1: start the program of the unit, once for each record and with no word of the ad', async () => {
    const file = join(folder, 'hook.sh');
    writeFileSync(file, `#!/bin/sh\ncat >> '${folder}/told.jsonl'\n`, { mode: 0o700 });
    expect((await inFolder(...scan('--day', 'monday', '--quiet', '--on-urgent', 'hook.sh'))).status).toBe(0);
    const told = readFileSync(join(folder, 'told.jsonl'), 'utf8');
    const lines = told
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { id: string; severity: string; country: string });
    expect(lines.map(({ id }) => id).toSorted()).toEqual(
      records()
        .map(({ id }) => String(id))
        .toSorted(),
    );
    expect(new Set(lines.map(({ severity, country }) => `${severity} ${country}`))).toEqual(new Set(['P0 NL', 'P1 NL']));
    for (const canary of [...CANARIES, 'market.test']) expect(told).not.toContain(canary);
    const before = records().length;
    const refused = await inFolder(...scan('--day', 'tuesday', '--on-urgent', 'nothing-there'));
    expect(refused.status).toBe(3);
    expect(records()).toHaveLength(before);
  });

  test('UR-3: are told again while the scan runs', async () => {
    const { err } = await inFolder(...scan('--day', 'monday', '--urgent-repeat', '0.001'));
    expect(err).toMatch(/URGENT: \d records? waits? for a person/);
  });

  test('UR-1: are on the disk when the scan is killed right after the page', async () => {
    hangAfter = 3;
    const running = spawnCli([...scan('--day', 'monday'), '--timeout', '60'], { cwd: folder });
    // The page of the fourth ad is asked for when that of the third was read and committed.
    const over = new AbortController();
    void running.ended.then(() => over.abort());
    while (!over.signal.aborted && !site.requests.some((request) => request.endsWith('/ad/4')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    running.kill('SIGKILL');
    expect((await running.ended).signal).toBe('SIGKILL');
    expect(existsSync(join(folder, 'case', 'urgent', 'urgent.jsonl'))).toBe(true);
    expect(records()).toMatchObject([{ category: 'child-trade', url: 'http://market.test/ad/3' }]);

    hangAfter = Infinity;
    await inFolder(...scan('--quiet'));
    expect(records().map(({ event, category }) => [event, category])).toEqual([
      ['raise', 'child-trade'],
      ['raise', 'organ-trade'],
    ]);
    const { out } = await inFolder('leads', 'list', '--case', 'case');
    for (const canary of CANARIES) expect(out).not.toContain(canary);
  });
});
