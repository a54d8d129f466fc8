import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** What is wrong with a file, its place in the tree, its text, the rule that must say so. */
const REFUSED: readonly (readonly [what: string, path: string, text: string, rule: string])[] = [
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
];

/** What is right with a file, its place in the tree, its text. */
const ALLOWED: readonly (readonly [what: string, path: string, text: string])[] = [
  [
    'a file in the house style',
    'src/link/join-ads.ts',
    '/** Joins ads. */\nexport function joinAds(atMs: number): Date {\n  return new Date(atMs);\n}\n',
  ],
  ['a clock outside the pure rooms', 'src/fetch/one.ts', '/** One. */\nexport const one = (): number => Date.now();\n'],
  ['console in the command line', 'src/cli/one.ts', "/** One. */\nexport const one = (): void => console.log('');\n"],
  ['a default export of a tool config', 'vitest.config.ts', 'export default {};\n'],
];

/** A place of its own for every file, in the same room and under the same name. */
function placeOf(path: string, number: number): string {
  return path.includes('/') ? join(dirname(path), `case-${number}`, basename(path)) : path;
}

let tree = '';
let broken: ReadonlyMap<string, readonly string[]> = new Map();

// One run over all files: starting the tool takes longer than what it does.
beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'leadline-house-'));
  await mkdir(join(tree, 'scripts'));
  await cp(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  await cp(join(root, 'scripts/house-rules.mjs'), join(tree, 'scripts/house-rules.mjs'));
  for (const [number, [, path, text]] of [...REFUSED, ...ALLOWED].entries()) {
    const place = join(tree, placeOf(path, number));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
  const stdout = await new Promise<string>((resolve) => {
    const args = [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json'];
    execFile(process.execPath, args, { cwd: tree, maxBuffer: 1e7 }, (_failed, out) => resolve(out));
  });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string; readonly filename: string }[] };
  broken = new Map([...Map.groupBy(diagnostics, ({ filename }) => filename)].map(([file, found]) => [file, found.map(({ code }) => code)]));
});

afterAll(async () => {
  await rm(tree, { recursive: true, force: true });
});

describe('oxlint', () => {
  test.each(REFUSED.map((row, number) => [...row, number] as const))('refuses %s', (_what, path, _text, rule, number) => {
    expect(broken.get(placeOf(path, number)) ?? []).toContain(rule);
  });

  test.each(ALLOWED.map((row, number) => [...row, number + REFUSED.length] as const))('allows %s', (_what, path, _text, number) => {
    expect(broken.get(placeOf(path, number)) ?? []).toEqual([]);
  });
});
