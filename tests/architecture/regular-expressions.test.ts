import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';

/** Patterns that the checker takes for dangerous, and why they are linear all the same. */
const EXCUSED: Readonly<Record<string, string>> = {
  '^\\D+|\\D+$': 'works on one term of a list of indicators, a few characters',
};

/** The slowest proof takes some four seconds on a quiet machine; a busy one must not turn it into a doubt. */
const OPEN_MS = 40_000;
/** A pattern whose quantifiers are all bounded costs a bounded time at each place; the checker unrolls them, and may give up early. */
const BOUNDED_MS = 100;
const FOLDER = new URL('../../src/extract/', import.meta.url);

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression literal below a node of a syntax tree. */
function literalsIn(node: unknown): Literal[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'RegExpLiteral') return [node as unknown as Literal];
  return Object.values(node).flatMap(literalsIn);
}

function hasOpenQuantifier(pattern: string): boolean {
  const bare = pattern.replaceAll(/\\[pP]\{[^}]*\}|\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{\d+,\}/.test(bare);
}

function judge({ pattern, flags }: Literal): string {
  const timeout = hasOpenQuantifier(pattern) ? OPEN_MS : BOUNDED_MS;
  return checkSync(pattern, flags.replaceAll(/[gy]/g, ''), { timeout, attackTimeout: timeout, incubationTimeout: timeout }).status;
}

describe('the regular expressions of extract/', () => {
  const literals = new Map<string, Literal>();
  beforeAll(() => {
    // The checker's program for the Java machine and its native one are not wanted: JavaScript alone gives the same answers everywhere.
    process.env['RECHECK_SYNC_BACKEND'] = 'pure';
    for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
      const tree = parseSync(readFileSync(new URL(file, FOLDER), 'utf8'), { syntax: 'typescript', target: 'esnext' });
      for (const literal of literalsIn(tree)) literals.set(`/${literal.pattern}/${literal.flags}`, literal);
    }
  });

  test('tells a quadratic pattern from a linear one', () => {
    expect(judge({ pattern: String.raw`\s+$`, flags: '' })).toBe('vulnerable');
    expect(judge({ pattern: '^a+b', flags: '' })).toBe('safe');
  });

  test('are linear: none is known to be dangerous, and open quantifiers are proved or excused', { timeout: 600_000 }, () => {
    expect(literals.size).toBeGreaterThan(300);
    const doubtful = [...literals.values()].filter((literal) => {
      if (literal.pattern in EXCUSED) return false;
      const status = judge(literal);
      return status === 'vulnerable' || (status === 'unknown' && hasOpenQuantifier(literal.pattern));
    });
    expect(doubtful.map(({ pattern }) => pattern)).toEqual([]);
  });

  test('excuses no pattern that is gone', () => {
    const patterns = new Set([...literals.values()].map(({ pattern }) => pattern));
    expect(Object.keys(EXCUSED).filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });
});
