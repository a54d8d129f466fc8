import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { CasePaths } from '../evidence/case-folder.ts';
import { ToolError } from '../model/tool-error.ts';
import type { RebuiltCase } from '../scan/rebuild-case.ts';
import type { CliIo, SetExit } from './cli-io.ts';
import { newCommand, WHY } from './common-options.ts';
import type { CommonOptions } from './common-options.ts';
import { enterCase } from './case/enter-case.ts';
import { invocationOf } from './invocation.ts';
import { toolVersion } from './tool-version.ts';

interface RebuildOptions extends CommonOptions {
  readonly replace?: boolean;
}

/** `leadline rebuild` */
export function rebuildCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('rebuild', 'make the database again from the evidence: captures, ads and leads; no network', [
    'rebuild --case my-case',
    'rebuild --replace --case my-case',
  ])
    .option('--replace', 'though there is a database: it is kept beside, as leadline.db.replaced')
    .option('--why <text>', WHY)
    .action(async (options: RebuildOptions, command: Command) => {
      const entered = enterCase(io, options.case, { invocation: invocationOf(command), action: 'alter', changes: 'alone' });
      try {
        const rebuilt = await rebuild(entered.paths, options, io.now());
        entered.tell({ scans: rebuilt.scans, captures: rebuilt.captures, problems: rebuilt.problems.length });
        if (options.json) io.out(`${JSON.stringify(rebuilt)}\n`);
        else {
          for (const problem of rebuilt.problems) io.err(`${problem}\n`);
          if (options.quiet !== true)
            io.err(
              `Made again from the evidence: ${rebuilt.scans} scans, ${rebuilt.captures} captures, ${rebuilt.leads} leads on the newest day. What persons decided of leads stands apart and was not touched.\n`,
            );
        }
        if (rebuilt.problems.length > 0) setExit(6);
      } finally {
        entered.close();
      }
    });
}

/** Fills a database beside the old one, and puts it in its place only when it is whole. */
async function rebuild(paths: CasePaths, { replace }: RebuildOptions, nowMs: number): Promise<RebuiltCase> {
  if (existsSync(paths.database) && replace !== true)
    throw new ToolError(
      'E_USAGE',
      `${paths.database} is there. To make it again all the same, and keep this one beside it: leadline rebuild --replace`,
    );
  const { openDatabase } = await import('../store/open-database.ts');
  const { rebuildCase } = await import('../scan/rebuild-case.ts');
  rmSync(paths.work, { recursive: true, force: true });
  mkdirSync(paths.work, { mode: 0o700 });
  const part = join(paths.work, 'rebuilt.db');
  const db = openDatabase(part, paths.cipher?.databaseKey);
  try {
    const rebuilt = await rebuildCase(db, paths, { toolVersion: toolVersion(), nowMs });
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    for (const suffix of ['', '-wal', '-shm']) {
      if (existsSync(`${paths.database}${suffix}`)) renameSync(`${paths.database}${suffix}`, `${paths.database}.replaced${suffix}`);
    }
    renameSync(part, paths.database);
    return rebuilt;
  } finally {
    db.close();
    rmSync(paths.work, { recursive: true, force: true });
  }
}
