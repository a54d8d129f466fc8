import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { targetJsonSchema } from '../../src/targets/target-json-schema.ts';
import { HEAD, parseText } from './parse-text.ts';
import { schemaKeys } from './schema-keys.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let isValid: (value: unknown) => boolean;

beforeAll(() => {
  // `strictRequired` looks at one branch of `oneOf` at a time and does not see the properties beside it.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  formats.default(ajv);
  isValid = ajv.compile(targetJsonSchema());
});

function values(text: string): readonly unknown[] {
  return parseAllDocuments(text, { merge: true }).map((document): unknown => document.toJS());
}

describe('targetJsonSchema()', () => {
  test('is what targets/target.schema.json holds; `node scripts/write-schemas.ts` writes it', async () => {
    const file = await readFile(join(ROOT, 'targets', 'target.schema.json'), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(targetJsonSchema())));
  });

  test('describes every key for editors', () => {
    const keys = schemaKeys(targetJsonSchema());
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => key.description === undefined || key.description === '')).toEqual([]);
  });

  test('accepts every example, by another implementation than ours', async () => {
    const files = (await readdir(join(ROOT, 'targets'))).filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThanOrEqual(5);
    for (const file of files) {
      for (const value of values(await readFile(join(ROOT, 'targets', file), 'utf8'))) expect([file, isValid(value)]).toEqual([file, true]);
    }
  });

  const LIST =
    'schema: target-list/1\ndefaults: { category: forum }\ntargets: [{ id: aaa, name: A, start: [{ url: "https://a.test/" }] }]\n';
  test.each([
    ['the least target', HEAD, true],
    ['a list', LIST, true],
    ['an unknown key', `${HEAD}fecth: {}\n`, false],
    ['an unknown key deep inside', `${HEAD}pages: { ad: { fields: { age: { slector: a } } } }\n`, false],
    ['a wrong choice', `${HEAD}fetch: { render: atuo }\n`, false],
    ['two kinds of seed in one entry', HEAD.replace('{ url', '{ feed: "https://lumen.test/f", url'), false],
    ['no seed', HEAD.replace(/start.*/, 'start: []'), false],
    ['a step with two verbs', `${HEAD}fetch: { steps: [{ scroll: 1, press: End }] }\n`, false],
    ['a literal proxy', `${HEAD}fetch: { proxy: "http://p.test" }\n`, false],
    ['a handle of no kind', `${HEAD}tests: [{ file: a, page: ad, expect: { handles: ["fone:1"] } }]\n`, false],
    ['a target without category', HEAD.replace('category: escort\n', ''), false],
    ['a list with an id among its defaults', LIST.replace('category: forum', 'category: forum, id: x'), false],
    ['a list of none', 'schema: target-list/1\ntargets: []\n', false],
  ])('agrees with parseTargets() on %s', (_what, text, right) => {
    expect(values(text).every((value) => isValid(value))).toBe(right);
    expect(parseText(text).problems.length === 0).toBe(right);
  });
});
