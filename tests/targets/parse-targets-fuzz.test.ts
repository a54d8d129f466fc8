import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from './parse-text.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'targets');
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/** Pieces that mean something to YAML, the schema, a pattern or a URL. */
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '#',
  ' #',
  '"',
  "'",
  '\n',
  '\n---\n',
  '\t',
  ' ',
  '  ',
  '- ',
  '&a ',
  '*a',
  '<<: *a',
  '|',
  '>',
  '!!str ',
  '!x ',
  '? ',
  '%',
  '@',
  '`',
  '\\',
  '(',
  ')',
  '(?=',
  '\\1',
  '{2000}',
  '0',
  '-1',
  '1e999',
  '.inf',
  '.nan',
  '0x1f',
  'null',
  '~',
  'true',
  'yes',
  '__proto__',
  'constructor',
  'toString',
  'schema',
  'target-list/1',
  'defaults',
  'targets',
  'auto',
  '{page}',
  'https://',
  'http://[',
  '//u:p@',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u2028',
  '💥',
  '1'.repeat(400),
] as const;

/** Parses and checks what must hold of any answer. */
function holds(text: string): void {
  const { targets, problems, warnings } = parseText(text);
  expect(targets.length + problems.length).toBeGreaterThan(0);
  const lines = text.replace(/^\uFEFF/, '').split('\n').length;
  for (const problem of [...problems, ...warnings]) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.message).not.toBe('');
    expect(problem.message).not.toMatch(/undefined|\[object|Invalid input/);
  }
  expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
}

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(300)),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }), fc.constant('')),
});

describe('parseTargets() on mutilated files', () => {
  test('gives targets or problems with places, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES), fc.array(mutation, { minLength: 1, maxLength: 6 }), (example, mutations) => {
        let text = example;
        for (const { at, remove, insert } of mutations) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + insert + text.slice(start + remove);
        }
        holds(text);
      }),
      { numRuns: 600 },
    );
  });

  test('takes any value under any key', () => {
    const keys = [
      'id',
      'name',
      'category',
      'enabled',
      'legal',
      'start',
      'scope',
      'fetch',
      'limits',
      'hints',
      'pages',
      'privacy',
      'escalate',
      'tests',
    ];
    const inner = [
      'url',
      'template',
      'params',
      'search',
      'hosts',
      'include',
      'steps',
      'click',
      'wall',
      'status',
      'list',
      'ad',
      'match',
      'fields',
      'id',
      'delay_ms',
      'country',
    ];
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 0 }),
        fc.constantFrom<unknown>(...PIECES, [], {}, -1, 1.5, 1e21),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.constantFrom(...inner), fc.string({ maxLength: 4 })), tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(
        fc.constantFrom('target/1', 'target-list/1'),
        fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 }),
        fc.boolean(),
        (schema, parts, asDefaults) => {
          // JSON is YAML; a target of a list and its defaults are both tried.
          const file =
            schema === 'target/1' ? { schema, ...parts } : { schema, ...(asDefaults ? { defaults: parts } : {}), targets: [parts] };
          holds(JSON.stringify(file));
        },
      ),
      { numRuns: 600 },
    );
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 30 }), (parts) => {
        holds(parts.join(''));
      }),
      { numRuns: 600 },
    );
  });
});
