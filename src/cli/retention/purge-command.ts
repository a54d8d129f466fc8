import type { Command } from 'commander';
import { refuseUnfinishedPurge } from '../../custody/retention/purge-order.ts';
import { makePurgePlan } from '../../custody/retention/purge-plan.ts';
import { ToolError } from '../../model/tool-error.ts';
import { withApprovalOptions } from './approval-options.ts';
import type { ApprovalOptions } from './approval-options.ts';
import { approvalIn, carryOut, resumePurge } from './carry-out-purge.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { showPurgePlan } from './show-purge-plan.ts';
import { tellPurged } from './tell-purged.ts';

interface PurgeOptions extends ApprovalOptions {
  readonly dryRun?: boolean;
  readonly resume?: boolean;
}

/** `leadline purge [ID...]` */
export function purgeCommand(io: CliIo): Command {
  const command = newCommand('purge', 'remove what has expired, or captures and leads that are named, for good; shows the plan first', [
    'purge --case my-case',
    'purge --plan purge-20261122T040000Z-3f2a9c0d11e4b857 --approve-by "Second Person" --why "Order 2026-117" --case my-case',
    'purge --plan purge-20261122T040000Z-3f2a9c0d11e4b857 --approve-by "Second Person" --approve-key-file second.key --why "Order 2026-117" --case my-case',
    'purge lead-3f2a9c0d11e4b857 --case my-case',
  ])
    .argument('[id...]', 'capture or lead ids (default: every capture that has expired)')
    .option('--dry-run', 'only show the plan and its id, as without --plan');
  return withApprovalOptions(command)
    .option('--resume', 'finish a purge that was stopped')
    .option('--why <text>', WHY)
    .action((ids: readonly string[], options: PurgeOptions, self: Command) => {
      if (options.resume) finish(io, options, self);
      else planOrPurge(io, { ids, options, command: self });
    });
}

function planOrPurge(io: CliIo, { ids, options, command }: { ids: readonly string[]; options: PurgeOptions; command: Command }): void {
  const invocation = invocationOf(command);
  const approved = options.dryRun ? undefined : approvalIn(options, invocation);
  const access = approved ? ({ action: 'erase', changes: 'alone' } as const) : ({ action: 'view', changes: 'no' } as const);
  const entered = enterScannedCase(io, options.case, { invocation, ...access });
  try {
    refuseUnfinishedPurge(entered.paths.folder);
    const plan = makePurgePlan(entered, {
      reason: ids.length > 0 ? 'named for purge' : 'retention ended',
      named: ids,
      asOfMs: approved?.asOfMs ?? io.now(),
    });
    if (!approved) {
      entered.tell({ plan: plan.id, captures: plan.items.length, leads: plan.rows.leadIds.length });
      showPurgePlan(io, plan, { options, again: ['leadline purge', ...ids].join(' ') });
    } else tellPurged(io, plan, { options, left: carryOut(io, entered, { plan, approved }) });
  } finally {
    entered.close();
  }
}

function finish(io: CliIo, options: PurgeOptions, command: Command): void {
  const entered = enterScannedCase(io, options.case, { invocation: invocationOf(command), action: 'erase', changes: 'alone' });
  try {
    const order = resumePurge(io, entered);
    if (!order) throw new ToolError('E_NOT_FOUND', 'No purge of this case was stopped: there is nothing to finish.');
    if (options.json)
      io.out(
        `${JSON.stringify({ schema: 'leadline-purge-resumed/1', plan: order.plan, captures: order.captures.length, leads: order.leads.length })}\n`,
      );
    else if (!options.quiet)
      io.err(`Finished: ${order.captures.length} captures, ${order.leads.length} leads, as ${order.approvedBy} approved at ${order.at}.\n`);
  } finally {
    entered.close();
  }
}
