import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { casePaths, readCase } from '../evidence/case-folder.ts';
import type { CasePaths } from '../evidence/case-folder.ts';
import { parseActionDay } from '../model/action-day.ts';
import type { ActionDay } from '../model/action-day.ts';
import type { CaseFile } from '../model/case-file.ts';
import { ToolError } from '../model/tool-error.ts';
import { readActionDays } from '../store/leads.ts';
import { openDatabase } from '../store/open-database.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import type { CliIo } from './cli-io.ts';

/** A case opened for reading. */
export interface OpenCase {
  readonly paths: CasePaths;
  readonly file: CaseFile;
  readonly db: CaseDatabase;
}

/** Opens the case of `--case`; throws `E_CASE` when there is none, or when it was never scanned. */
export function openScannedCase(io: CliIo, folder: string): OpenCase {
  const paths = casePaths(resolve(io.cwd, folder));
  const file = readCase(paths.folder);
  if (!existsSync(paths.database))
    throw new ToolError('E_CASE', `The case in ${folder} was not scanned yet. Scan it with: leadline scan LIST.yaml --case ${folder}`);
  return { paths, file, db: openDatabase(paths.database) };
}

/** The action day a command speaks of: the one named, else the newest; throws `E_NOT_FOUND` naming those there are. */
export function chooseDay(db: CaseDatabase, named: string | undefined): ActionDay {
  const days = readActionDays(db).map(({ day }) => day);
  const newest = days.at(-1);
  if (named === undefined) {
    if (newest === undefined) throw new ToolError('E_NOT_FOUND', 'This case has no action day yet. Run leadline scan first.');
    return newest;
  }
  const day = parseActionDay(named);
  if (day === undefined || !days.includes(day))
    throw new ToolError('E_NOT_FOUND', `The case has no action day “${named}”. It has: ${days.join(', ') || 'none'}.`);
  return day;
}
