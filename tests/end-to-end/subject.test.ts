import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../cli/small-case.ts';
import { findCanaries } from './canaries.ts';
import { clockedCase } from './clocked-case.ts';
import type { ClockedCase } from './clocked-case.ts';
import { listPage } from './scan-world.ts';
import type { Play } from './scan-world.ts';

const INTRO = 'is in town this week and looks forward to a call. Quiet place, discreet, by appointment only, every day from ten to eight.';
const page = (name: string, contact: string): string =>
  `<!doctype html><html lang="nl"><title>${name}</title><h1>${name}</h1><article><p>${name} ${INTRO} ${contact}</p></article></html>`;

/** The number of the person concerned in three spellings, beside contacts of others; a page that only links to it; and an ad of somebody else. */
const PAGES: Readonly<Record<string, string>> = {
  '/ad/1': page('Anna in Gouda', 'Bel 06 12 34 56 78, of mail mijn vriendin: other.person@mail.test of telegram: other_person_x.'),
  '/ad/2': page('Belle in Leiden', 'Bel +31 (0)6-12345678. Geen antwoord? Dan 06 87654321.'),
  '/ad/3': page('Carla in Breda', 'Bel nul zes 12 34 56 78 voor een afspraak.'),
  '/ad/4': page('Dora in Delft', 'Bel 06 55555555 voor een afspraak.'),
  '/about':
    '<!doctype html><html lang="nl"><title>Over ons</title><h1>Over ons</h1><p>Wij zijn een site. <a href="https://wa.me/31612345678">Bericht</a></p></html>',
};

const site: Play = (path) => {
  if (path === '/') {
    const ads = Object.keys(PAGES).filter((key) => key.startsWith('/ad/'));
    return listPage(
      ads.map((ad) => [ad, `Advertentie ${ad.at(-1)}`] as const),
      '<a href="/about">Over ons</a>',
    );
  }
  return PAGES[path] ?? { status: 404 };
};

let world: ClockedCase;
beforeAll(async () => {
  world = await clockedCase(site, { retentionDays: 30 });
  await world.scan('day-1');
}, 90_000);
afterAll(() => world.close());

const found = async (handle: string, on = world.caseFolder): Promise<{ leads: string[]; captures: { found_in: string }[] }> => {
  const { out, err, status } = await world.run(['subject', 'find', '--handle', handle, '--json'], on);
  expect(status, err).toBe(0);
  return JSON.parse(out) as { leads: string[]; captures: { found_in: string }[] };
};

describe('leadline subject', () => {
  test.each(['phone:06 12345678', 'phone:+31612345678', 'Phone: 0031 6 12 34 56 78', 'phone:nul zes 12345678', 'whatsapp:0612345678'])(
    'RE-6: finds every ad and capture with “%s”, however it is spelled',
    async (handle) => {
      const { leads, captures } = await found(handle);
      expect(leads).toHaveLength(3);
      expect(captures.map(({ found_in: where }) => where).toSorted()).toEqual(['ad', 'ad', 'ad', 'source']);
    },
  );

  test('RE-6: finds nothing of others, and refuses what is no contact', async () => {
    expect((await found('phone:06 99999999')).captures).toEqual([]);
    expect((await found('email:other.person@mail.test')).leads).toHaveLength(1);
    expect((await found('telegram:@other_person_x')).leads).toHaveLength(1);
    for (const handle of ['phone:hello', 'number:06', '0612345678', 'phone:'])
      expect((await world.run(['subject', 'find', '--handle', handle])).status, handle).toBe(2);
  });

  test('RE-6: the report holds the ads of the person and no contact of anybody else', async () => {
    const file = join(world.folder, 'report.md');
    expect((await world.run(['subject', 'report', '--handle', 'phone:0612345678', '-o', file])).status).toBe(0);
    const report = readFileSync(file, 'utf8');
    for (const name of ['Anna in Gouda', 'Belle in Leiden', 'Carla in Breda']) expect(report).toContain(name);
    expect(report.replaceAll(/\D/g, '')).toContain('31612345678');
    for (const other of ['other.person', 'other_person_x', '87654321', '8765 4321', 'Dora', '55555555'])
      expect(report, other).not.toContain(other);
  });

  test('RE-6: erases all of it by an approved plan; nothing is left, not in the audit log either, and others stay', async () => {
    const folder = world.copy('erased');
    const canaries = ['+31612345678', '31612345678', '612345678', '06 12 34 56 78', '+31 (0)6-12345678', 'nul zes 12 34 56 78'];
    expect(findCanaries(folder, canaries).length).toBeGreaterThan(5);
    const argv = ['subject', 'erase', '--handle', 'phone:06 12345678'];
    const shown = JSON.parse((await world.run([...argv, '--json'], folder)).out) as {
      plan: string;
      leads: string[];
      leads_not_named: string[];
    };
    expect(shown.leads).toHaveLength(3);
    expect(shown.leads_not_named).toEqual([]);
    const erased = await world.run([...argv, '--plan', shown.plan, '--approve-by', 'Second Person', '--why', 'request 2026-17'], folder);
    expect(erased, erased.err).toMatchObject({ status: 0 });
    expect(findCanaries(folder, canaries)).toEqual([]);
    expect((await found('phone:06 12345678', folder)).captures).toEqual([]);
    expect((await found('phone:06 55555555', folder)).leads).toHaveLength(1);
    expect((await world.run(['verify'], folder)).status).toBe(0);
  });

  test('RE-6: the log tells that one and the same contact was asked for, by a salted hash, whatever its spelling', () => {
    const log = filesIn(world.caseFolder)
      .filter((path) => path.startsWith('audit/log-'))
      .map((path) => readFileSync(join(world.caseFolder, path), 'utf8'))
      .join('');
    expect(log).not.toContain('612345678');
    const subjects = [...log.matchAll(/"subject":"([0-9a-f]{64})"/g)].map(([, hash]) => hash);
    expect(subjects.length).toBeGreaterThan(5);
    expect(new Set(subjects.slice(0, 5)).size).toBe(1);
  });

  test('RE-5: what is on legal hold is not erased', async () => {
    const folder = world.copy('held');
    const [lead = ''] = (await found('phone:06 12345678')).leads;
    expect((await world.run(['hold', 'add', lead, '--why', 'Order 2026-117'], folder)).status).toBe(0);
    const refused = await world.run(['subject', 'erase', '--handle', 'phone:06 12345678'], folder);
    expect(refused.status).toBe(3);
    expect(refused.err).toContain('legal hold');
  });
});
