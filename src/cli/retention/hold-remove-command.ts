import type { Command } from 'commander';
import type { RetentionItems } from '../../custody/retention/retention-items.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import { decideHold } from './decide-hold.ts';
import type { DecisionOptions } from './decide-hold.ts';

/** `leadline hold remove ID...` */
export function holdRemoveCommand(io: CliIo): Command {
  return newCommand('remove', 'take captures or leads off legal hold: they end when their time is over', [
    'hold remove lead-3f2a9c0d11e4b857 --why "Order 2026-117 lifted" --case my-case',
  ])
    .argument('<id...>', 'capture or lead ids, as hold list names them')
    .option('--by <name>', 'who decides it (default: the operator of the case)')
    .option('--why <text>', WHY)
    .action((ids: readonly string[], options: DecisionOptions, command: Command) => {
      const check = (known: RetentionItems): void => requireRemovable(known, ids);
      const made = decideHold(io, { options, command, decision: { event: 'unhold', ids, check } });
      if (options.json) for (const one of made) io.out(`${JSON.stringify({ schema: 'leadline-decision/1', ...one })}\n`);
      else if (!options.quiet) io.err(`No longer on legal hold: ${made.map(({ id }) => id).join(', ')}.\n`);
    });
}

/** An urgent record holds what it points to until somebody has it, or found that it is none. */
function requireRemovable({ state }: RetentionItems, ids: readonly string[]): void {
  for (const id of ids) {
    const hold = state.holds.get(id);
    if (!hold) throw new ToolError('E_NOT_FOUND', `${id} is not on legal hold. What is: leadline hold list`);
    if (hold.kind === 'urgent' && !hold.handedOver)
      throw new ToolError(
        'E_HELD',
        `${id} is held by the urgent record ${hold.why}. Hand that over (leadline urgent handoff ${hold.why} --to RECEIVER), or release it where it was none (leadline urgent ack ${hold.why} --release WHY).`,
      );
  }
}
