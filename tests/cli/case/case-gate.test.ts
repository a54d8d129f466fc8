import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contactsTemplate } from '../../../src/custody/contacts/contacts-template.ts';
import { TO_FILL_IN } from '../../../src/custody/contacts/parse-contacts.ts';
import { initFlags } from '../../init-flags.ts';
import { policeFlags } from '../../police-flags.ts';
import { gateWorld } from './gate-world.ts';
import type { GateWorld } from './gate-world.ts';
import { filesIn } from '../small-case.ts';

let world: GateWorld;
const DEMO = initFlags({ until: '2099-12-31', retentionDays: 7 });
const police = (): ReturnType<GateWorld['run']> => {
  world.useKey();
  return world.run('init', 'case', ...policeFlags());
};
const at = (name: string): string => join(world.folder, 'case', name);
const editCase = (edit: (file: Record<string, unknown>) => object): void =>
  writeFileSync(at('case.json'), JSON.stringify(edit(JSON.parse(readFileSync(at('case.json'), 'utf8')) as Record<string, unknown>)));
const without = (file: object, name: string): object => Object.fromEntries(Object.entries(file).filter(([key]) => key !== name));
const fillIn = (country = 'NL'): void =>
  writeFileSync(at('contacts.yaml'), contactsTemplate(country).replaceAll(TO_FILL_IN, 'desk 1, day and night'));

beforeEach(async () => {
  world = await gateWorld(['site-a.test', 'elsewhere.test'], (request, response) => {
    const [host, path] = [request.headers.host ?? '', request.url ?? ''];
    if (path === '/away') return void response.writeHead(302, { location: 'http://elsewhere.test/landing' }).end('Qvxhop');
    response
      .writeHead(path === '/robots.txt' ? 404 : 200, { 'content-type': 'text/html' })
      .end(
        `<html lang="en"><title>x</title><h1>Ads of ${host}</h1><a href="/away">more</a><a href="http://elsewhere.test/other">other</a></html>`,
      );
  });
});
afterEach(() => world.close());

describe('CA-1: a case states what it needs', () => {
  const FLAGS = [
    '--purpose',
    '--regime',
    '--basis',
    '--reference',
    '--authorised-by',
    '--jurisdiction',
    '--operator',
    '--contact',
    '--until',
    '--retention-days',
  ];

  test.each(FLAGS)('without %s no case is made', async (flag) => {
    const index = policeFlags().findIndex((word) => word === flag);
    const { status, err } = await world.run('init', 'case', ...policeFlags().toSpliced(index, 2));
    expect(status).toBe(2);
    expect(err).toContain(flag);
    expect(existsSync(at('case.json'))).toBe(false);
  });

  test.each([
    ['--jurisdiction', 'UK', 'GB'],
    ['--jurisdiction', 'ZZ', 'country code'],
    ['--host', 'https://site-a.test/x', 'host name'],
    ['--contact', ' ', '--contact'],
  ])('%s %s is refused', async (flag, value, told) => {
    const { status, err } = await world.run('init', 'case', ...policeFlags(), flag, value);
    expect(status).toBe(2);
    expect(err).toContain(told);
    expect(existsSync(at('case.json'))).toBe(false);
  });

  test.each(['id', 'purpose', 'regime', 'legalBasis', 'operator', 'validFrom', 'validUntil', 'retentionDays'])(
    'a case.json without %s ends with 3, and nothing is asked for',
    async (name) => {
      await world.run('init', 'case', ...DEMO);
      editCase((file) => without(file, name));
      const { status, err } = await world.scan();
      expect(status).toBe(3);
      expect(err).toContain(name);
      expect(world.site.requests).toEqual([]);
    },
  );

  test.each(['authorisedBy', 'reference', 'jurisdiction', 'hosts', 'media', 'contacts'])(
    'a case.json whose authority lacks %s ends with 3, and nothing is asked for',
    async (name) => {
      await world.run('init', 'case', ...DEMO);
      editCase((file) => {
        return { ...file, authority: without(file['authority'] as object, name) };
      });
      const { status, err } = await world.scan();
      expect(status).toBe(3);
      expect(err).toContain(name);
      expect(world.site.requests).toEqual([]);
    },
  );

  test.each([['leads', 'list'], ['status'], ['export', 'csv'], ['urgent', 'list'], ['scan', 'list.yaml'], ['report', 'tally']])(
    'a case.json that was altered after signing: %s %s ends with 6 and says how to go on',
    async (...argv) => {
      await world.run('init', 'case', ...DEMO);
      editCase((file) => ({ ...file, validUntil: '2098-12-31' }));
      const { status, err } = await world.run(...argv.filter((word) => word !== undefined), '--case', 'case');
      expect(status).toBe(6);
      expect(err).toContain('leadline init');
      expect(err).toContain('--renew');
      expect(world.site.requests).toEqual([]);
    },
  );

  test('authority and signature taken away together do not make it an older case', async () => {
    await world.run('init', 'case', ...DEMO);
    editCase((file) => ({ ...without(file, 'authority'), validUntil: '2098-12-31' }));
    rmSync(at('case.json.sig'));
    const { status, err } = await world.run('urgent', 'list', '--case', 'case');
    expect(status).toBe(6);
    expect(err).toContain('signature');
  });

  test('verify names an altered case file beside everything else', async () => {
    await world.run('init', 'case', ...DEMO);
    editCase((file) => ({ ...file, purpose: 'another' }));
    const { status, out } = await world.run('verify', '--case', 'case');
    expect(status).toBe(6);
    expect(out).toContain('CASE_ALTERED');
  });
});

