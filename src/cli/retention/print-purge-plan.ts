import type { PurgePlan } from '../../custody/retention/purge-plan.ts';
import type { CliIo } from '../cli-io.ts';

/** Ids that a line names at most; `--json` names them all. */
const NAMED = 10;

/** Prints what a purge would remove, what it takes with it, and where it has gone already. */
export function printPurgePlan(io: CliIo, plan: PurgePlan): void {
  const { id, reason, asOfMs, items, addresses, rows, alsoLost, urgent, holds, disclosures } = plan;
  const classes = [...Map.groupBy(items, (item) => item.class)].map(([name, of]) => `${of.length} ${name}`);
  const line = (name: string, text: string): void => io.out(`${name.padEnd(10)} ${text}\n`);
  line('Plan', id);
  line('reason', `${reason}, as of ${new Date(asOfMs).toISOString()}`);
  line('captures', `${items.length} (${classes.join(', ')}): ${listed(items.map((item) => item.id))}`);
  if (addresses.length > 0) line('addresses', `${addresses.length} that were met, asked for or not, name it by themselves`);
  line(
    'leads',
    rows.leadIds.length === 0 ? 'none goes wholly' : `${rows.leadIds.length} of which nothing is left: ${listed(rows.leadIds)}`,
  );
  if (rows.thinnedLeadIds.length > 0)
    line('', `${rows.thinnedLeadIds.length} lose a capture and keep another: ${listed(rows.thinnedLeadIds)}`);
  if (urgent.length > 0) line('urgent', `${urgent.length} records go with them: ${listed(urgent)}`);
  if (alsoLost.length > 0) {
    line(
      'NOT NAMED',
      `${alsoLost.length} of these leads nobody named; they stand in the same captures and nowhere else: ${listed(alsoLost)}`,
    );
    line('', 'To keep them, read their own pages first with another scan.');
  }
  if (holds.length > 0) line('HELD', listed(holds.map((hold) => `${hold.id} (${hold.kind}: ${hold.why})`)));
  if (disclosures.length > 0) {
    line('GIVEN OUT', `${disclosures.length} times since the first of the captures; what was given out cannot be called back:`);
    for (const { entry, at, command, what } of disclosures.slice(-NAMED))
      line('', `${at} ${command}: ${what} (entry ${entry} of the audit log)`);
  }
}

function listed(ids: readonly string[]): string {
  return `${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ` and ${ids.length - NAMED} more (--json has all)` : ''}`;
}
