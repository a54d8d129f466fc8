import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import { accountName } from '../case/open-case-audit.ts';

/** Who assesses: the name given with `--by`, else the account on this machine, else the operator of the case. Throws `E_USAGE` for an empty name. */
export function readerOf(by: string | undefined, { operator }: Pick<CaseFile, 'operator'>): string {
  if (by === undefined) return accountName() || operator;
  const name = by.trim().toWellFormed();
  if (name === '' || name.length > 200) throw new ToolError('E_USAGE', '--by is the name of who assesses, up to 200 characters.');
  return name;
}