describe('CA-1: leadline init --renew', () => {
  test('changes what is named, keeps the rest, and the log names what changed', async () => {
    await police();
    const before = JSON.parse(readFileSync(at('case.json'), 'utf8')) as Record<string, unknown>;
    const { status, err } = await world.run(
      'init',
      'case',
      '--renew',
      '--until',
      '2100-06-30',
      '--reference',
      'Order 2099-1',
      '--why',
      'OPS-12',
    );
    expect(err).toContain('renewed');
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(at('case.json'), 'utf8'))).toEqual({
      ...before,
      validUntil: '2100-06-30',
      authority: { ...(before['authority'] as object), reference: 'Order 2099-1' },
    });
    const log = readFileSync(at('audit/log-000001.jsonl'), 'utf8');
    expect(log).toContain('"renewed":["authority","validUntil"]');
    expect(log).not.toContain('case-changed');
    const verified = await world.run('verify', '--case', 'case');
    expect(verified.status).toBe(0);
    expect(verified.out).not.toContain('CASE_CHANGED');
  });

  test('does not lay down what the regime demands', async () => {
    await police();
    const { status, err } = await world.run('init', 'case', '--renew', '--regime', 'demo');
    expect(status).toBe(2);
    expect(err).toContain('keeps its regime');
  });
});

describe('a case that was made before case files were signed', { timeout: 90_000 }, () => {
  const older = (): void => {
    editCase((file) => without(file, 'authority'));
    rmSync(at('case.json.sig'));
    // What the inventory of that time named.
    rmSync(at('audit'), { recursive: true });
    editCase((file) => without(without(file, 'audit'), 'encryption'));
  };

  test('is signed by the first command that makes its log', async () => {
    await world.run('init', 'case', ...DEMO);
    older();
    expect((await world.run('urgent', 'list', '--case', 'case')).status).toBe(0);
    expect(existsSync(at('case.json.sig'))).toBe(true);
    expect((await world.run('verify', '--case', 'case')).status).toBe(0);
  });

  test('under the regime police it is not scanned before it states its authority', async () => {
    await police();
    older();
    const { status, err } = await world.scan();
    expect(status).toBe(3);
    expect(err).toContain('--renew');
    expect(world.site.requests).toEqual([]);
    const renewed = await world.run(
      'init',
      'case',
      '--renew',
      '--reference',
      'R 1',
      '--authorised-by',
      'Office',
      '--jurisdiction',
      'NL',
      '--contact',
      'Desk',
    );
    expect(renewed.status, renewed.err).toBe(0);
    fillIn();
    expect((await world.scan()).status).toBe(0);
  });
});

