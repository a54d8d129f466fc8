import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isEncryptedCase } from '../evidence/access/access-file.ts';
import { coverOf, isLeadlinesOwn } from '../evidence/audit/covered-files.ts';
import { casePaths } from '../evidence/case-folder.ts';
import { ToolError } from '../model/tool-error.ts';

/** Throws `E_FILE` where a file that is about to be written would lie in the place of what a case keeps (its evidence, its log, its database), or, if it holds data, in clear in an encrypted case. Links to folders are followed. */
export function refuseInsideCase(path: string, holds: 'data' | 'counts'): void {
  const parent = dirname(path);
  const place = join(existsSync(parent) ? realpathSync(parent) : parent, basename(path));
  for (let folder = dirname(place); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(casePaths(folder).caseFile)) continue;
    if (holds === 'data' && isEncryptedCase(folder))
      throw new ToolError(
        'E_FILE',
        `${path} lies in an encrypted case and would stand there in clear. Name a file elsewhere, where it is as safe.`,
      );
    if (isKept(relative(folder, place).replaceAll(sep, '/')))
      throw new ToolError('E_FILE', `${path} lies where the case keeps its own files. Name a file elsewhere.`);
  }
}

/** Whether a file of the case, or a part of one under way, would be written over, or another be put among them. */
function isKept(name: string): boolean {
  return isLeadlinesOwn(name) || coverOf(name) !== 'inventory' || /^(?:case\.json(?:\.sig)?|contacts\.yaml|block-list\.txt)$/.test(name);
}
