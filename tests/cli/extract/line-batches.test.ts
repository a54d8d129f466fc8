import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { lineBatches } from '../../../src/cli/extract/line-batches.ts';

async function batchesOf(...parts: readonly (string | Uint8Array)[]): Promise<(readonly string[])[]> {
  return Array.fromAsync(lineBatches(Readable.from(parts.map((part) => Buffer.from(part as string)))));
}

describe('lineBatches()', () => {
  test('parts lines at line feeds only', async () => {
    expect(await batchesOf('a\u2028b\u2029c\u0085d\ne\r\nf')).toEqual([['a\u2028b\u2029c\u0085d', 'e\r'], ['f']]);
  });

  test('joins what arrives in parts, and letters cut in two', async () => {
    const bytes = Buffer.from('één\ntwee\n');
    expect(await batchesOf(bytes.subarray(0, 1), bytes.subarray(1, 7), bytes.subarray(7))).toEqual([['één'], ['twee']]);
  });

  test('begins behind a byte order mark', async () => {
    expect(await batchesOf('\uFEFFa\n')).toEqual([['a']]);
  });

  test('gives what has arrived without waiting for more, and no more than 64 at once', async () => {
    const batches = await batchesOf('x\n'.repeat(100), 'y\n');
    expect(batches.map((batch) => batch.length)).toEqual([64, 36, 1]);
  });
});
