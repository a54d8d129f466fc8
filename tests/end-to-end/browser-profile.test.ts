import { chmodSync, lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBench, textOf } from '../fetch/browser-bench.ts';
import type { Bench } from '../fetch/browser-bench.ts';
import { AD_TEXT, CANARY, PICTURE, playHostile } from './hostile-media-page.ts';

/** How the files of pictures and films begin: PNG, JPEG, GIF, WebP, MP4 (the first bytes of each that no text has). */
const MAGIC: readonly Buffer[] = [
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from('ffd8ffe0', 'hex'),
  Buffer.from('GIF89a', 'latin1'),
  Buffer.from('WEBPVP8', 'latin1'),
  Buffer.from('ftypisom', 'latin1'),
];

let temporary: string;
let before: string | undefined;
let bench: Bench;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'leadline-profile-'));
  // The browser runs as another user where we are root.
  chmodSync(temporary, 0o755);
  before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  const answer =
    (path: string): Parameters<typeof startBench>[0][string] =>
    (_, response) => {
      const reply = playHostile(path, 0, undefined as never);
      const { status = 200, type = 'text/html', body = '' } = typeof reply === 'object' ? reply : {};
      response.writeHead(status, { 'content-type': type, 'cache-control': 'max-age=86400' }).end(body);
    };
  const paths = ['/', '/data.json', '/v-img.png', '/v-fetch-bare', '/v-fetch-lies', '/v-xhr-bare', '/v-worker.png', '/v-frame.png'];
  bench = await startBench(Object.fromEntries(paths.map((path) => [path, answer(path)])));
});

afterAll(async () => {
  await bench.close();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(temporary, { recursive: true, force: true });
});

describe('the profile of the browser', () => {
  test('AC-6: holds no picture that a page brought, and no page, while the browser still runs; nothing of it is left when it has ended', async () => {
    const answer = await bench.visit('/');
    expect(textOf(answer)).toContain(AD_TEXT);
    const files = profileFiles(temporary);
    expect(files.length).toBeGreaterThan(3);
    const found = files.filter((path) => {
      const bytes = readFileSync(path);
      return [...MAGIC, Buffer.from(CANARY), Buffer.from(PICTURE.subarray(0, 60)), Buffer.from(AD_TEXT)].some((needle) =>
        bytes.includes(needle),
      );
    });
    expect(found).toEqual([]);
    await bench.pool.close();
    expect(profileFiles(temporary)).toEqual([]);
  });
});

function profileFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}
