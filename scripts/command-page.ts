import type { Command } from 'commander';

/** What stands above the generated part of docs/commands.md. */
const OPENING = `# Commands

Written by \`npm run docs:write\` from the program itself; do not edit by hand.

Data goes to stdout, messages and progress to stderr. Exit statuses: [exit-codes.md](exit-codes.md). Errors: [errors.md](errors.md).
`;

/** The whole of docs/commands.md: the help of the program and of every command, in the order in which the program lists them. */
export function commandPage(program: Command): string {
  return `${[OPENING, ...sections(program, '')].join('\n')}`;
}

/** One section a command, its subcommands after it. */
function sections(command: Command, path: string): readonly string[] {
  const name = `${path} ${command.name()}`.trim();
  const own = `## ${name}\n\n\`\`\`\n${wholeHelp(command)}\n\`\`\`\n`;
  return [own, ...command.commands.filter((child) => child.name() !== 'help').flatMap((child) => sections(child, name))];
}

/** The help as it is printed, what stands before and after it included; without space at line ends. */
function wholeHelp(command: Command): string {
  const parts: string[] = [];
  const { writeOut, getOutHelpWidth, ...rest } = command.configureOutput();
  command.configureOutput({ ...rest, writeOut: (text) => parts.push(text), getOutHelpWidth: () => 100 });
  try {
    command.outputHelp();
  } finally {
    command.configureOutput({ ...rest, ...(writeOut && { writeOut }), ...(getOutHelpWidth && { getOutHelpWidth }) });
  }
  return parts.join('').replaceAll(/[ \t]{1,200}$/gm, '').trimEnd();
}
