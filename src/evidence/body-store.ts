import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { ToolError } from '../model/tool-error.ts';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';

/** Bodies kept once each, by the SHA-256 of what is kept, compressed with Zstandard. Nothing kept is ever opened for writing again. */
export interface BodyStore {
  /** Keeps a body and returns its hash; does nothing when it is kept already. */
  save(body: Uint8Array): Sha256;
  /** The body of that hash; throws `E_INTEGRITY` when it is absent or no longer has that hash. */
  read(hash: Sha256): Uint8Array;
}

/** Compression level: level 3 costs 0.2 ms for a page of 35 kB and is as small as gzip 6 at four times its cost. */
const LEVEL = 3;

/** The body store in a folder, made when absent. */
export function bodyStore(folder: string): BodyStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = new Set<string>();
  const pathOf = (hash: Sha256): string => join(folder, hash.slice(0, 2), `${hash}.zst`);
  return {
    save: (body) => {
      const hash = sha256(body);
      const path = pathOf(hash);
      if (existsSync(path)) return hash;
      const shelf = hash.slice(0, 2);
      if (!made.has(shelf)) {
        mkdirSync(join(folder, shelf), { recursive: true, mode: 0o700 });
        made.add(shelf);
      }
      writeWhole(path, zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } }));
      return hash;
    },
    read: (hash) => {
      const path = pathOf(hash);
      if (!existsSync(path))
        throw new ToolError('E_INTEGRITY', `The stored body ${hash} is missing from ${folder}. Restore the evidence folder from a copy.`);
      const body = decompress(readFileSync(path));
      if (body === undefined || sha256(body) !== hash)
        throw new ToolError('E_INTEGRITY', `The stored body ${hash} in ${folder} was altered: its hash differs. Restore it from a copy.`);
      return body;
    },
  };
}

/** Undefined for bytes that are no Zstandard frame. */
function decompress(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return zstdDecompressSync(bytes);
  } catch {
    return undefined;
  }
}

/** Writes a file that is either whole or absent, read-only from then on. */
function writeWhole(path: string, data: Uint8Array): void {
  const part = `${path}.part`;
  // A part left by a killed run is read-only: it is removed, never written to.
  rmSync(part, { force: true });
  try {
    writeFileSync(part, data, { mode: 0o400, flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new ToolError(
        'E_DISK',
        `The disk is full: ${path} could not be written. Free some space and run the same command again; nothing kept so far is lost.`,
      );
    throw error;
  }
  renameSync(part, path);
}
