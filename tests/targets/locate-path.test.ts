import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { locatePath } from '../../src/targets/locate-path.ts';

const TEXT = `base: &base { retries: 1, list: [x, y] }
own: { <<: *base, pages: 2 }
many: { <<: [{ a: 1 }, *base], b: 2 }
alias: *base
1: number
empty:
`;

const document = parseDocument(TEXT, { merge: true });

/** The source of the value a path leads to. */
function sourceAt(path: readonly (string | number)[]): string | undefined {
  const { depth, value } = locatePath(document, path);
  return depth === path.length && value?.range ? TEXT.slice(value.range[0], value.range[1]) : undefined;
}

describe('locatePath()', () => {
  test.each([
    [['base', 'list', 1], 'y'],
    [['own', 'pages'], '2'],
    [['own', 'retries'], '1'],
    [['own', 'list', 0], 'x'],
    [['many', 'a'], '1'],
    [['many', 'retries'], '1'],
    [['alias'], '*base'],
    [['alias', 'retries'], '1'],
    [['1'], 'number'],
  ])('finds %j', (path, source) => {
    expect(sourceAt(path)).toBe(source);
  });

  test.each([
    [['base', 'none'], 1],
    [['base', 'list', 2], 2],
    [['none', 'deeper'], 0],
    [['own', 'pages', 'deeper'], 2],
    [['base', 'list', 'x'], 2],
  ] as const)('follows %j for %i parts', (path, depth) => {
    expect(locatePath(document, path).depth).toBe(depth);
  });

  test('finds the key of an entry without value', () => {
    const { depth, key } = locatePath(document, ['empty']);
    expect([depth, key?.range?.[0]]).toEqual([1, TEXT.indexOf('empty')]);
  });
});
