import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/create-program.ts';
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

  test('agrees with the table in README.md, which leaves out what is reserved', () => {
    const readme = tableAfter(textOf('README.md'), '| exit |').flatMap(([exit = '']) => exit.split(' / '));
    const reserved = new Set(rows.filter(([, meaning = '']) => meaning.startsWith('Reserved')).map(([exit]) => exit));
    expect(readme).toEqual(CONTRACT.filter((exit) => !reserved.has(exit)));
  });

  test('names only options that the program has', () => {
    const known = new Set(
      createProgram()
        .commands.flatMap((command) => [command, ...command.commands])
        .flatMap(({ options }) => options.map(({ long }) => long)),
    );
    const named = [...textOf('docs/exit-codes.md').matchAll(/--[a-z][a-z-]{1,40}/g)].map(([option]) => option);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((option) => !known.has(option))).toEqual([]);
  });
});
