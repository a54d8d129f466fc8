import type { PurgePlan } from '../../custody/retention/purge-plan.ts';
import { refuseHeld } from './carry-out-purge.ts';
import type { CliIo } from '../cli-io.ts';
import type { CommonOptions } from '../common-options.ts';
import { printPurgePlan } from './print-purge-plan.ts';
import { purgeDocument } from './purge-document.ts';

/** Shows a plan and how it is approved, `again` being the command line that made it; throws `E_HELD` for one that cannot be carried out. */
export function showPurgePlan(
  io: CliIo,
  plan: PurgePlan,
  { options, again }: { readonly options: CommonOptions; readonly again: string },
): void {
  const isEmpty = plan.items.length === 0 && plan.addresses.length === 0;
  if (options.json) io.out(`${JSON.stringify(purgeDocument(plan))}\n`);
  else if (!isEmpty) printPurgePlan(io, plan);
  refuseHeld(plan);
  if (options.quiet || options.json) return;
  io.err(
    isEmpty
      ? 'Nothing is to be purged.\n'
      : `Nothing was purged yet. Carry it out with the name of who approves it:\n  ${again} --plan ${plan.id} --approve-by NAME --why REFERENCE --case ${options.case}\n`,
  );
}
