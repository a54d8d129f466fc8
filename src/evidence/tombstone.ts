import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha256 } from '../model/sha256.ts';
import { boundName } from './access/bound-name.ts';
import type { CaseCipher } from './access/case-cipher.ts';

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

/** Writes tombstones into a folder, one file a hash, on the disk when it returns; the folder is made before the first. With a cipher the address alone is encrypted: what accounts for a file that is gone must be told without the key. */
export function tombstoneWriter(folder: string, cipher?: CaseCipher): (tombstone: Tombstone) => void {
  return (tombstone) => {
    const path = join(folder, `${tombstone.sha256}.json`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = openSync(path, 'w', 0o600);
    try {
      writeSync(
        file,
        `${JSON.stringify({ schema: 'tombstone/1', ...tombstone, url: cipher?.encryptLine(boundName(path), tombstone.url) ?? tombstone.url })}\n`,
      );
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  };
}