describe('CA-2: a case is worked on within its dates and hosts only', { timeout: 90_000 }, () => {
  test('outside its dates scan, export, view and report end with 3, before anything is sent or given out', async () => {
    await world.run('init', 'case', ...DEMO);
    expect((await world.scan()).status).toBe(0);
    const asked = world.site.requests.length;
    await world.run('init', 'case', '--renew', '--from', '2020-01-01', '--until', '2020-02-01');
    for (const argv of [
      ['export', 'csv'],
      ['view', 'cap-00000000000000000000', '--why', 'OPS-12'],
      ['report', 'technical'],
      ['report', 'tally'],
    ]) {
      const { status, err, out } = await world.run(...argv, '--case', 'case');
      expect(err, argv.join(' ')).toContain('validUntil');
      expect(status).toBe(3);
      expect(out).toBe('');
    }
    expect((await world.scan()).status).toBe(3);
    expect(world.site.requests).toHaveLength(asked);
    // What holds for whoever must end the case goes on.
    expect((await world.run('urgent', 'list', '--case', 'case')).status).toBe(0);
    expect((await world.run('verify', '--case', 'case')).status).toBe(0);
  });

  test('a target outside the hosts of the case: exit 3 naming it, and nothing is asked for', async () => {
    await world.run('init', 'case', ...DEMO, '--host', 'elsewhere.test');
    for (const more of [[], ['--dry-run']]) {
      const { status, err } = await world.scan(...more);
      expect(status).toBe(3);
      expect(err).toContain('site-a: site-a.test');
    }
    expect(world.site.requests).toEqual([]);
  });

  test('links and redirects out of the hosts are noted with their hop and not asked for; of the hop no byte is kept', async () => {
    await world.run('init', 'case', ...DEMO, '--host', 'site-a.test');
    const { status } = await world.scan();
    expect(status).toBe(0);
    expect(world.site.requests.filter((request) => !request.startsWith('site-a.test'))).toEqual([]);
    expect(world.site.requests).toContain('site-a.test/away');
    const { out } = await world.run('status', '--skipped', '--json', '--case', 'case');
    const skipped = out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { url: string; outcome: string; reason: string });
    expect(skipped).toContainEqual(
      expect.objectContaining({ url: 'http://site-a.test/away', outcome: 'out-of-scope', reason: 'redirect: host' }),
    );
    expect(skipped).toContainEqual(
      expect.objectContaining({ url: 'http://elsewhere.test/other', outcome: 'out-of-scope', reason: 'host' }),
    );
    const contents = filesIn(at('')).map((path) => {
      const bytes = readFileSync(at(path));
      return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    });
    expect(contents.some((content) => content.includes('Ads of site-a.test'))).toBe(true);
    expect(contents.filter((content) => content.includes('Qvxhop'))).toEqual([]);
  });
});

describe('UR-4: a case that is for real knows whom to tell', { timeout: 90_000 }, () => {
  test('init writes a list without a single number; until it is filled in no scan begins, and each line is named', async () => {
    const made = await police();
    expect(made.err).toContain('contacts.yaml');
    const template = readFileSync(at('contacts.yaml'), 'utf8');
    expect(template.match(/^ {4}\w+: .*$/gm)?.every((line) => line.endsWith(`"${TO_FILL_IN}"`))).toBe(true);
    const { status, err } = await world.scan();
    expect(status).toBe(3);
    expect(err.match(/contacts\.yaml:\d+:\d+ {2}countries\.NL\.\w+: is still to be filled in/g)).toHaveLength(6);
    expect(world.site.requests).toEqual([]);
    fillIn();
    const scanned = await world.scan();
    expect(scanned.status, scanned.err).toBe(0);
    const verified = await world.run('verify', '--case', 'case');
    expect(verified.status, verified.out).toBe(0);
    expect(verified.out).toContain('CASE_CHANGED');
    // The case is encrypted; whoever has its key reports on it like on any other.
    const { out } = await world.run('report', 'technical', '--json', '--case', 'case');
    expect(JSON.parse(out)).toMatchObject({ case: { reference: 'Order 2026-117', jurisdiction: 'NL' }, captures: { missing: [] } });
  });

  test.each([
    ['no file', undefined, 'contacts.yaml'],
    ['another country only', 'BE', 'has no contacts for NL'],
  ])('%s: exit 3, and nothing is asked for', async (_, country, told) => {
    await police();
    rmSync(at('contacts.yaml'));
    if (country !== undefined) fillIn(country);
    const { status, err } = await world.scan();
    expect(status).toBe(3);
    expect(err).toContain(told);
    expect(world.site.requests).toEqual([]);
  });
});
