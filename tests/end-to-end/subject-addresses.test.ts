import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_VOTES } from '../../src/frontier/render/render-votes.ts';
import { urlShape } from '../../src/extract/records/url-shape.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { DATA_KIND, renderClasses } from '../../src/store/render-classes.ts';
import { beginOnly } from '../cli/begin-only.ts';
import { findCanaries } from './canaries.ts';
import { clockedCase } from './clocked-case.ts';
import type { ClockedCase } from './clocked-case.ts';
import { adPage, listPage } from './scan-world.ts';
import type { Play } from './scan-world.ts';

/** The accounts and the number of the person concerned, as they stand in addresses too; the last in a link and nowhere else. */
const HANDLES = ['telegram:@quoxlimber_99', 'phone:06 12 34 56 78', 'telegram:@sololinked_5'];
const CANARIES = ['quoxlimber', 'Quoxlimber', '612345678', '06-12 34 56 78', 'sololinked'];
/** What is of somebody else and stays. */
const OTHERS = ['hollowfen_7', 'Belle in Leiden'];

const own = { name: '/ad/quoxlimber_99', number: '/escort/anna-0612345678' };
const about =
  '<!doctype html><html lang="en"><title>About</title><h1>About us</h1><p>We are a site. <a href="https://t.me/quoxlimber_99">x</a> <a href="https://elsewhere.test/call/0612345678">y</a> <a href="https://t.me/hollowfen_7">z</a> <a href="https://t.me/sololinked_5">s</a></p></html>';

const site: Play = (path) => {
  switch (path) {
    case '/robots.txt':
      return { status: 404 };
    case '/':
      return listPage(
        [
          ['/go/quoxlimber_99', 'Anna in Gouda'],
          [own.number, 'Rosa in Gouda'],
          ['/ad/hollowfen_7', 'Belle in Leiden'],
        ],
        '<a href="/about">About</a> <a href="/u/quoxlimber_99/photos">x</a>',
      );
    case '/about':
      return about;
    case '/go/quoxlimber_99':
      return { status: 302, headers: { location: own.name } };
    case own.name:
      return adPage('Anna in Gouda', '<p>Telegram: @Quoxlimber_99</p>');
    case own.number:
      return adPage('Rosa in Gouda', '<p>Or 06-12 34 56 78.</p>');
    case '/ad/hollowfen_7':
      return adPage('Belle in Leiden', '<p>Telegram: @hollowfen_7</p>');
    default:
      return { status: 404, body: '<!doctype html><title>Not found</title><h1>Not found</h1>' };
  }
};

async function scannedCase(minimise: boolean): Promise<ClockedCase> {
  const world = await clockedCase(site, { retentionDays: 30 });
  const path = join(world.caseFolder, 'case.json');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), minimise }));
  await world.run(['init', world.caseFolder, '--renew', '--why', 'OPS-12']);
  await world.scan('day-1');
  learn(world.caseFolder);
  // Takes the inventory anew over what was learned.
  await world.scan('day-2');
  return world;
}

/** Writes what a scan in the browser learns of the pages, by the shape of their addresses. */
function learn(folder: string): void {
  beginOnly(folder);
  const db = openDatabase(join(folder, 'leadline.db'));
  const save = (kind: string, path: string): void =>
    renderClasses(db).save({ targetId: 'site-a', kind, shape: urlShape(`http://site-a.test${path}`), votes: NO_VOTES });
  save('ad', own.name);
  save(DATA_KIND, own.name);
  save('other', '/u/quoxlimber_99/photos');
  save('ad', '/ad/hollowfen_7');
  db.close();
}

const shapesIn = (folder: string): readonly string[] => {
  const db = openDatabase(join(folder, 'leadline.db'));
  try {
    return renderClasses(db)
      .read()
      .map(({ shape }) => shape);
  } finally {
    db.close();
  }
};

let worlds: readonly (readonly [name: string, world: ClockedCase])[] = [];
beforeAll(async () => {
  worlds = [
    ['that keeps every page', await scannedCase(false)],
    ['that minimises', await scannedCase(true)],
  ];
}, 120_000);
afterAll(async () => {
  for (const [, world] of worlds) await world.close();
});

describe('leadline subject erase', () => {
  test.each([0, 1])('RE-6: leaves no contact in an address, a link never asked for, or what was learned of pages (case %i)', async (at) => {
    const [name, world] = worlds[at] ?? ['', undefined];
    if (!world) throw new Error('no case');
    const before = findCanaries(world.caseFolder, CANARIES);
    expect(new Set(before.map((found) => found.split(': ').at(-1))), name).toEqual(new Set(CANARIES));
    expect(
      shapesIn(world.caseFolder).some((shape) => shape.includes('quoxlimber')),
      name,
    ).toBe(true);
    for (const handle of HANDLES) {
      const argv = ['subject', 'erase', '--handle', handle];
      const shown = JSON.parse((await world.run([...argv, '--json'])).out) as { plan: string; addresses: number };
      // Of the case that keeps every page the link went with its page, which names the first.
      if (shown.addresses === 0 && at === 0 && handle === HANDLES[2]) continue;
      expect(shown.addresses, name).toBeGreaterThan(1);
      const erased = await world.run([...argv, '--plan', shown.plan, '--approve-by', 'Second Person', '--why', 'request 2026-17']);
      expect(erased, erased.err).toMatchObject({ status: 0 });
    }
    expect(findCanaries(world.caseFolder, CANARIES), name).toEqual([]);
    const kept = findCanaries(world.caseFolder, OTHERS);
    expect(new Set(kept.map((found) => found.split(': ').at(-1))), name).toEqual(new Set(OTHERS));
    expect(shapesIn(world.caseFolder), name).toEqual([urlShape('http://site-a.test/ad/hollowfen_7')]);
    for (const handle of HANDLES)
      expect(JSON.parse((await world.run(['subject', 'find', '--handle', handle, '--json'])).out)).toMatchObject({
        addresses: 0,
        captures: [],
      });
    const verified = await world.run(['verify']);
    expect(verified, verified.out).toMatchObject({ status: 0 });
  });

  test.each([0, 1])('RE-6: a database that is made again brings none of it back (case %i)', async (at) => {
    const [name, world] = worlds[at] ?? ['', undefined];
    if (!world) throw new Error('no case');
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(world.caseFolder, `leadline.db${suffix}`), { force: true });
    const rebuilt = await world.run(['rebuild', '--json']);
    expect(rebuilt, rebuilt.err).toMatchObject({ status: 0 });
    expect(findCanaries(world.caseFolder, CANARIES), name).toEqual([]);
  });
});
