import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../model/sha256.ts';
import { ToolError } from '../model/tool-error.ts';
import type { OpenBundle } from './open-bundle.ts';

/**
 * Unpacks a bundle into a folder that is empty or not there yet, files for their owner only. Throws `E_FILE` for another folder.
 * `hashes` are those of the files when they were checked; a file that is another by now throws `E_INTEGRITY`.
 */
export async function unpackBundle(bundle: OpenBundle, folder: string, hashes: ReadonlyMap<string, string>): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new ToolError('E_FILE', `${folder} is not empty: a bundle is unpacked into a folder of its own. Name another.`);
  for (const name of bundle.names) {
    const bytes = await bundle.read(name);
    if (sha256(bytes) !== hashes.get(name))
      throw new ToolError(
        'E_INTEGRITY',
        `${name} changed between its check and its unpacking. Keep the bundle where nobody else can write.`,
      );
    const path = join(folder, bundle.name, ...name.split('/'));
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(path, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}
