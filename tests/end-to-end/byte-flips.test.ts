import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, scannedCase } from '../cli/small-case.ts';

/** Random numbers that a seed repeats (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('leadline verify', () => {
  test('AU-1: one changed byte anywhere in the case ends with 6, in every file and at random places (seed 7)', async () => {
    const world = await scannedCase();
    const folder = world.copy('flipped');
    const random = seeded(7);
    const files = filesIn(folder).filter((path) => statSync(join(folder, path)).size > 0);
    const passed: string[] = [];
    let flips = 0;
    const flip = async (path: string, place: number, bit: number): Promise<void> => {
      const full = join(folder, path);
      const mode = statSync(full).mode & 0o777;
      const bytes = readFileSync(full);
      const altered = Buffer.from(bytes);
      altered[place] = (altered[place] ?? 0) ^ (1 << bit);
      chmodSync(full, 0o600);
      writeFileSync(full, altered);
      const { status } = await world.run(['verify', '--json'], folder);
      if (status !== 6) passed.push(`${path} byte ${place} bit ${bit}: ${status}`);
      writeFileSync(full, bytes);
      chmodSync(full, mode);
      flips += 1;
    };
    for (const path of files) {
      const size = statSync(join(folder, path)).size;
      const isSmall = path.startsWith('audit/') || path === 'case.json';
      const places = [0, size - 1, ...Array.from({ length: isSmall ? 24 : 6 }, () => Math.floor(random() * size))];
      for (const place of places) await flip(path, place, Math.floor(random() * 8));
    }
    expect(passed).toEqual([]);
    expect(flips).toBeGreaterThan(600);
    expect((await world.run(['verify', '--json'], folder)).status).toBe(0);
  }, 240_000);
});
