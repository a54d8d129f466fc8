import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';

/** Sees to it that a command has its `--why`: asks for it in a terminal; throws `E_USAGE` elsewhere, and with `--no-input`. */
export async function askWhy(io: CliIo, command: Command): Promise<void> {
  const { why = '', input } = command.opts<{ readonly why?: string; readonly input: boolean }>();
  if (why.trim() !== '') return;
  if (!io.terminal || !input)
    throw new ToolError(
      'E_USAGE',
      'Say why with --why: an order or reference, no names or numbers. It is entered in the audit log of the case.',
    );
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    command.setOptionValueWithSource('why', await lines.question('Why (order or reference, no names or numbers): '), 'cli');
  } finally {
    lines.close();
  }
}
