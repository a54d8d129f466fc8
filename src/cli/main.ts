import { CommanderError } from 'commander';
import { TOOL_ERRORS, ToolError } from '../model/tool-error.ts';
import { processIo } from './cli-io.ts';
import type { CliIo } from './cli-io.ts';
import { createProgram } from './create-program.ts';
import { guardedIo } from './guarded-io.ts';

/**
 * Runs the program with the arguments after its name and gives back its exit status (docs/exit-codes.md).
 * The only place that catches: an error that a person must act on becomes one message on stderr, anything else is a bug and shows its stack.
 */
export async function main(argv: readonly string[], streams: CliIo = processIo()): Promise<number> {
  const io = guardedIo(streams);
  let status = 0;
  const program = createProgram(io, (code) => {
    status = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    return report(await explained(error), argv, io);
  }
}

/** An error of the database as one that a person can act on; any other as it is. */
async function explained(error: unknown): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return error;
  const { databaseError } = await import('../store/database-error.ts');
  return databaseError(error, 'the case database');
}

function report(error: unknown, argv: readonly string[], io: CliIo): number {
  // Commander has said its piece by now; asking for help or the version is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ToolError) {
    const exit = TOOL_ERRORS[error.code];
    if (argv.includes('--json')) io.err(`${JSON.stringify({ error: error.code, message: error.message, details: error.details, exit })}\n`);
    else io.err(`leadline: ${error.message}\n${error.details.map((detail) => `  ${detail}\n`).join('')}`);
    return exit;
  }
  io.err(
    `leadline: this is a bug, please report it with the lines below (they hold no data of the case).\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}
