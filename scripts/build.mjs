/**
 * Builds the package's program into dist/: types off (tsc), data beside the code that reads it.
 * `dist/src/…` reads `dist/lexicon/…` by the same relative path by which `src/…` reads `lexicon/…`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What code reads at run time by a path relative to itself, and tsc does not write. */
const DATA = ['lexicon', 'src/bundle/verify.mjs'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
try {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const name of DATA) cpSync(join(root, name), join(dist, name), { recursive: true });
} catch (error) {
  // tsc has told what is wrong; half a build must not be packed.
  rmSync(dist, { recursive: true, force: true });
  if (error.status === undefined) throw error;
  process.exitCode = 1;
}
