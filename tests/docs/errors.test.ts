import { describe, expect, test } from 'vitest';
import { TOOL_ERRORS } from '../../src/model/tool-error.ts';
import { codeWords, filesBelow, tableAfter, textOf } from './markdown-files.ts';

const rows = tableAfter(textOf('docs/errors.md'), '# Errors');

describe('docs/errors.md', () => {
  test('tells every error code and its exit status, and no code that does not exist', () => {
    const told = rows.map(([code = '', exit]) => [codeWords(code)[0], Number(exit)]);
    expect(Object.fromEntries(told)).toEqual({ ...TOOL_ERRORS });
    expect(told).toHaveLength(Object.keys(TOOL_ERRORS).length);
  });

  test('tells for each what happened and what to do', () => {
    for (const [code, , happened = '', advice = ''] of rows) {
      expect(happened, code).toMatch(/^[A-Z`].{10,}\.$/);
      expect(advice, code).toMatch(/\.$/);
    }
  });

  test.each(Object.keys(TOOL_ERRORS))('%s is thrown somewhere in src/', (code) => {
    const users = filesBelow('src', /\.ts$/).filter((path) => path !== 'src/model/tool-error.ts' && textOf(path).includes(`'${code}'`));
    expect(users).not.toEqual([]);
  });

  test.each(filesBelow('', /\.md$/))('%s names no error code that does not exist', (path) => {
    const named = codeWords(textOf(path)).filter((word) => /^E_[A-Z_]+$/.test(word));
    expect(named.filter((code) => !(code in TOOL_ERRORS))).toEqual([]);
  });
});
