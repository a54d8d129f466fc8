import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../../scripts/schemas.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the JSON Schemas', () => {
  test.each(SCHEMAS)('$path is what the program says now (npm run docs:write)', ({ path, make }) => {
    expect(JSON.parse(readFileSync(join(root, path), 'utf8'))).toEqual(JSON.parse(JSON.stringify(make())));
  });

  test.each(SCHEMAS)('$path is a schema that another implementation takes', ({ make }) => {
    expect(() => new Ajv2020({ strict: false, validateFormats: false }).compile(make())).not.toThrow();
  });
});
