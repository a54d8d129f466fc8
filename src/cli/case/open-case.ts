import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { casePaths, readCase } from '../../evidence/case-folder.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { parseActionDay } from '../../model/action-day.ts';
import type { ActionDay } from '../../model/action-day.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import { readActionDays } from '../../store/leads.ts';
import { needsMigration } from '../../store/needs-migration.ts';
import { openDatabase } from '../../store/open-database.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import type { CliIo } from '../cli-io.ts';
import { enterCase } from './enter-case.ts';
import type { CaseAccess, EnteredCase } from './enter-case.ts';
import { plainInvocation } from '../invocation.ts';
import { openCaseKey } from '../access/open-case-key.ts';

/** A case opened for reading. */
export interface OpenCase {
  readonly paths: CasePaths;
  readonly file: CaseFile;
  readonly db: CaseDatabase;
}

/**
 * Opens the case of `--case` for figures about the work that hold no data of persons, which the audit log does not note; everything else goes through `enterScannedCase`.
 * Throws `E_CASE` when there is none, or when it was never scanned.
 */
export function openScannedCase(io: CliIo, folder: string): OpenCase {
  const paths = requireScanned(io, folder);
  const file = readCase(paths.folder);
  migrateEntered(io, folder, paths);
  return { paths, file, db: openDatabase(paths.database, paths.cipher?.databaseKey) };
}

/** Opens the case of `--case` with its database and enters in its audit log what for; `close` closes both. Throws what `enterCase` throws, and `E_CASE` when the case was never scanned. */
export function enterScannedCase(io: CliIo, folder: string, access: CaseAccess): EnteredCase & { readonly db: CaseDatabase } {
  const paths = requireScanned(io, folder);
  migrateEntered(io, folder, paths);
  const entered = enterCase(io, folder, access);
  try {
    const db = openDatabase(paths.database, paths.cipher?.databaseKey);
    return {
      ...entered,
      db,
      close: () => {
        db.close();
        entered.close();
      },
    };
  } catch (error) {
    entered.close();
    throw error;
  }
}

function requireScanned(io: CliIo, folder: string): CasePaths {
  const caseFolder = resolve(io.cwd, folder);
  const paths = casePaths(caseFolder, openCaseKey(io, caseFolder, readCase(caseFolder))?.cipher);
  if (!existsSync(paths.database))
    throw new ToolError('E_CASE', `The case in ${folder} was not scanned yet. Scan it with: leadline scan LIST.yaml --case ${folder}`);
  return paths;
}

/** A database of an earlier version is brought up to date by whoever opens it first: that changes the case, and is entered. */
function migrateEntered(io: CliIo, folder: string, paths: CasePaths): void {
  if (!needsMigration(paths.database, paths.cipher?.databaseKey)) return;
  const entered = enterCase(io, folder, { invocation: plainInvocation('migrate'), action: 'alter', changes: 'yes' });
  try {
    openDatabase(paths.database, paths.cipher?.databaseKey).close();
  } finally {
    entered.close();
  }
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
