import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemStore } from '../../src/evidence/item-store.ts';
import { parseRecord } from '../../src/evidence/record-file.ts';
import type { EvidenceRecord } from '../../src/evidence/evidence-record.ts';
import { readWarc } from '../../src/evidence/warc/read-warc.ts';
import { findBrowser } from '../../src/fetch/find-browser.ts';
import { AD_TEXT, CANARY, PICTURE, playHostile, VECTOR_COUNT } from './hostile-media-page.ts';
import { readPng } from './read-png.ts';
import { scanWorld } from './scan-world.ts';
import type { ScanWorld } from './scan-world.ts';

const TARGET = `  - id: hostile
    name: Hostile
    category: escort
    start: [{ url: 'http://hostile.test/' }]
    scope: { hosts: [hostile.test, b.hostile.test], depth: 1 }
    hints: { country: NL, languages: [en], currency: EUR }
    pages: { ad: { match: { any: [h1] } } }`;

/** The canary and the beginning of the picture in the forms in which bytes may lie in a file. */
const NEEDLES: readonly Buffer[] = [
  Buffer.from(CANARY),
  Buffer.from(Buffer.from(PICTURE).toString('base64').slice(0, 40)),
  Buffer.from(Buffer.from(CANARY).toString('hex')),
  Buffer.from(PICTURE.subarray(0, 60)),
];

let world: ScanWorld;
let folder: string;
let records: readonly { readonly record: EvidenceRecord; readonly warc: Uint8Array }[];

/** A file, and what is in it where it is compressed. */
function layersOf(path: string): readonly Buffer[] {
  const bytes = readFileSync(path);
  const layers = [bytes];
  try {
    layers.push(gunzipSync(bytes));
  } catch {
    // No gzip file.
  }
  try {
    layers.push(zstdDecompressSync(bytes));
  } catch {
    // No Zstandard file.
  }
  return layers;
}

beforeAll(async () => {
  world = await scanWorld({ 'hostile.test': playHostile, 'b.hostile.test': playHostile });
  folder = dirname(world.db.name);
  const browserPath = (await findBrowser({ environment: process.env }))?.path;
  await world.scan(TARGET, { render: 'http' });
  await world.scan(TARGET, { render: 'browser', browserPath, evidence: 'full', timeoutMs: 3_000, day: 'tuesday' as never });
  const items = itemStore(join(folder, 'evidence'), join(folder, 'tmp'));
  records = [...items.ids()].flatMap((id) => {
    const files = items.read(id);
    const record = files && parseRecord(files.record);
    return record ? [{ record, warc: files.warc }] : [];
  });
}, 120_000);

afterAll(() => world.close());

describe('a page that brings pictures in every way', () => {
  test('MM-1: has sixteen ways, and both HTTP and the browser read its ad', () => {
    expect(VECTOR_COUNT).toBe(16);
    expect(records.map(({ record }) => record.collection.mode).toSorted()).toEqual(['browser', 'http']);
    for (const { record } of records) expect(record.contentCheck).toMatchObject({ outcome: 'ok', settled: 'ok' });
    const handles = world.db.prepare<[], string>("SELECT DISTINCT value FROM handle WHERE kind = 'phone'").pluck().all();
    expect(handles).toEqual(['+31612345678']);
  });

  test('MM-1: leaves no byte of a picture in any file of the case, packed or not', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const holding = files.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return layersOf(path).some((bytes) => NEEDLES.some((needle) => bytes.includes(needle))) ? [path] : [];
    });
    expect(files.length).toBeGreaterThan(6);
    expect(holding).toEqual([]);
    // The search finds what is there: the words of the ad, in a packed file.
    const seen = files.some((entry) => layersOf(join(entry.parentPath, entry.name)).some((bytes) => bytes.includes(AD_TEXT)));
    expect(seen).toBe(true);
  });

  test('MM-1: is not asked for its pictures, but for those that bear no name of one', () => {
    const asked = [
      ...new Set(world.requests.filter((request) => request.includes('/v-')).map((request) => request.slice(request.indexOf('/v-')))),
    ];
    expect(asked.toSorted()).toEqual(['/v-fetch-bare', '/v-fetch-lies', '/v-frame-page', '/v-xhr-bare']);
  });

  test('MM-1: is drawn without pictures: no pixel of their colour, though its words are there', () => {
    const rendered = records.find(({ record }) => record.collection.mode === 'browser');
    const shot = readWarc(rendered?.warc ?? new Uint8Array())?.find(({ fields }) => fields.get('content-type') === 'image/png');
    const { width, height, pixels } = readPng(shot?.block ?? new Uint8Array());
    let magenta = 0;
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      if (red > 200 && green < 60 && blue > 200) magenta += 1;
      if (red + green + blue < 150) dark += 1;
    }
    expect(width * height).toBeGreaterThan(10_000);
    expect(magenta).toBe(0);
    expect(dark).toBeGreaterThan(100);
  });

  test('MM-2: keeps the address, words and path hash of each picture, and no bytes', () => {
    for (const { record } of records) {
      const picture = record.media.find(({ url }) => url === 'http://hostile.test/v-img.png');
      expect(picture).toMatchObject({ tag: 'img', alt: 'Anna by the window', bytesStored: false });
      expect(picture?.pathSha256).toMatch(/^[0-9a-f]{64}$/);
      expect(record.mediaCount).toBeGreaterThan(8);
    }
  });

  test('EV-1: the rendered capture holds document, DOM, screenshot and what the page asked for; the other says what it lacks', () => {
    const [rendered, plain] = [
      records.find(({ record }) => record.collection.mode === 'browser'),
      records.find(({ record }) => record.collection.mode === 'http'),
    ];
    expect(rendered?.record.artifacts.map(({ kind }) => kind)).toEqual(['warc', 'html', 'dom', 'screenshot', 'data', 'data']);
    expect(rendered?.record.incomplete).toEqual([]);
    expect(plain?.record.incomplete).toEqual(['no rendering']);
    const data = readWarc(rendered?.warc ?? new Uint8Array())?.map(({ block }) => Buffer.from(block).toString('utf8'));
    expect(data?.some((text) => text.includes('{"words":"words that came later"}'))).toBe(true);
    expect(data?.some((text) => text.includes('<p id="late">words that came later</p>'))).toBe(true);
  });

  test('EV-5: no value of a cookie is in any file, and that it was left out is told', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(
      files.filter((entry) => layersOf(join(entry.parentPath, entry.name)).some((bytes) => bytes.includes('SECRET-COOKIE-VALUE'))),
    ).toEqual([]);
    for (const { record } of records) {
      expect(record.omitted.some(({ what }) => what === 'set-cookie')).toBe(true);
      expect(record.transformations.some(({ step }) => step === 'cookies-removed')).toBe(true);
    }
  });
});
