import { readAccess, writeAccess } from '../../evidence/access/access-file.ts';
import type { OpenedAccess } from '../../evidence/access/access-file.ts';
import type { KeySlot } from '../../evidence/access/key-slot.ts';
import { ToolError } from '../../model/tool-error.ts';
import { caseKeyRing } from './case-key-ring.ts';
import type { CliIo } from '../cli-io.ts';
import { enterCase } from '../case/enter-case.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import type { Invocation } from '../invocation.ts';

/** What a change of the keys of a case is given. */
export interface OpenKeys extends OpenedAccess {
  readonly caseId: string;
  readonly caseFolder: string;
  readonly keys: readonly KeySlot[];
}

/** Changes which keys open a case, and enters that; `change` gives all keys that are to open it from then on, and what the audit log is told. Throws `E_USAGE` for a case that is not encrypted, and when nobody could give out keys any more. */
export function changeAccess(
  io: CliIo,
  { folder, invocation }: { readonly folder: string; readonly invocation: Invocation },
  change: (open: OpenKeys) => { readonly keys: readonly KeySlot[]; readonly told: Parameters<EnteredCase['tell']>[0] },
): void {
  const entered = enterCase(io, folder, { invocation, action: 'alter', changes: 'alone' });
  try {
    const caseFolder = entered.paths.folder;
    const opened = (io.keys ?? caseKeyRing(io)).open(caseFolder);
    if (!opened)
      throw new ToolError(
        'E_USAGE',
        'This case is not encrypted, and cannot be made so: what stands in it in clear may have been copied. Make a new case.',
      );
    const access = readAccess(caseFolder);
    const { keys, told } = change({ ...opened, caseId: access.caseId, caseFolder, keys: access.keys });
    if (!keys.some(({ role }) => role === 'supervisor'))
      throw new ToolError('E_USAGE', 'One supervisor at least must be able to open the case; nothing was changed.');
    writeAccess(caseFolder, { ...access, keys });
    entered.tell(told);
  } finally {
    entered.close();
  }
}
