import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemStore } from '../../src/evidence/item-store.ts';
import { runCli } from '../cli/run-cli.ts';
import { scanWorld } from './scan-world.ts';
import type { ScanWorld } from './scan-world.ts';

let world: ScanWorld;

beforeAll(async () => {
  // The site promises more than it sends, each time.
  world = await scanWorld({
    'cut.test': (path) =>
      path === '/robots.txt' ? { status: 404 } : { body: '<h1>Half a page</h1>', headers: { 'content-length': '5000' } },
  });
  await world.scan(`  - id: cut
    name: Cut
    category: escort
    start: [{ url: 'http://cut.test/' }]
    limits: { retries: 1 }`);
});

afterAll(() => world.close());

describe('a body that is cut off', () => {
  test('EV-8: is no capture, in the evidence or the database, and its URL does not end well', () => {
    const folder = dirname(world.db.name);
    expect([...itemStore(join(folder, 'evidence'), join(folder, 'tmp')).ids()]).toEqual([]);
    expect(world.db.prepare('SELECT count(*) FROM capture').pluck().get()).toBe(0);
    const outcomes = world.db.prepare<[], string>('SELECT outcome FROM frontier').pluck().all();
    expect(outcomes).toHaveLength(1);
    expect(['error', 'timeout']).toContain(outcomes[0]);
  });
});

describe('what this program cannot be told to do', () => {
  test('MM-3: scan has no option that stores media', async () => {
    const { out } = await runCli(['scan', '--help']);
    expect(out).toContain('--evidence');
    expect(out).not.toMatch(/--(?:media|images?|video|photos?)\b/);
  });

  test('MM-4: no package hashes or compares pictures', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).filter((name) => /phash|pdq|blockhash|imghash|sharp|jimp|face|tensorflow|opencv/i.test(name))).toEqual(
      [],
    );
    expect(Object.keys(dependencies).length).toBeGreaterThan(10);
  });
});
