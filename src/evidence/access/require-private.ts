import { statSync } from 'node:fs';
import { ToolError } from '../../model/tool-error.ts';

/** Throws `E_EXPOSED` when the group or others may read, enter or change a case folder. Windows keeps no such modes: there the folder inherits what the user's own folders have. */
export function requirePrivate(caseFolder: string): void {
  if (process.platform === 'win32') return;
  // A link is followed: what counts is the folder that it leads to.
  const stats = statSync(caseFolder, { throwIfNoEntry: false });
  if (!stats?.isDirectory() || (stats.mode & 0o077) === 0) return;
  throw new ToolError(
    'E_EXPOSED',
    `Others than its owner may read the case in ${caseFolder} (mode ${(stats.mode & 0o777).toString(8)}); nothing was read. Make it yours alone: chmod 700 ${caseFolder}   Then ask who may have read it.`,
  );
}
