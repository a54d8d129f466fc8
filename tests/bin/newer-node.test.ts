import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const MODULE = new URL('../../bin/newer-node.mjs', import.meta.url).href;
const { isNewEnough, findNewerNode } = (await import(MODULE)) as {
  isNewEnough: (version: string) => boolean;
  findNewerNode: (folder: string) => string | undefined;
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-node-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('isNewEnough()', () => {
  test.each([
    ['16.20.2', false],
    ['20.20.2', false],
    ['24.0.0', false],
    ['24.11.9', false],
    ['24.12.0', true],
    ['24.21.0', true],
    ['25.0.0', true],
    ['26.1.0-nightly2026', true],
  ])('judges %s as %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

describe('findNewerNode()', () => {
  /** Plants a package `node` of a version in a folder's node_modules; gives the path of its program. */
  async function plantNode(path: string, version: string): Promise<string> {
    const at = join(folder, path, 'node_modules/node');
    await mkdir(join(at, 'bin'), { recursive: true });
    await writeFile(join(at, 'package.json'), JSON.stringify({ version }));
    await writeFile(join(at, 'bin/node'), '');
    return join(at, 'bin/node');
  }

  test('finds the one beside the program, as in the repository', async () => {
    const own = await plantNode('', '24.21.0');
    expect(findNewerNode(folder)).toBe(own);
  });

  test('finds the one of the project that has leadline as a dependency', async () => {
    const project = await plantNode('project', '25.1.0');
    expect(findNewerNode(join(folder, 'project/node_modules/leadline'))).toBe(project);
  });

  test('passes over one that is too old, and takes the next above', async () => {
    await plantNode('a/b', '22.1.0');
    const above = await plantNode('', '24.12.0');
    expect(findNewerNode(join(folder, 'a/b'))).toBe(above);
  });

  test('gives nothing where there is none', () => {
    expect(findNewerNode(folder)).toBeUndefined();
  });
});

describe('runUnder()', () => {
  /** Starts a process that hands over to a script of these lines; `lines` gives what it prints, line by line. */
  async function start(
    script: readonly string[],
    args: readonly string[] = [],
  ): Promise<{ starter: ChildProcess; lines: AsyncIterator<string> }> {
    const inner = join(folder, 'inner.mjs');
    const outer = join(folder, 'outer.mjs');
    await writeFile(inner, [`import { dieWithStarter } from '${MODULE}';`, 'dieWithStarter();', ...script].join('\n'));
    await writeFile(
      outer,
      `import { runUnder } from '${MODULE}';\nprocess.exitCode = await runUnder(process.execPath, ${JSON.stringify(inner)});`,
    );
    const starter = spawn(process.execPath, [outer, ...args], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
    return { starter, lines: createInterface({ input: starter.stdout })[Symbol.asyncIterator]() };
  }

  /** The next line that the script prints. */
  async function next(lines: AsyncIterator<string>): Promise<string | undefined> {
    const { value, done } = await lines.next();
    return done ? undefined : value;
  }

  /** Counts a signal, and says how often it came when SIGTERM ends the script. */
  const COUNTING = [
    'let count = 0;',
    "process.on('SIGINT', () => { count += 1; console.log('int'); });",
    "process.on('SIGTERM', () => { console.log(`count ${count}`); process.exit(5); });",
    "setInterval(() => {}, 60_000); console.log('ready');",
  ];

  test('hands on arguments, input, output and exit status', async () => {
    const { starter, lines } = await start(
      ["process.stdin.once('data', (text) => { console.log(process.argv[2], String(text)); process.exit(3); });"],
      ['--a b'],
    );
    starter.stdin?.write('word');
    expect(await next(lines)).toBe('--a b word');
    expect(await once(starter, 'exit')).toEqual([3, null]);
  });

  test('hands on a signal', async () => {
    const { starter, lines } = await start(COUNTING);
    expect(await next(lines)).toBe('ready');
    starter.kill('SIGINT');
    expect(await next(lines)).toBe('int');
    starter.kill('SIGTERM');
    expect(await next(lines)).toBe('count 1');
    expect(await once(starter, 'exit')).toEqual([5, null]);
  });

  test('hands on once what the process and its whole group are told, as by timeout(1)', async () => {
    const { starter, lines } = await start(COUNTING);
    expect(await next(lines)).toBe('ready');
    starter.kill('SIGINT');
    process.kill(-(starter.pid ?? 0), 'SIGINT');
    expect(await next(lines)).toBe('int');
    process.kill(-(starter.pid ?? 0), 'SIGTERM');
    expect(await next(lines)).toBe('count 1');
    await once(starter, 'exit');
  });

  test('dies the same death', async () => {
    const { starter } = await start(["process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 60_000);"]);
    expect(await once(starter, 'exit')).toEqual([null, 'SIGTERM']);
  });

  test('leaves nothing behind when it is killed', async () => {
    const { starter, lines } = await start(["setInterval(() => {}, 60_000); console.log('ready');"]);
    expect(await next(lines)).toBe('ready');
    starter.kill('SIGKILL');
    // The output ends only when the last process that holds it is gone.
    expect(await next(lines)).toBeUndefined();
  });
});
