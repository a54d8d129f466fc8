import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIELD_TYPES } from '../../src/targets/field-types.ts';
import { targetJsonSchema } from '../../src/targets/target-json-schema.ts';
import { parseText } from './parse-text.ts';
import { schemaKeys } from './schema-keys.ts';

/** One line of a key table. */
interface Row {
  readonly key: string;
  readonly default: string;
}

let text = '';
let rows: readonly Row[] = [];

beforeAll(async () => {
  text = await readFile(join(import.meta.dirname, '..', '..', 'docs', 'targets.md'), 'utf8');
  rows = text.split('\n').flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const key = /^`([^`]+)`$/.exec(cells[1] ?? '')?.[1];
    return key === undefined || cells.length !== 6 ? [] : [{ key, default: (cells[3] ?? '').replaceAll('`', '') }];
  });
});

/** Keys of a list file, which are no keys of a target. */
const LIST_KEYS = ['defaults', 'targets'];

describe('docs/targets.md', () => {
  test('names every key of the schema, and no other', () => {
    const known = schemaKeys(targetJsonSchema()).map((key) => key.path);
    expect(rows.map((row) => row.key).toSorted()).toEqual([...known, ...LIST_KEYS].toSorted());
  });

  test('gives the defaults that the schema gives', () => {
    const documented = new Map(rows.map((row) => [row.key, row.default]));
    for (const { path, default: value } of schemaKeys(targetJsonSchema())) {
      const written = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value).replaceAll(',', ', ');
      expect([path, documented.get(path)]).toEqual([path, written]);
    }
  });

  test('has examples that can be read', () => {
    const examples = [...text.matchAll(/```yaml\n([\s\S]{0,4000}?)```/g)].map((match) => match[1] ?? '');
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(parseText(example).problems).toEqual([]);
  });

  test('lists the field names with their types', () => {
    const paragraph = text.slice(text.indexOf('Field names with a place'), text.indexOf('### What is kept'));
    for (const [name, type] of Object.entries(FIELD_TYPES)) {
      const found = new RegExp(String.raw`\`${name}\`[^:]*: (\w+)`).exec(paragraph)?.[1];
      expect([name, found]).toEqual([name, type]);
    }
  });

  test('shows messages as they are', () => {
    const head = 'schema: target/1\nid: lumen\nname: Lumen\ncategory: escort\nstart: [{ url: https://lumen.test/ }]\n';
    const { problems } = parseText(`${head}fecth: {}\nfetch: { render: atuo }\nscope: { include: ['/ads(b'] }\n`);
    expect(problems).toHaveLength(3);
    for (const problem of problems) expect(text).toContain(`${problem.path}: ${problem.message}`);
  });
});
