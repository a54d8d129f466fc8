import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { startBrowser } from '../fetch/browser-process.ts';
import { findBrowser } from '../fetch/find-browser.ts';
import { BROWSER_ADVICE } from './scan/choose-browser.ts';
import type { CliIo, SetExit } from './cli-io.ts';
import { newCommand } from './common-options.ts';
import type { CommonOptions } from './common-options.ts';
import { toolVersion } from './tool-version.ts';

/** One thing that was looked at. */
interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
  /** What to do; empty when it is in order. */
  readonly advice: string;
}

/** Free space below which a scan of many sites may not fit, bytes. */
const LEAST_FREE_BYTES = 1_000_000_000;

/** `leadline doctor` */
export function doctorCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('doctor', 'what is missing on this machine and how to get it', ['doctor', 'doctor --json'])
    .addOption(new Option('--browser <path>', 'the browser to check').env('LEADLINE_BROWSER'))
    .action(async (options: CommonOptions & { readonly browser?: string }) => {
      const findings = [node(), await browser(io, options.browser), disk(resolve(io.cwd, options.case))];
      const ok = findings.every((finding) => finding.ok);
      if (options.json) io.out(`${JSON.stringify({ ok, version: toolVersion(), findings })}\n`);
      else
        for (const { what, ok: fine, found, advice } of findings)
          io.out(`${fine ? 'ok     ' : 'MISSING'} ${what}: ${found}${advice === '' ? '' : `\n        ${advice}`}\n`);
      if (!ok) setExit(7);
    });
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 24 || (major === 24 && minor >= 12);
  return { what: 'Node.js', ok, found: process.versions.node, advice: ok ? '' : 'Node 24.12 or newer is needed; npm install brings it.' };
}

/** Finds the browser and starts it once. */
async function browser(io: CliIo, explicit: string | undefined): Promise<Finding> {
  const found = await findBrowser({ ...(explicit === undefined ? {} : { explicit }), environment: io.environment });
  if (!found) return { what: 'browser', ok: false, found: 'none', advice: BROWSER_ADVICE };
  const notes: string[] = [];
  try {
    const started = await startBrowser({ executablePath: found.path, onNote: (note) => notes.push(note) });
    await started.close();
    return { what: 'browser', ok: true, found: [`${found.path} (${found.source}), starts`, ...notes].join('; '), advice: '' };
  } catch (error) {
    return {
      what: 'browser',
      ok: false,
      found: `${found.path} does not start`,
      advice: error instanceof Error ? error.message : String(error),
    };
  }
}

function disk(folder: string): Finding {
  let place = folder;
  while (!existsSync(place)) place = resolve(place, '..');
  const { bavail, bsize } = statfsSync(place);
  const free = bavail * bsize;
  const writable = canWrite(place);
  const ok = writable && free >= LEAST_FREE_BYTES;
  const advice = !writable
    ? `You may not write in ${place}. Choose another folder with --case.`
    : ok
      ? ''
      : 'Free some space, or choose a case folder on another disk with --case.';
  return { what: 'disk', ok, found: `${(free / 1e9).toFixed(1)} GB free${writable ? '' : ', not writable'}`, advice };
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
