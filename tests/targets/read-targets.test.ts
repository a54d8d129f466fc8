import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ToolError } from '../../src/model/tool-error.ts';
import { readTargets } from '../../src/targets/read-targets.ts';
import { HEAD, inventedTerms } from './parse-text.ts';

let folder = '';

/** The least target under another id. */
function named(id: string): string {
  return HEAD.replace('id: lumen', `id: ${id}`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-targets-'));
  await mkdir(join(folder, 'list', 'inner'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'list', 'b.yaml'), named('from-b'));
  await writeFile(join(folder, 'list', 'a.yml'), `${named('from-a')}limits: { delay_ms: 100 }\n`);
  await writeFile(
    join(folder, 'list', 'B.yaml'),
    `${named('from-capital-b')}tests: [{ file: a.yml, page: ad, expect: {} }, { file: none.html, page: ad, expect: {} }]\n`,
  );
  await writeFile(join(folder, 'list', 'notes.txt'), 'not a target');
  await writeFile(join(folder, 'wrong.yaml'), named('wrong').replace('escort', 'escorts'));
  await writeFile(join(folder, 'twice.yaml'), `${named('from-a')}---\n${named('from-a')}`);
  await writeFile(join(folder, 'latin1.yaml'), Buffer.from(HEAD.replace('Lumen', 'Lumière'), 'latin1'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const OPTIONS = { terms: inventedTerms };

/** The details of the error that reading must end in. */
async function detailsOf(files: readonly string[]): Promise<readonly string[]> {
  const error: unknown = await readTargets(
    files.map((file) => join(folder, file)),
    OPTIONS,
  ).catch((thrown: unknown) => thrown);
  if (!(error instanceof ToolError)) throw new Error('expected a ToolError');
  expect(error.code).toBe('E_TARGET');
  expect(error.message).toMatch(/^(One problem|\d+ problems) in .*\. Mend what is listed, then run `leadline targets check`/);
  return error.details.map((detail) => detail.replaceAll(`${folder}/`, ''));
}

describe('readTargets()', () => {
  test('reads the YAML files of a folder in name order, and nothing else', async () => {
    const { targets } = await readTargets([join(folder, 'list')], OPTIONS);
    expect(targets.map((target) => target.id)).toEqual(['from-capital-b', 'from-a', 'from-b']);
    expect(targets[1]?.source.file).toBe(join(folder, 'list', 'a.yml'));
  });

  test('reads a file once, however often it is named', async () => {
    const file = join(folder, 'list', 'b.yaml');
    const { targets } = await readTargets([file, join(folder, 'list', 'inner', '..', 'b.yaml'), file], OPTIONS);
    expect(targets).toHaveLength(1);
  });

  test('gives the warnings of all files with their places', async () => {
    const { warnings } = await readTargets([join(folder, 'list')], OPTIONS);
    expect(warnings).toEqual([
      expect.stringContaining('B.yaml:6:56  tests[1].file: there is no file'),
      expect.stringContaining('a.yml:6:21  limits.delay_ms: a pause of 100 ms'),
    ]);
  });

  test('collects every problem of every file before it throws', async () => {
    expect(await detailsOf(['wrong.yaml', 'none.yaml', 'latin1.yaml', 'empty', 'list/a.yml', 'twice.yaml'])).toEqual([
      expect.stringMatching(/^wrong\.yaml:4:11 {2}category: `escorts` is not one of .*; did you mean `escort`\?$/),
      'none.yaml:1:1  there is no such file or folder',
      'latin1.yaml:1:1  the file is not UTF-8 text; save it as UTF-8',
      'empty:1:1  the folder has no *.yaml or *.yml file',
      'twice.yaml:8:5  id: the id `from-a` is already used at twice.yaml:2; an id belongs to one site for ever',
      'twice.yaml:2:5  id: the id `from-a` is already used at list/a.yml:2; an id belongs to one site for ever',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const file = join(folder, 'secret.yaml');
    await writeFile(file, HEAD);
    await chmod(file, 0o000);
    expect(await detailsOf(['secret.yaml'])).toEqual(['secret.yaml:1:1  may not be read by this user']);
  });

  test('asks for a file when none was named', async () => {
    await expect(readTargets([], OPTIONS)).rejects.toThrow('No target file was named');
  });
});
