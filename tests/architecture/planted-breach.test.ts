import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cruiseImports } from '../../scripts/cruise-imports.ts';

const trees: string[] = [];

/** A small tree that obeys every rule, plus the files given. */
async function plantTree(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'leadline-breach-'));
  trees.push(root);
  const sound = {
    'package.json': '{ "name": "planted", "type": "module" }',
    'src/model/noun.ts': "import { createHash } from 'node:crypto';\nexport type Noun = string;\nexport const hash = createHash;\n",
    'src/frontier/order.ts': "import type { Noun } from '../model/noun.ts';\nexport const order = (noun: Noun): Noun => noun;\n",
    'src/store/rows.ts': "import { readFile } from 'node:fs/promises';\nexport const rows = readFile;\n",
    'src/scan/run.ts':
      "import { order } from '../frontier/order.ts';\nimport { rows } from '../store/rows.ts';\nexport const run = [order, rows];\n",
  };
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

afterAll(async () => {
  for (const tree of trees) await rm(tree, { recursive: true, force: true });
});

describe('cruiseImports()', () => {
  test('finds nothing in a tree that obeys the rules, and has seen all of it', async () => {
    expect(await cruiseImports(await plantTree({}))).toEqual({ moduleCount: 4, breaches: [] });
  });

  test.each([
    [
      'a value import between siblings',
      'frontier-knows-model-only',
      'src/frontier/bad.ts',
      "import { rows } from '../store/rows.ts';\nexport const bad = rows;\n",
    ],
    [
      'a type-only import between siblings',
      'extract-knows-model-only',
      'src/extract/bad.ts',
      "import type { order } from '../frontier/order.ts';\nexport type Bad = typeof order;\n",
    ],
    [
      'a dynamic import between siblings',
      'export-knows-model-only',
      'src/export/bad.ts',
      "export const bad = (): Promise<unknown> => import('../store/rows.ts');\n",
    ],
    ['a re-export between siblings', 'diff-knows-model-only', 'src/diff/bad.ts', "export { order } from '../frontier/order.ts';\n"],
    [
      'an arrow from a room up to the wiring',
      'store-knows-model-only',
      'src/store/bad.ts',
      "import { run } from '../scan/run.ts';\nexport const bad = run;\n",
    ],
    [
      'an arrow from the model up to a room',
      'model-knows-nothing',
      'src/model/bad.ts',
      "import type { order } from '../frontier/order.ts';\nexport type Bad = typeof order;\n",
    ],
    [
      'a file read in a pure room',
      'pure-rooms-touch-no-outside',
      'src/diff/bad.ts',
      "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n",
    ],
    [
      'a process started in a pure room, without the prefix',
      'pure-rooms-touch-no-outside',
      'src/extract/bad.ts',
      "import { spawn } from 'child_process';\nexport const bad = spawn;\n",
    ],
    [
      'a file read in the model',
      'pure-rooms-touch-no-outside',
      'src/model/bad.ts',
      "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n",
    ],
    [
      'wiring that knows the command line',
      'wiring-knows-no-cli',
      'src/scan/bad.ts',
      "import { text } from '../cli/text.ts';\nexport const bad = text;\n",
    ],
    [
      'a fixture that uses what it judges',
      'fixtures-know-model-only',
      'fixtures/site/bad.ts',
      "import { order } from '../../src/frontier/order.ts';\nexport const bad = order;\n",
    ],
    [
      'an import that leads nowhere',
      'everything-resolves',
      'src/fetch/bad.ts',
      "import { gone } from './gone.ts';\nexport const bad = gone;\n",
    ],
  ])('finds %s', async (_what, rule, path, text) => {
    const tree = await plantTree({ 'src/cli/text.ts': "export const text = '';\n", [path]: text });
    const { breaches } = await cruiseImports(tree);
    expect(breaches).toEqual([expect.stringContaining(`${rule}: ${path}`)]);
  });

  test.each([
    ['of values', 'import'],
    ['of types only', 'import type'],
  ])('finds a circle %s', async (_what, keyword) => {
    const tree = await plantTree({
      'src/link/one.ts': `${keyword} { Two } from './two.ts';\nexport class One { two: Two | undefined; }\n`,
      'src/link/two.ts': `${keyword} { One } from './one.ts';\nexport class Two { one: One | undefined; }\n`,
    });
    expect((await cruiseImports(tree)).breaches).toContainEqual(expect.stringContaining('no-circles'));
  });

  test('sees the real tree', async () => {
    const { moduleCount, breaches } = await cruiseImports(join(import.meta.dirname, '..', '..'));
    expect(moduleCount).toBeGreaterThanOrEqual(60);
    expect(breaches).toEqual([]);
  });
});
