import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha256 } from '../model/sha256.ts';

/** What stands where something kept, or about to be kept, was destroyed. */
export interface Tombstone {
  /** Of what was destroyed: tells it again, tells nothing of it. */
  readonly sha256: Sha256;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly destroyedAt: string;
  readonly why: string;
  /** Captures of earlier scans that showed the same and were destroyed with it. */
  readonly captures?: readonly string[];
}

/** Writes tombstones into a folder, one file a hash, on the disk when it returns; the folder is made before the first. */
export function tombstoneWriter(folder: string): (tombstone: Tombstone) => void {
  return (tombstone) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = openSync(join(folder, `${tombstone.sha256}.json`), 'w', 0o600);
    try {
      writeSync(file, `${JSON.stringify({ schema: 'tombstone/1', ...tombstone })}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  };
}
