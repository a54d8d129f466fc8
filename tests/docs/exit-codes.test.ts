import { describe, expect, test } from 'vitest';
import { TOOL_ERRORS } from '../../src/model/tool-error.ts';
import { codeWords, tableAfter, textOf } from './markdown-files.ts';

/** The statuses that scripts rely on. */
const CONTRACT = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '10', '130', '143'];

const rows = tableAfter(textOf('docs/exit-codes.md'), '# Exit statuses');

describe('docs/exit-codes.md', () => {
  test('has the statuses of the contract, and no others', () => {
    expect(rows.map(([exit]) => exit)).toEqual(CONTRACT);
  });

  test('puts every error code beside the status that it ends the program with', () => {
    const told = rows.flatMap(([exit, , codes = '']) => codeWords(codes).map((code) => [code, Number(exit)]));
    expect(Object.fromEntries(told)).toEqual({ ...TOOL_ERRORS });
    expect(told).toHaveLength(Object.keys(TOOL_ERRORS).length);
  });

  test('agrees with the table in README.md', () => {
    const readme = tableAfter(textOf('README.md'), '| exit |');
    expect(readme.map(([exit]) => exit)).toEqual(CONTRACT);
  });

  test('names only options that the program has', () => {
    const options = rows.flatMap(([, meaning = '']) => codeWords(meaning)).filter((word) => word.includes('--'));
    expect(options).toEqual(['--fail-empty', 'scan --fail-on-urgent', 'diff --exit-code']);
  });
});
