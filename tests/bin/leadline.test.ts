import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const BIN = join(import.meta.dirname, '..', '..', 'bin');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-bin-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A copy of bin/ in a tree with these files; gives the path of the program. */
async function plant(place: string, files: Readonly<Record<string, string>>): Promise<string> {
  await cp(BIN, join(folder, place, 'bin'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, place, path, '..'), { recursive: true });
    await writeFile(join(folder, place, path), text);
  }
  return join(folder, place, 'bin/leadline.mjs');
}

/** Runs a shell line with the Node of this test; gives what it printed and its exit status. */
function shell(line: string): Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile('bash', ['-c', line], { env: { ...process.env, NODE: process.execPath } }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

const SOURCE = 'export async function main(argv: readonly string[]): Promise<number> {\n  console.log(`source ${argv}`);\n  return 4;\n}\n';
const BUILT = 'export async function main(argv) {\n  console.log(`built ${argv}`);\n  return 4;\n}\n';
const MODULES = '{ "type": "module" }';

describe('bin/leadline.mjs', () => {
  test('runs the source in a repository, built or not, and ends with the status that main gives', async () => {
    const bin = await plant('', { 'package.json': MODULES, 'src/cli/main.ts': SOURCE, 'dist/src/cli/main.js': BUILT });
    expect(await shell(`"$NODE" ${bin} a b`)).toEqual({ code: 4, stdout: 'source a,b\n', stderr: '' });
  });

  test('gives a command that reads many pages a small space for new objects, under the same process id', async () => {
    const told =
      'export async function main(argv: readonly string[]): Promise<number> {\n  console.log(`${process.pid} ${process.execArgv} ${process.env.MALLOC_ARENA_MAX} ${argv}`);\n  return 4;\n}\n';
    const bin = await plant('', { 'package.json': MODULES, 'src/cli/main.ts': told });
    const { code, stdout, stderr } = await shell(`echo $$; exec "$NODE" ${bin} scan "a b"`);
    expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
    expect(stdout).toMatch(/^(\d+)\n\1 --max-semi-space-size=16 1 scan,a b\n$/);
    expect((await shell(`"$NODE" ${bin} status`)).stdout).toMatch(/^\d+ {2}undefined status\n$/);
  });

  test('runs what was built in a package', async () => {
    const bin = await plant('node_modules/leadline', { 'package.json': MODULES, 'src/cli/main.ts': SOURCE, 'dist/src/cli/main.js': BUILT });
    expect(await shell(`"$NODE" ${bin} a`)).toEqual({ code: 4, stdout: 'built a\n', stderr: '' });
  });

  test('says that a package is missing', async () => {
    const bin = await plant('', { 'package.json': MODULES, 'src/cli/main.ts': "import 'a-package-that-nobody-has';\n" });
    const { code, stderr } = await shell(`"$NODE" ${bin}`);
    expect(code).toBe(7);
    expect(stderr).toMatch(/^leadline: Cannot find package 'a-package-that-nobody-has'\. Run `node scripts\/setup\.mjs` .+\n$/);
  });

  test('says that it is not built', async () => {
    const { code, stderr } = await shell(`"$NODE" ${await plant('', { 'package.json': MODULES })}`);
    expect(code).toBe(7);
    expect(stderr).toBe('leadline: leadline is not built: run `npm run build` in its folder.\n');
  });

  test('does not hide a bug at load', async () => {
    const bin = await plant('', { 'package.json': MODULES, 'src/cli/main.ts': "import './gone.ts';\n" });
    const { code, stderr } = await shell(`"$NODE" ${bin}`);
    expect(code).toBe(1);
    expect(stderr).toContain('gone.ts');
  });

  test('ends quietly, with status 0, when its reader has seen enough', async () => {
    const endless =
      "export async function main(): Promise<number> {\n  for (;;) if (!process.stdout.write(`${'line'.repeat(999)}\\n`)) await new Promise((go) => process.stdout.once('drain', go));\n}\n";
    const bin = await plant('', { 'package.json': MODULES, 'src/cli/main.ts': endless });
    const { code, stderr } = await shell(`set -o pipefail; "$NODE" ${bin} | head -n 1 >/dev/null`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('says what is missing when an old Node cannot be replaced', async () => {
    const bin = await plant('node_modules/leadline', { 'package.json': MODULES, 'dist/src/cli/main.js': BUILT });
    // The version that a Node states is all that the program asks of it.
    const old = join(folder, 'old.mjs');
    await writeFile(old, "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } });\n");
    const { code, stderr } = await shell(`"$NODE" --import ${old} ${bin}`);
    expect(code).toBe(7);
    expect(stderr).toMatch(/^leadline: leadline needs Node 24\.12 or newer; this is Node 20\.1\.0.+`npm install node@24`.+\n$/);
  });
});
