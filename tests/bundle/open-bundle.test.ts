import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkBundle } from '../../src/bundle/check-bundle.ts';
import { openBundle } from '../../src/bundle/open-bundle.ts';
import { unpackBundle } from '../../src/bundle/unpack-bundle.ts';
import { ToolError } from '../../src/model/tool-error.ts';
import { rawZip } from './raw-zip.ts';
import type { RawEntry } from './raw-zip.ts';
import { bagBytes, sampleContent, sampleKey } from './sample-bag.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadline-unpack-'));
afterAll(() => rmSync(folder, { recursive: true }));
const good: RawEntry = { name: 'bag/bagit.txt' };
const zeros = Buffer.alloc(4_000_000);

/** What a zip file can be that no bundle is, and what is said of it. */
const HOSTILE: readonly (readonly [string, readonly RawEntry[], RegExp])[] = [
  ['a name that leads above', [good, { name: 'bag/../../outside.txt' }], /leads elsewhere|invalid relative path/],
  ['a name that begins above', [{ name: '../outside.txt' }], /leads elsewhere|invalid relative path/],
  ['an absolute name', [good, { name: '/etc/outside.txt' }], /leads elsewhere|absolute path/],
  ['a drive', [good, { name: 'C:/outside.txt' }], /leads elsewhere|absolute path/],
  ['backslashes', [good, { name: 'bag\\..\\outside.txt' }], /leads elsewhere|invalid characters/],
  ['a zero byte', [good, { name: 'bag/a.txt\0.exe' }], /leads elsewhere/],
  ['a dot for a folder', [good, { name: 'bag/./a.txt' }], /leads elsewhere/],
  ['a name that a program takes for an option', [good, { name: 'bag/-rf' }], /leads elsewhere/],
  ['a name with a line feed', [good, { name: 'bag/a\nb' }], /leads elsewhere/],
  ['a name beyond ASCII', [good, { name: 'bag/ä', flags: 0x800 }], /leads elsewhere/],
  ['a file beside the bag', [{ name: 'alone.txt' }], /leads elsewhere/],
  ['two bags', [good, { name: 'other/bagit.txt' }], /one folder/],
  ['a symbolic link', [good, { name: 'bag/link', mode: 0o120777, bytes: Buffer.from('/etc/passwd') }], /link or a device/],
  ['a device', [good, { name: 'bag/device', mode: 0o020600 }], /link or a device/],
  ['a name twice', [good, good], /twice/],
  ['a name twice but for capitals', [good, { name: 'bag/BagIt.txt' }], /twice/],
  ['a folder and a file of one name', [good, { name: 'bag/BAGIT.TXT/', mode: 0o040700 }], /twice/],
  ['a file that is a folder too', [good, { name: 'bag/bagit.txt/a' }], /file and a folder/],
  ['an encrypted entry', [good, { name: 'bag/a', flags: 1 }], /encrypted by itself/],
  ['an unknown packing', [good, { name: 'bag/a', method: 14 }], /unknown way/],
  ['a bomb', [good, { name: 'bag/bomb', bytes: zeros }], /beyond belief/],
  [
    'a bomb in many files',
    Array.from({ length: 40 }, (_, at) => ({ name: `bag/${at}`, bytes: zeros.subarray(0, 900_000) })),
    /beyond belief/,
  ],
  [
    'files that overlap',
    [
      { name: 'bag/a', bytes: Buffer.from('x'.repeat(5_000)), method: 0 },
      ...Array.from({ length: 9 }, (_, at) => ({ name: `bag/b${at}`, bytes: Buffer.from('x'.repeat(5_000)), method: 0, overlaps: true })),
    ],
    /overlap/,
  ],
  ['more bytes than can be', [good, { name: 'bag/a', says: { unpacked: 0xfffffffe, packed: 0xfffffffe } }], /overlap|beyond belief|sizes/],
];

