import { Option } from 'commander';
import type { Command } from 'commander';
import { makeKeySlot } from '../../evidence/access/key-slot.ts';
import { ROLES } from '../../model/role.ts';
import type { Role } from '../../model/role.ts';
import { changeAccess } from './change-access.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { addNewKeyOptions, requireNewSecret } from './new-key-options.ts';
import type { NewKeyOptions } from './new-key-options.ts';

/** `leadline access add` */
export function accessAddCommand(io: CliIo): Command {
  const command = newCommand('add', 'let one more key open the case, as a role', [
    'access add --role analyst --label "desk 4" --new-key-file /media/desk4.key --case my-case',
    'access add --role auditor --label "data protection officer" --case my-case',
  ]);
  return addNewKeyOptions(command)
    .addOption(new Option('--role <name>', 'what whoever has the key may do').choices(ROLES).makeOptionMandatory())
    .requiredOption('--label <text>', 'whose key it is: a desk or a number rather than a name')
    .option('--why <text>', WHY)
    .action((options: NewKeyOptions & { readonly role: Role; readonly label: string }, self: Command) => {
      changeAccess(io, { folder: options.case, invocation: invocationOf(self) }, ({ caseKey, caseId, caseFolder, keys }) => {
        const secret = requireNewSecret(io, options, caseFolder);
        const slot = makeKeySlot(caseKey, secret, { caseId, role: options.role, label: options.label, nowMs: io.now() });
        if (options.quiet !== true) io.err(`${slot.id} opens the case from now on, as ${slot.role}.\n`);
        return { keys: [...keys, slot], told: { added: slot.id, as: slot.role } };
      });
    });
}
