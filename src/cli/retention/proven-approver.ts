import { resolve } from 'node:path';
import { openAccess, readAccess } from '../../evidence/access/access-file.ts';
import { readKeyFile } from '../../evidence/access/key-secret.ts';
import type { KeySecret } from '../../evidence/access/key-secret.ts';
import { ToolError } from '../../model/tool-error.ts';
import { needsTwoPersons } from '../../retention/needs-two-persons.ts';
import { refusedKey } from '../../retention/refused-key.ts';
import { openCaseKey } from '../access/open-case-key.ts';
import { askPassphrase, readPassphrase } from '../access/passphrase.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import type { CliIo } from '../cli-io.ts';
import type { ApprovalOptions } from './approval-options.ts';

/** What tells whose key it is. */
type KeyOptions = Pick<ApprovalOptions, 'approveKeyFile' | 'approvePassphraseFd'> & { readonly input?: boolean };

/**
 * Who approves a purge, as it is kept: in an encrypted case under a regime of two persons, the name with the id of the key by which they proved it; elsewhere the name that was typed, which proves nothing.
 * Throws `E_USAGE` without a key of their own and for the key of who runs the purge, `E_KEY` for one that does not open the case, `E_ROLE` for one that is not a supervisor's.
 */
export function provenApprover(
  io: CliIo,
  { paths, file, tell }: Pick<EnteredCase, 'paths' | 'file' | 'tell'>,
  { name, options }: { readonly name: string; readonly options: KeyOptions },
): string {
  const running = needsTwoPersons(file.regime) ? openCaseKey(io, paths.folder, file)?.slot : undefined;
  if (!running) return name;
  const { slot } = openAccess(readAccess(paths.folder), approvingSecret(io, options));
  const refused = refusedKey(slot, running);
  if (refused === undefined) return `${name} (${slot.id})`;
  tell({ refused: `approval by ${slot.id}` });
  throw refused === 'same'
    ? new ToolError(
        'E_USAGE',
        `The key that approves is the key that runs the purge (${slot.id}). A second person approves it with a key of their own. Nothing was purged.`,
      )
    : new ToolError(
        'E_ROLE',
        `The key that approves (${slot.id}) is that of a ${slot.role}; a purge is approved by a supervisor. Nothing was purged; that it was tried is in the audit log.`,
      );
}

function approvingSecret(io: CliIo, { approveKeyFile, approvePassphraseFd, input }: KeyOptions): KeySecret {
  if (approveKeyFile !== undefined) return readKeyFile(resolve(io.cwd, approveKeyFile));
  if (approvePassphraseFd !== undefined) return readPassphrase(approvePassphraseFd);
  if (io.terminal && input !== false) return askPassphrase('Passphrase of who approves the purge: ');
  throw new ToolError(
    'E_USAGE',
    'This case has keys: who approves the purge proves it with --approve-key-file FILE or --approve-passphrase-fd N, a supervisor’s key and not that of who runs it. leadline access list shows the keys, leadline access add makes one more. Nothing was purged.',
  );
}
