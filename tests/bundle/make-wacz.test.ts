import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeWacz } from '../../src/bundle/make-wacz.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { checkWacz } from './check-wacz.ts';
import { hasProgram } from './has-program.ts';
import { sampleWarcs } from './sample-warc.ts';
import { unzipBytes } from './unzip-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadline-wacz-'));
afterAll(() => rmSync(folder, { recursive: true }));
const page = {
  atMs: Date.UTC(2026, 10, 21, 12),
  title: 'A "page"\n\u0000 of \uD800 odd signs',
  collection: 'case-1, cap-1',
  software: 'leadline test',
};
const urlOf = (name: string): string =>
  name === 'on a port, with a query' ? 'http://www.site-a.test:8080/Ad/1?b=2&a=1' : 'http://site-a.test/ad/1?x=%C3%BC';

describe('makeWacz()', async () => {
  const warcs = await sampleWarcs();
  test.each(warcs)('BU-1: is what the specification asks for, and every index line points at its record: %s', async (name, warc) => {
    const wacz = await makeWacz(warc, { ...page, url: urlOf(name) });
    expect(await checkWacz(wacz)).toEqual([]);
    expect(Buffer.from(unzipBytes(wacz).get('archive/item.warc.gz')?.bytes ?? []).equals(warc)).toBe(true);
  });

  test('the check finds a file that is not as it should be', async () => {
    const [, warc] = warcs[0] ?? ['', new Uint8Array()];
    const other = await makeWacz(warc, { ...page, url: 'http://other.test/' });
    expect(await checkWacz(other)).toEqual(['http://other.test/: a page that the index does not know']);
    const wacz = Buffer.from(await makeWacz(warc, { ...page, url: urlOf('plain') }));
    const at = wacz.indexOf(warc.subarray(600, 620)) + 5;
    wacz[at] = (wacz[at] ?? 0) ^ 1;
    const found = await checkWacz(wacz).catch((error: unknown) => [String(error)]);
    expect(found).not.toEqual([]);
  });

  test('BU-4: the same item gives the same bytes, in every time zone', async () => {
    const [, warc] = warcs[0] ?? ['', new Uint8Array()];
    const zone = process.env['TZ'];
    const made = [];
    for (const place of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
      process.env['TZ'] = place;
      made.push(sha256(await makeWacz(warc, { ...page, url: urlOf('plain') })));
    }
    process.env['TZ'] = zone;
    expect(new Set(made).size).toBe(1);
  });

  test.skipIf(!hasProgram('unzip'))('BU-2: unzip finds nothing wrong', async () => {
    const [, warc] = warcs[2] ?? ['', new Uint8Array()];
    const file = join(folder, 'item.wacz');
    writeFileSync(file, await makeWacz(warc, { ...page, url: urlOf('rendered') }));
    expect(execFileSync('unzip', ['-t', file]).toString()).toContain('No errors detected');
  });
});
