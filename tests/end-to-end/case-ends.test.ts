import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockedCase } from './clocked-case.ts';
import type { ClockedCase } from './clocked-case.ts';

let world: ClockedCase;
const asked: string[] = [];
const MINUTE = 1 / 1_440;
/** Days from now until the case is over. */
let end = 0;

beforeAll(async () => {
  world = await clockedCase(
    (path) => {
      asked.push(path);
      if (path === '/ad/2') world.day = end + MINUTE;
      return `<title>x</title><h1>Anna</h1>${Array.from({ length: 30 }, (_, ad) => `<a href="/ad/${ad}">Anna ${ad}</a>`).join(' ')}`;
    },
    { retentionDays: 90 },
  );
  const { validUntil } = JSON.parse(readFileSync(join(world.caseFolder, 'case.json'), 'utf8')) as { validUntil: string };
  end = (Date.parse(`${validUntil}T00:00:00Z`) - Date.now()) / 86_400_000 + 1;
}, 60_000);
afterAll(() => world.close());

describe('a case that ends while it is scanned', { timeout: 60_000 }, () => {
  test('CA-2: nothing is asked for after its last day, what was read is kept, and no scan goes on', async () => {
    world.day = end - 5 * MINUTE;
    await expect(world.scan('monday')).rejects.toThrow(/ended with 3: .*ended while the scan ran/s);
    expect(asked.at(-1)).toBe('/ad/2');
    expect(asked.length).toBeLessThan(30);
    expect((await world.run(['verify'])).status).toBe(0);
    await expect(world.scan('monday')).rejects.toThrow('not in force');
    expect(asked.at(-1)).toBe('/ad/2');
  });
});
