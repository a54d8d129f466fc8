import type { Command } from 'commander';
import { refuseUnfinishedPurge } from '../../custody/retention/purge-order.ts';
import { makePurgePlan } from '../../custody/retention/purge-plan.ts';
import { withApprovalOptions } from '../retention/approval-options.ts';
import type { ApprovalOptions } from '../retention/approval-options.ts';
import { approvalIn, carryOut } from '../retention/carry-out-purge.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { showPurgePlan } from '../retention/show-purge-plan.ts';
import { hashedSubject, subjectIn, withSubjectOptions } from './subject-options.ts';
import type { SubjectOptions } from './subject-options.ts';
import { tellPurged } from '../retention/tell-purged.ts';

type EraseOptions = SubjectOptions & ApprovalOptions;

/** `leadline subject erase` */
export function subjectEraseCommand(io: CliIo): Command {
  const command = newCommand('erase', 'purge everything the case holds with a contact; shows the plan first', [
    'subject erase --handle phone:+31612345678 --case my-case',
    'subject erase --handle phone:+31612345678 --plan purge-20261122T040000Z-3f2a9c0d11e4b857 --approve-by "Second Person" --why "request 2026-17" --case my-case',
  ]);
  return withSubjectOptions(withApprovalOptions(command)).action(async (options: EraseOptions, self: Command) => {
    const { findSubject } = await import('../../custody/subject/subject-find.ts');
    const invocation = invocationOf(self);
    const approved = approvalIn(options, invocation);
    const access = approved ? ({ action: 'erase', changes: 'alone' } as const) : ({ action: 'search', changes: 'no' } as const);
    const entered = enterScannedCase(io, options.case, { invocation, ...access });
    try {
      refuseUnfinishedPurge(entered.paths.folder);
      const handle = await subjectIn(entered.db, options);
      const { ads, captures, addresses, plans } = findSubject(entered, handle);
      const named = [...new Set([...ads.map(({ leadId }) => leadId), ...captures.map(({ id }) => id)])];
      const asOfMs = approved?.asOfMs ?? io.now();
      const plan = makePurgePlan(entered, { reason: 'request of the person concerned', named, addresses, asOfMs });
      const told = { subject: hashedSubject(handle, entered.audit.salted), plan: plan.id };
      entered.tell({ ...told, captures: plan.items.length, leads: plan.rows.leadIds.length });
      if (!approved) showPurgePlan(io, plan, { options, again: 'leadline subject erase --handle KIND:VALUE' });
      else tellPurged(io, plan, { options, left: carryOut(io, entered, { plan, approved }) });
      if (plans.length > 0)
        io.err(`WARNING: the target lists of scans ${plans.join(', ')} name it and stay; change the lists before the next scan.\n`);
    } finally {
      entered.close();
    }
  });
}
