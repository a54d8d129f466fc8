import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../cli/small-case.ts';
import { policeFlags } from '../police-flags.ts';

const BIN = fileURLToPath(new URL('../../bin/leadline.mjs', import.meta.url));
const PASSPHRASE = 'qvx correct horse CANARY staple';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-pass-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program with a passphrase on descriptor 3; gives also every command line that the machine showed meanwhile. */
async function withPassphrase(
  argv: readonly string[],
  passphrase: string,
): Promise<{ status: number | null; err: string; shown: readonly string[] }> {
  const child = spawn(process.execPath, [BIN, ...argv, '--passphrase-fd', '3'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const pipe = child.stdio[3];
  if (!pipe || !('end' in pipe)) throw new Error('no pipe');
  pipe.end(`${passphrase}\n`);
  let err = '';
  child.stderr?.on('data', (data: Buffer) => void (err += data.toString()));
  child.stdout?.resume();
  const shown = commandLines();
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, err, shown };
}

/** What `ps` reads: the command lines and environments of all processes that this user may see. */
function commandLines(): readonly string[] {
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return own.flatMap((id) => ['cmdline', 'environ'].map((file) => readOr(join('/proc', id, file))));
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

describe.skipIf(process.platform !== 'linux')('a passphrase', () => {
  test('AC-3: given through a descriptor it opens the case, stands in no command line, no environment, no message and no file', async () => {
    const made = await withPassphrase(['init', 'case', ...policeFlags()], PASSPHRASE);
    expect([made.status, made.err]).toEqual([0, expect.stringContaining('Case made')]);
    const used = await withPassphrase(['anchor', 'request', 'head.tsq', '--case', 'case'], PASSPHRASE);
    expect([used.status, used.err]).toEqual([0, expect.any(String)]);
    const wrong = await withPassphrase(['anchor', 'request', 'other.tsq', '--case', 'case'], `${PASSPHRASE}x`);
    expect([wrong.status, wrong.err]).toEqual([3, 'leadline: The passphrase does not open this case. Nothing was read or changed.\n']);
    expect(made.shown.some((line) => line.includes('leadline.mjs'))).toBe(true);
    for (const text of [made.err, used.err, wrong.err, ...made.shown, ...used.shown]) expect(text).not.toContain('qvx correct');
    for (const path of filesIn(folder)) expect([path, readFileSync(join(folder, path)).includes('qvx correct')]).toEqual([path, false]);
  });

  test('AC-3: one that is too short makes no case', async () => {
    const { status, err } = await withPassphrase(['init', 'short', ...policeFlags()], 'hunter2');
    expect([status, err]).toEqual([3, expect.stringContaining('12 characters')]);
    expect(readdirSync(folder)).not.toContain('short');
  });

  test('AC-3: typed into a terminal it is asked for twice, and shown neither time', async () => {
    const command = [process.execPath, BIN, 'init', 'typed', ...policeFlags()].map((word) => `'${word}'`).join(' ');
    // script(1) gives the program a terminal of its own and prints what that shows.
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    let shown = '';
    let asked = 0;
    child.stdout.on('data', (data: Buffer) => {
      shown += data.toString();
      const questions = shown.match(/characters or more\): |once more: /g)?.length ?? 0;
      for (; asked < questions; asked += 1) child.stdin.write(`typo\u007f\u007f\u007f\u007f${PASSPHRASE}\r`);
    });
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    expect([status, asked]).toEqual([0, 2]);
    expect(shown).toContain('Case made');
    expect(shown).not.toMatch(/qvx|typo/);
    expect((await withPassphrase(['anchor', 'request', 'typed.tsq', '--case', 'typed'], PASSPHRASE)).status).toBe(0);
  });
});
