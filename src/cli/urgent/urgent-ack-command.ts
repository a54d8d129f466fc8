import type { Command } from 'commander';
import { urgentLog } from '../../evidence/urgent-log.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { enterCase } from '../case/enter-case.ts';
import { invocationOf } from '../invocation.ts';
import { releaseAd } from './release-ad.ts';

interface AckOptions extends CommonOptions {
  readonly by?: string;
  readonly release?: string;
}

/** `leadline urgent ack ID` */
export function urgentAckCommand(io: CliIo): Command {
  return newCommand('ack', 'note that a person has taken an urgent signal up', [
    'urgent ack urg-3f2a9c0d11e4b857 --by "Sgt Example" --case my-case',
    'urgent ack urg-3f2a9c0d11e4b857 --release "second-hand pram, read by two" --case my-case',
  ])
    .argument('<id>', 'id of the record')
    .option('--by <name>', 'who takes it up (default: the operator of the case)')
    .option('--release <why>', 'it is none: give the ad back to the ordinary lists')
    .option('--why <text>', WHY)
    .action(async (id: string, options: AckOptions, command: Command) => {
      const entered = enterCase(io, options.case, { invocation: invocationOf(command), action: 'alter', changes: 'yes' });
      const by = options.by ?? entered.file.operator;
      const at = new Date(io.now()).toISOString();
      try {
        const log = urgentLog(entered.paths.urgent, entered.paths.cipher);
        if (options.release !== undefined && log.read().some((state) => state.id === id && state.category === 'abuse-material'))
          throw new ToolError(
            'E_USAGE',
            `${id} is a sign of abuse material: nothing was kept that could be released. Acknowledge it without --release.`,
          );
        log.acknowledge({ id, at, by, ...(options.release === undefined ? {} : { releasedWhy: options.release }) });
        entered.tell({ urgent: id, released: options.release !== undefined });
        if (options.release !== undefined) await releaseAd(entered.paths, log, { id, nowMs: io.now() });
      } finally {
        entered.close();
      }
      if (options.json) io.out(`${JSON.stringify({ id, ack_at: at, ack_by: by, released_why: options.release ?? null })}\n`);
      else if (!options.quiet)
        io.err(
          options.release === undefined
            ? `${id} acknowledged by ${by}. The ad stays sealed; hand it over with: leadline urgent handoff ${id} --to RECEIVER\n`
            : `${id} released by ${by}: the ad is in the ordinary lists again unless another record seals it.\n`,
        );
    });
}
