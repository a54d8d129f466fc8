import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tableAfter, textOf } from './markdown-files.ts';

const packages = z.record(z.string(), z.string());
const { dependencies } = z.object({ dependencies: packages }).parse(JSON.parse(textOf('package.json')));
const named = tableAfter(textOf('docs/decisions/0008-libraries.md'), '| package |').map(([names = '']) => names);
const runtime = named.filter((names) => !names.startsWith('*')).join(', ');

describe('docs/decisions/0008-libraries.md', () => {
  test.each(Object.entries(dependencies))('tells why %s is used, at its major version %s', (name, range) => {
    const major = /^\^(\d{1,4})\./.exec(range)?.[1];
    expect(runtime).toMatch(new RegExp(`(?:^|[\\s,])${name.replaceAll(/[.]/g, String.raw`\.`)} ${major}\\b`));
  });

  test('names no library that is not used', () => {
    const told = [...runtime.matchAll(/(@?[a-z][\w./-]*) \d/g)].map(([, name = '']) => name);
    expect(told.toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });
});
