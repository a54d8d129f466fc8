import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeContent } from '../../src/fetch/decode-content.ts';

const TEXT = Buffer.from('Anzeige '.repeat(50));
const MEGABYTE = 1_048_576;

describe('decodeContent()', () => {
  test.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['GZIP', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['zstd', zstdCompressSync(TEXT)],
    ['identity', TEXT],
    ['', TEXT],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
  ])('undoes %s', async (coding, body) => {
    expect(Buffer.from((await decodeContent(body, coding, MEGABYTE)) as Uint8Array)).toEqual(TEXT);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50 * MEGABYTE))],
    ['br', brotliCompressSync(Buffer.alloc(50 * MEGABYTE))],
    ['zstd', zstdCompressSync(Buffer.alloc(50 * MEGABYTE))],
    ['deflate', deflateSync(Buffer.alloc(50 * MEGABYTE))],
  ])('stops a %s bomb', async (coding, body) => {
    expect(await decodeContent(body, coding, 8 * MEGABYTE)).toMatchObject({ kind: 'too-large' });
  });

  test('stops at 200 times the size once it is over a megabyte, though the limit is higher', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * MEGABYTE));
    expect(bomb.byteLength * 200).toBeLessThan(20 * MEGABYTE);
    expect(await decodeContent(bomb, 'gzip', 100 * MEGABYTE)).toMatchObject({ kind: 'too-large' });
    const flat = gzipSync(Buffer.alloc(MEGABYTE - 1));
    expect(((await decodeContent(flat, 'gzip', 100 * MEGABYTE)) as Uint8Array).byteLength).toBe(MEGABYTE - 1);
  });

  test.each([
    ['gzip', gzipSync(TEXT).subarray(0, 20)],
    ['gzip', TEXT],
    ['compress', TEXT],
    ['gzip, gzip, gzip, gzip', TEXT],
  ])('tells that a body of %s is damaged', async (coding, body) => {
    expect(await decodeContent(body, coding, MEGABYTE)).toMatchObject({ kind: 'damaged' });
  });

  test('leaves an empty body empty', async () => {
    expect(await decodeContent(new Uint8Array(), 'gzip', MEGABYTE)).toEqual(new Uint8Array());
  });
});
