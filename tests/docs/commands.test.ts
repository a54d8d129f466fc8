import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { commandPage } from '../../scripts/command-page.ts';
import { createProgram } from '../../src/cli/create-program.ts';
import { codeWords, filesBelow, tableAfter, textOf } from './markdown-files.ts';

/** Every command below a command, by the words a person types after `leadline`. */
function commandsBelow(command: Command, path = ''): ReadonlyMap<string, Command> {
  const found = new Map<string, Command>();
  for (const child of command.commands) {
    const name = `${path} ${child.name()}`.trim();
    found.set(name, child);
    for (const [words, grandchild] of commandsBelow(child, name)) found.set(words, grandchild);
  }
  return found;
}

const program = createProgram();
const commands = commandsBelow(program);
const documents = filesBelow('', /\.md$/);

/** Command lines in a text: `leadline` with a name after it, in code. */
function commandLines(text: string): readonly string[] {
  const code = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm), ...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);
  return code.flatMap((inside) =>
    [...inside.matchAll(/(?:^|[\s$|])leadline ((?:[a-z][a-z-]*)(?: [^|\n]*)?)/gm)].map(([, line = '']) => line),
  );
}

/** The command that a line begins with: two words before one. */
function commandOf(line: string): Command | undefined {
  const [first = '', second = ''] = line.split(/\s+/);
  return commands.get(`${first} ${second}`) ?? commands.get(first);
}

describe('docs/commands.md', () => {
  test('is what the program itself says (npm run docs:write)', () => {
    expect(textOf('docs/commands.md')).toBe(commandPage());
  });
});

/** The commands that README's table names; `leads list\\|show` names two. */
function commandsOfReadme(): readonly string[] {
  return tableAfter(textOf('README.md'), '| command |').flatMap(([cell = '']) => {
    const [first = '', second] = (codeWords(cell)[0] ?? '').split(' ');
    return second === undefined ? [first] : second.split('\\|').map((name) => `${first} ${name}`);
  });
}

describe('README.md', () => {
  test('names every command that does something, and no other', () => {
    const doing = [...commands].filter(([, command]) => command.commands.length === 0).map(([name]) => name);
    expect(commandsOfReadme().toSorted()).toEqual(doing.toSorted());
  });
});

describe('documents', () => {
  test.each(documents)('%s names no command that does not exist', (path) => {
    const unknown = commandLines(textOf(path)).filter((line) => commandOf(line.replace(/^(\w+ \w+)\|\S+/, '$1')) === undefined);
    expect(unknown).toEqual([]);
  });

  test.each(documents)('%s names no option that its command does not have', (path) => {
    const wrong = commandLines(textOf(path)).flatMap((line) => {
      const command = commandOf(line);
      if (command === undefined || command.commands.length > 0) return [];
      const known = new Set([
        '--help',
        '--version',
        ...command.options.flatMap(({ long }) => (long === undefined || long === null ? [] : [long])),
      ]);
      return [...line.matchAll(/(?<=\s)--[a-z][a-z-]*/g)]
        .map(([option]) => option)
        .filter((option) => !known.has(option))
        .map((option) => `${command.name()} ${option}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each([...commands])('%s says what it does, and each of its options too', (_name, command) => {
    expect(command.description()).toMatch(/^[a-z].{10,}[^.]$/);
    for (const { flags, description } of command.options) expect(description, flags).not.toBe('');
  });
});
