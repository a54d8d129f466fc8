import type { Command } from 'commander';
import type { SubjectFindings } from '../../custody/subject/subject-find.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { hashedSubject, subjectIn, withSubjectOptions } from './subject-options.ts';
import type { SubjectOptions } from './subject-options.ts';
import { textTable } from '../text-table.ts';

/** `leadline subject find` */
export function subjectFindCommand(io: CliIo): Command {
  const command = newCommand('find', 'everything the case holds with a contact: ads, captures, urgent records', [
    'subject find --handle phone:"06 12345678" --country NL --case my-case',
    'subject find --handle telegram:@name --json --case my-case',
  ]);
  return withSubjectOptions(command).action(async (options: SubjectOptions, self: Command) => {
    const { findSubject } = await import('../../custody/subject/subject-find.ts');
    const entered = enterScannedCase(io, options.case, { invocation: invocationOf(self), action: 'search', changes: 'no' });
    try {
      const handle = await subjectIn(entered.db, options);
      const found = findSubject(entered, handle);
      const leads = [...new Set(found.ads.map(({ leadId }) => leadId))];
      entered.tell({
        subject: hashedSubject(handle, entered.audit.salted),
        leads: leads.length,
        captures: found.captures.length,
        addresses: found.addresses.length,
      });
      if (options.json) io.out(`${JSON.stringify(subjectDocument(found))}\n`);
      else print(io, found);
      if (options.quiet) return;
      io.err(
        `${leads.length} leads, ${found.captures.length} captures, ${found.addresses.length} addresses that were met, ${found.urgent.length} urgent records\n`,
      );
      if (found.plans.length > 0)
        io.err(
          `note: the target lists of scans ${found.plans.join(', ')} name it; they stay, since every record of those scans names their hash.\n`,
        );
    } finally {
      entered.close();
    }
  });
}

function print(io: CliIo, { captures, ads, urgent }: SubjectFindings): void {
  const leadsOf = Map.groupBy(ads, ({ captureId }) => captureId);
  const rows = captures.map(({ id, capturedAtMs, foundIn }) => [
    id,
    new Date(capturedAtMs).toISOString(),
    foundIn,
    [...new Set(leadsOf.get(id)?.map(({ leadId }) => leadId))].join(' '),
  ]);
  if (rows.length > 0) io.out(`${textTable(['capture', 'captured', 'found in', 'leads'], rows, [26, 24, 8, 66])}\n`);
  for (const id of urgent) io.out(`urgent  ${id}\n`);
}

/** What was found, as one JSON object; it does not repeat the contact. */
function subjectDocument({ ads, captures, addresses, urgent, plans }: SubjectFindings): object {
  return {
    schema: 'leadline-subject/1',
    leads: [...new Set(ads.map(({ leadId }) => leadId))],
    captures: captures.map(({ id, capturedAtMs, foundIn }) => ({
      capture_id: id,
      captured_at: new Date(capturedAtMs).toISOString(),
      found_in: foundIn,
    })),
    addresses: addresses.length,
    urgent,
    target_lists_of_scans: plans,
  };
}
