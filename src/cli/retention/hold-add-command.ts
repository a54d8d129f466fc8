import type { Command } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import { decideHold } from './decide-hold.ts';
import type { DecisionOptions } from './decide-hold.ts';

/** `leadline hold add ID...` */
export function holdAddCommand(io: CliIo): Command {
  return newCommand('add', 'put captures, or all captures of a lead, on legal hold: they are not purged', [
    'hold add lead-3f2a9c0d11e4b857 --why "Order 2026-117" --case my-case',
    'hold add cap-3f9a0d11e4b857aa01c2 --by "Sgt Example" --why "Order 2026-117" --case my-case',
  ])
    .argument('<id...>', 'capture or lead ids')
    .option('--by <name>', 'who decides it (default: the operator of the case)')
    .option('--why <text>', WHY)
    .action((ids: readonly string[], options: DecisionOptions, command: Command) => {
      const made = decideHold(io, { options, command, decision: { event: 'hold', ids } });
      if (options.json) for (const one of made) io.out(`${JSON.stringify({ schema: 'leadline-decision/1', ...one })}\n`);
      else if (!options.quiet)
        io.err(`On legal hold: ${made.map(({ id }) => id).join(', ')}. No purge takes them until: leadline hold remove ID\n`);
    });
}
