import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';

/** The SHA-256 over every file of this program, each as `SHA-256  PATH`, ordered by path: tells one build from another. */
export function programHash(folder: string = join(dirname(fileURLToPath(import.meta.url)), '..')): Sha256 {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|mjs|ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return sha256(files.map((file) => `${sha256(readFileSync(file))}  ${file.slice(folder.length + 1).replaceAll('\\', '/')}\n`).join(''));
}
