/**
 * Installs what this machine lacks: the npm packages (they bring Node 24) and a browser. Prints nothing when all is there.
 * Runs on a bare Node 18, before any package is installed: plain JavaScript, no dependency.
 *
 *   node scripts/setup.mjs [--no-browser]
 *
 * Exit status 0: ready. 7: something cannot be had here; the last lines say what, and what to do.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowser } from './setup/install-browser.mjs';
import { findInstalledBrowser } from './setup/installed-browser.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { missingPackages } from './setup/missing-packages.mjs';
import { SetupError } from './setup/setup-error.mjs';

/** The exit status for «something is missing on this machine» (docs/exit-codes.md). */
const MISSING = 7;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  if (missingPackages(root).length > 0) await installPackages(root);
  if (!process.argv.includes('--no-browser') && !findInstalledBrowser(root)) await installBrowser(root);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`set-up: ${error.message}\n`);
  process.exitCode = MISSING;
}
