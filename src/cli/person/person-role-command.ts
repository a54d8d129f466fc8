import { Argument } from 'commander';
import type { Command } from 'commander';
import { addAssessment } from '../../custody/assessment/add-assessment.ts';
import { terminalText } from '../../export/terminal-text.ts';
import { PERSON_ROLES } from '../../model/person-role.ts';
import type { PersonRole, PersonRoleSetting } from '../../model/person-role.ts';
import { enterScannedCase } from '../case/open-case.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { requireLead } from '../leads/require-lead.ts';
import { requireNote } from '../triage/require-note.ts';
import { readerOf } from '../triage/reader-of.ts';
import { personRoleDocument } from './person-role-document.ts';

interface RoleOptions extends CommonOptions {
  readonly reason: string;
  readonly by?: string;
}

/** `leadline person role LEAD ROLE` */
export function personRoleCommand(io: CliIo): Command {
  return newCommand('role', 'set the role of whom the ad of a lead is about; what was captured stays as it is', [
    'person role lead-3f2a9c0d11e4b857 other --reason "an agency, by its own words" --case my-case',
    'person role lead-3f2a9c0d11e4b857 unknown --by "Sgt Example" --reason "set by mistake" --case my-case',
  ])
    .argument('<lead>', 'lead id')
    .addArgument(new Argument('<role>', 'there are no others').choices(PERSON_ROLES))
    .option('--by <name>', 'who says so (default: the account on this machine)')
    .requiredOption('--reason <text>', 'what it rests on: no names or numbers; kept with the lead')
    .option('--why <text>', WHY)
    .action((leadId: string, role: PersonRole, ...rest: [options: RoleOptions, command: Command]) => {
      const [options, command] = rest;
      const reason = requireNote(options.reason);
      const entered = enterScannedCase(io, options.case, { invocation: invocationOf(command), action: 'alter', changes: 'yes' });
      try {
        const { lead } = requireLead(entered.db, leadId, { case: options.case });
        const setting: PersonRoleSetting = {
          leadId: lead.leadId,
          role,
          at: new Date(io.now()).toISOString(),
          by: readerOf(options.by, entered.file),
          reason,
        };
        addAssessment(entered.paths, { event: 'role', ...setting });
        entered.tell({ lead: lead.leadId, event: 'role' });
        if (options.json) io.out(`${JSON.stringify(personRoleDocument(setting))}\n`);
        else if (!options.quiet) io.err(`${lead.leadId}: the person is ${role}, says ${terminalText(setting.by)}.\n`);
      } finally {
        entered.close();
      }
    });
}
