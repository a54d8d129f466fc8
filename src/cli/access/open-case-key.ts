import { isEncryptedCase } from '../../evidence/access/access-file.ts';
import type { OpenedAccess } from '../../evidence/access/access-file.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import { caseKeyRing } from './case-key-ring.ts';
import type { CliIo } from '../cli-io.ts';

/** Opens a case with its key, asked for once an invocation; undefined for one that is not encrypted. Throws `E_KEY` without the right key, `E_INTEGRITY` when the case says that it is encrypted and the file of its keys is gone. */
export function openCaseKey(io: CliIo, folder: string, { encryption }: Pick<CaseFile, 'encryption'>): OpenedAccess | undefined {
  if (encryption === 'case-key' && !isEncryptedCase(folder))
    throw new ToolError(
      'E_INTEGRITY',
      `The case in ${folder} is encrypted, and access/keys.json, which its keys open, was removed. Restore it from a copy: without it nobody opens the case.`,
    );
  return (io.keys ?? caseKeyRing(io)).open(folder);
}