describe('openBundle()', () => {
  test.each(HOSTILE)('BU-6: refuses %s, and unpacks nothing', async (_, entries, why) => {
    await expect(openBundle(rawZip(entries))).rejects.toThrow(why);
    await expect(openBundle(rawZip(entries))).rejects.toBeInstanceOf(ToolError);
    const file = join(folder, 'hostile.zip');
    writeFileSync(file, rawZip(entries));
    await expect(openBundle(file)).rejects.toThrow(/The bundle is refused: .*Nothing was unpacked/s);
  });

  test('BU-6: refuses too many files, by what the archive says and by what is there', async () => {
    const limits = { entries: 3, bytes: 1e9, ratio: 100, ratioFrom: 1e6 };
    const entries = Array.from({ length: 4 }, (_, at) => ({ name: `bag/${at}` }));
    await expect(openBundle(rawZip(entries), limits)).rejects.toThrow(/more than 3/);
    await expect(openBundle(rawZip(entries.slice(0, 3)), limits)).resolves.toBeDefined();
    await expect(openBundle(rawZip(entries, { entries: 60_000 }))).rejects.toBeInstanceOf(ToolError);
  });

  test('BU-6: refuses more bytes than its limit', async () => {
    const limits = { entries: 9, bytes: 1_000, ratio: 1e9, ratioFrom: 1e9 };
    await expect(openBundle(rawZip([{ name: 'bag/a', bytes: Buffer.alloc(1_001) }]), limits)).rejects.toThrow(/more than 1000 bytes/);
  });

  test('BU-6: a file that unpacks to more than it says gives no bytes', async () => {
    const bundle = await openBundle(rawZip([{ name: 'bag/a', bytes: Buffer.alloc(5_000), says: { unpacked: 10 } }]));
    await expect(bundle.read('a')).rejects.toThrow(/refused/);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no zip file', Buffer.from('hello, this is text')],
    ['an empty zip file', rawZip([])],
  ])('BU-6: refuses %s', async (_, bytes) => {
    await expect(openBundle(bytes)).rejects.toBeInstanceOf(ToolError);
  });

  test('BU-6: refuses a bundle that was cut off or had bytes put before it', async () => {
    const zip = await bagBytes(sampleContent(sampleKey()));
    for (const bytes of [zip.subarray(0, -1), zip.subarray(0, 2_000), zip.subarray(100)])
      await expect(
        openBundle(bytes)
          .then((bundle) => checkBundle(bundle, undefined))
          .then(({ verdict }) => verdict.problems.length === 0),
      ).rejects.toBeInstanceOf(ToolError);
  });

  test('BU-3: any byte of a bundle changed: it is refused, or a problem is found, or the byte meant nothing and every file is as signed', async () => {
    const zip = await bagBytes(sampleContent(sampleKey()));
    const { verdict, hashes } = await checkBundle(await openBundle(zip), undefined);
    expect(verdict.problems).toEqual([]);
    let caught = 0;
    for (let at = 0; at < zip.byteLength; at += 411) {
      const copy = Buffer.from(zip);
      copy[at] = (copy[at] ?? 0) ^ 0x20;
      try {
        const again = await checkBundle(await openBundle(copy), undefined);
        if (again.verdict.problems.length === 0) expect([...again.hashes]).toEqual([...hashes]);
        else caught++;
      } catch (error) {
        expect(error).toBeInstanceOf(ToolError);
        caught++;
      }
    }
    expect(caught).toBeGreaterThan(5);
  });
});

describe('unpackBundle()', () => {
  test('writes what was checked, for its owner only, into a folder of its own', async () => {
    const bundle = await openBundle(await bagBytes(sampleContent(sampleKey())));
    const { hashes } = await checkBundle(bundle, undefined);
    const to = join(folder, 'to');
    await unpackBundle(bundle, to, hashes);
    expect(readFileSync(join(to, 'case-1_bundle/data/leads.csv'), 'utf8')).toBe('lead_id\r\nlead-1\r\n');
    expect(statSync(join(to, 'case-1_bundle/data/leads.csv')).mode & 0o777).toBe(0o600);
    expect(statSync(join(to, 'case-1_bundle')).mode & 0o777).toBe(0o700);
    await expect(unpackBundle(bundle, to, hashes)).rejects.toThrow(/not empty/);
  });

  test('stops at a file that is not what was checked', async () => {
    const bundle = await openBundle(await bagBytes(sampleContent(sampleKey())));
    const to = join(folder, 'changed');
    mkdirSync(to);
    await expect(unpackBundle(bundle, to, new Map())).rejects.toThrow(/changed between/);
    expect(readdirSync(to)).toEqual([]);
  });
});
