import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzipMember } from '../../../src/evidence/warc/gzip-member.ts';

describe('gzipMember()', () => {
  test.each([0, 1, 1_500, 1_501, 40_000, 70_000, 3_000_000])('gives %i bytes back, random or repeating', async (size) => {
    for (const bytes of [randomBytes(size), Buffer.alloc(size, '<p>the same again</p>')])
      expect(gunzipSync(await gzipMember(bytes)).equals(bytes)).toBe(true);
  });

  test('keeps members apart that are asked for at once, and gives the same bytes for the same bytes', async () => {
    const pages = Array.from({ length: 40 }, (_, at) => Buffer.from(`<p>${at}</p>`.repeat(1_000 * (1 + (at % 5)))));
    const members = await Promise.all([...pages, ...pages].map((page) => gzipMember(page)));
    for (const [at, member] of members.entries()) expect(gunzipSync(member).equals(pages[at % 40] ?? Buffer.alloc(0))).toBe(true);
    for (const [at, member] of members.slice(0, 40).entries()) expect(Buffer.compare(member, members[at + 40] ?? new Uint8Array())).toBe(0);
  });
});
