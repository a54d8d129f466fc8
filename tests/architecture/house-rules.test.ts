import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let tree = '';

beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), 'leadline-house-'));
  await mkdir(join(tree, 'scripts'));
  await cp(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  await cp(join(root, 'scripts/house-rules.mjs'), join(tree, 'scripts/house-rules.mjs'));
});

afterEach(async () => {
  await rm(tree, { recursive: true, force: true });
});

/** Names of the rules that a file of this text breaks at this place in the tree. */
async function brokenRules(path: string, text: string): Promise<readonly string[]> {
  await mkdir(dirname(join(tree, path)), { recursive: true });
  await writeFile(join(tree, path), text);
  const bin = join(root, 'node_modules/oxlint/bin/oxlint');
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, [bin, '--format=json', path], { cwd: tree }, (_failed, out) => resolve(out));
  });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string }[] };
  return diagnostics.map(({ code }) => code);
}

describe('oxlint', () => {
  test('is content with a file in the house style', async () => {
    expect(
      await brokenRules(
        'src/link/join-ads.ts',
        '/** Joins ads. */\nexport function joinAds(atMs: number): Date {\n  return new Date(atMs);\n}\n',
      ),
    ).toEqual([]);
  });

  test.each([
    ['an empty name', 'src/scan/utils.ts', '/** One. */\nexport const one = 1;\n', 'house(file-name)'],
    ['a barrel', 'src/scan/all-of-it.ts', "export * from './one.ts';\n", 'house(documented-export)'],
    ['an export without a doc comment', 'src/scan/one.ts', '// One.\nexport const one = 1;\n', 'house(documented-export)'],
    ['an enum', 'src/scan/one.ts', '/** One. */\nexport enum One {\n  A,\n}\n', 'house(no-enum)'],
    ['a clock in a pure room', 'src/frontier/one.ts', '/** One. */\nexport const one = (): number => Date.now();\n', 'house(pure-room)'],
    ['a hidden clock in a pure room', 'src/diff/one.ts', '/** One. */\nexport const one = (): Date => new Date();\n', 'house(pure-room)'],
    ['random in a pure room', 'src/extract/one.ts', '/** One. */\nexport const one = (): number => Math.random();\n', 'house(pure-room)'],
    ['the environment in a pure room', 'src/model/one.ts', "/** One. */\nexport const one = process.env['HOME'];\n", 'house(pure-room)'],
    ['a default export', 'src/scan/one.ts', 'const one = 1;\nexport default one;\n', 'import(no-default-export)'],
    ['any', 'src/scan/one.ts', '/** One. */\nexport const one: any = 1;\n', 'typescript(no-explicit-any)'],
    [
      'a non-null assertion',
      'src/scan/one.ts',
      '/** One. */\nexport const one = (two: string | undefined): string => two!;\n',
      'typescript(no-non-null-assertion)',
    ],
    ['a file name that is not kebab-case', 'src/scan/runScan.ts', '/** One. */\nexport const one = 1;\n', 'unicorn(filename-case)'],
    [
      'console outside the command line',
      'src/scan/one.ts',
      "/** One. */\nexport const one = (): void => console.log('');\n",
      'eslint(no-console)',
    ],
    [
      'four positional parameters',
      'src/scan/one.ts',
      '/** One. */\nexport const one = (a: 1, b: 1, c: 1, d: 1): number => a + b + c + d;\n',
      'eslint(max-params)',
    ],
  ])('refuses %s', async (_what, path, text, rule) => {
    expect(await brokenRules(path, text)).toContain(rule);
  });

  test.each([
    ['a clock outside the pure rooms', 'src/fetch/one.ts', '/** One. */\nexport const one = (): number => Date.now();\n'],
    ['console in the command line', 'src/cli/one.ts', "/** One. */\nexport const one = (): void => console.log('');\n"],
    ['a default export of a tool config', 'vitest.config.ts', 'export default {};\n'],
  ])('allows %s', async (_what, path, text) => {
    expect(await brokenRules(path, text)).toEqual([]);
  });
});
