import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { sha256 } from '../../model/sha256.ts';

const CHUNK = 1_048_576;

/** The SHA-256 of a file's bytes; of a symbolic link that of the place it names, which is never followed. */
export function hashFile(path: string): string {
  const stats = lstatSync(path);
  if (!stats.isFile()) return sha256(stats.isSymbolicLink() ? `link\n${readlinkSync(path)}` : 'neither file nor link');
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(1, stats.size)));
    for (;;) {
      const got = readSync(file, chunk, 0, chunk.byteLength, -1);
      if (got === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, got));
    }
  } finally {
    closeSync(file);
  }
}

/** The time of a file's last change, microseconds since 1970. */
export function changeTime(stats: Stats): number {
  return Math.round(stats.mtimeMs * 1000);
}
