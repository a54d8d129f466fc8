import type { Command } from 'commander';
import { processIo } from '../src/cli/cli-io.ts';
import { createProgram } from '../src/cli/create-program.ts';

/** What stands above the generated part of docs/commands.md. */
const OPENING = `# Commands

Written by \`npm run docs:write\` from the program itself; do not edit by hand.

Data goes to stdout, messages and progress to stderr. Exit statuses: [exit-codes.md](exit-codes.md). Errors: [errors.md](errors.md).
`;

/** The whole of docs/commands.md: the help of the program and of every command, in the order in which the program lists them. */
export function commandPage(): string {
  const printed: string[] = [];
  const program = createProgram({ ...processIo(), out: (text) => void printed.push(text), environment: {} });
  return [OPENING, ...sections(program, '', printed)].join('\n');
}

/** One section a command, its subcommands after it. */
function sections(command: Command, path: string, printed: string[]): readonly string[] {
  const name = `${path} ${command.name()}`.trim();
  printed.length = 0;
  command.outputHelp();
  const help = printed
    .join('')
    .replaceAll(/[ \t]{1,200}$/gm, '')
    .trimEnd();
  const own = `## ${name}\n\n\`\`\`\n${help}\n\`\`\`\n`;
  return [own, ...command.commands.filter((child) => child.name() !== 'help').flatMap((child) => sections(child, name, printed))];
}
