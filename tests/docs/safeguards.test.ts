import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, textOf } from './markdown-files.ts';

const ROW = /^\| ([A-Z]{2}-\d{1,2}) [^|]{1,400}\|([^|]{1,2000})\|/gm;
const TESTS = filesBelow('tests', /\.test\.ts$/);

/** Requirements of docs/safeguards.md, each with the tests that its row names, by path or by name alone. */
const rows = [...textOf('docs/safeguards.md').matchAll(ROW)].map(([, id = '', proof = '']) => ({
  id,
  named: [...proof.matchAll(/`([^`]{1,120}\.test\.ts)`/g)].map(([, name = '']) => name),
}));

describe('docs/safeguards.md', () => {
  test('lists requirements', () => expect(rows.length).toBeGreaterThan(60));

  test.each(rows)('$id: the tests that are named bear the number', ({ id, named }) => {
    const without = named.filter((name) => {
      const files = TESTS.filter((path) => path === name || basename(path) === basename(name));
      return !files.some((path) => new RegExp(`${id}(?!\\d)`).test(textOf(path)));
    });
    expect(without).toEqual([]);
  });
});
