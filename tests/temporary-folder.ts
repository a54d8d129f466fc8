import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;

/** Gives the tests of a run a folder of their own for temporary files: what they leave behind, or could not remove, goes with the run. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'leadline-tests-'));
  // As root the browser runs as nobody, who must come through to its profile.
  chmodSync(folder, 0o711);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
