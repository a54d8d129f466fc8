import type { PurgePlan } from '../../custody/retention/purge-plan.ts';
import type { CliIo } from '../cli-io.ts';
import type { CommonOptions } from '../common-options.ts';
import { purgeDocument } from './purge-document.ts';

/** Tells what was purged, and what no purge reaches: files in the case that a person put there, and what was given out before. */
export function tellPurged(
  io: CliIo,
  plan: PurgePlan,
  { options, left }: { readonly options: CommonOptions; readonly left: readonly string[] },
): void {
  if (options.json) io.out(`${JSON.stringify(purgeDocument(plan, left))}\n`);
  else if (!options.quiet)
    io.err(
      `Purged: ${plan.items.length} captures, ${plan.rows.leadIds.length} leads. Each capture has a tombstone; leadline verify counts them.\n`,
    );
  if (left.length > 0)
    io.err(`WARNING: these files of the case are not leadline's and still name what was purged; delete them: ${left.join(', ')}\n`);
  if (plan.disclosures.length > 0)
    io.err(
      `WARNING: what was given out cannot be called back: ${plan.disclosures.length} disclosures since the first of these captures, entries ${plan.disclosures.map(({ entry }) => entry).join(', ')} of the audit log.\n`,
    );
}
