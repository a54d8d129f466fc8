import type { Command } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import { decideHold } from './decide-hold.ts';
import type { DecisionOptions } from './decide-hold.ts';

/** `leadline retention review ID...` */
export function retentionReviewCommand(io: CliIo): Command {
  return newCommand('review', 'note that a person found captures, or all captures of a lead, still needed; their end stays as it is', [
    'retention review lead-3f2a9c0d11e4b857 --why "OPS-12 goes on" --case my-case',
  ])
    .argument('<id...>', 'capture or lead ids')
    .option('--by <name>', 'who decides it (default: the operator of the case)')
    .option('--why <text>', WHY)
    .action((ids: readonly string[], options: DecisionOptions, command: Command) => {
      const made = decideHold(io, { options, command, decision: { event: 'review', ids } });
      if (options.json) for (const one of made) io.out(`${JSON.stringify({ schema: 'leadline-decision/1', ...one })}\n`);
      else if (!options.quiet)
        io.err(`Reviewed: ${made.map(({ id }) => id).join(', ')}. To keep them beyond their end: leadline hold add ID --why ORDER\n`);
    });
}
