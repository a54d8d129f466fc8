import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unzipSitemap } from '../../src/scan/unzip-sitemap.ts';

const XML = Buffer.from('<urlset><url><loc>https://site-a.test/ad/7</loc></url></urlset>');

describe('unzipSitemap()', () => {
  test('opens a gzip file and leaves everything else alone', () => {
    expect(Buffer.from(unzipSitemap(gzipSync(XML)) ?? []).equals(XML)).toBe(true);
    expect(unzipSitemap(XML)).toBe(XML);
    expect(unzipSitemap(new Uint8Array())).toEqual(new Uint8Array());
  });
  test.each([
    ['cut short', gzipSync(XML).subarray(0, 30)],
    ['grown two hundredfold and more', gzipSync(Buffer.alloc(20_000_000))],
    ['no gzip after its first bytes', Buffer.from([0x1f, 0x8b, 1, 2, 3])],
  ])('gives up a file that is %s', (_, body) => expect(unzipSitemap(body)).toBeUndefined());
  test('opens a large honest list', () => {
    const list = Buffer.from(
      Array.from({ length: 50_000 }, (_, at) => `<url><loc>https://site-a.test/ad/${at * 7919}</loc></url>`).join(''),
    );
    expect(unzipSitemap(gzipSync(list))?.byteLength).toBe(list.byteLength);
  });
});
