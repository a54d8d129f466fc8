import type { Command } from 'commander';
import { makeKeySlot } from '../../evidence/access/key-slot.ts';
import { changeAccess } from './change-access.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { addNewKeyOptions, requireNewSecret } from './new-key-options.ts';
import type { NewKeyOptions } from './new-key-options.ts';

/** `leadline access rekey` */
export function accessRekeyCommand(io: CliIo): Command {
  const command = newCommand('rekey', 'change your own key: another passphrase or key file in place of the one that opens the case now', [
    'access rekey --case my-case',
    'access rekey --key-file old.key --new-key-file new.key --case my-case',
  ]);
  return addNewKeyOptions(command)
    .option('--why <text>', WHY)
    .action((options: NewKeyOptions, self: Command) => {
      changeAccess(io, { folder: options.case, invocation: invocationOf(self) }, ({ caseKey, slot, caseId, caseFolder, keys }) => {
        const secret = requireNewSecret(io, options, caseFolder);
        const made = makeKeySlot(caseKey, secret, { caseId, role: slot.role, label: slot.label, nowMs: io.now() });
        if (options.quiet !== true)
          io.err(
            `${made.id} opens the case in place of ${slot.id}. Copies of the case that were made before are still opened by the old one.\n`,
          );
        return { keys: keys.map((key) => (key.id === slot.id ? made : key)), told: { added: made.id, removed: slot.id } };
      });
    });
}
