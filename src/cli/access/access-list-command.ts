import { resolve } from 'node:path';
import type { Command } from 'commander';
import { isEncryptedCase, readAccess } from '../../evidence/access/access-file.ts';
import { readCase } from '../../evidence/case-folder.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { textTable } from '../text-table.ts';

/** `leadline access list` */
export function accessListCommand(io: CliIo): Command {
  return newCommand('list', 'which keys open the case, and as what; needs no key', [
    'access list --case my-case',
    'access list --json',
  ]).action((options: CommonOptions) => {
    const folder = resolve(io.cwd, options.case);
    readCase(folder);
    const keys = isEncryptedCase(folder) ? readAccess(folder).keys : [];
    if (options.json)
      io.out(
        `${JSON.stringify({ schema: 'leadline-access/1', keys: keys.map(({ id, kind, role, label, madeAt }) => ({ id, kind, role, label, made_at: madeAt })) })}\n`,
      );
    else if (keys.length === 0) io.out('The case is not encrypted: no key opens it, and none is needed.\n');
    else
      io.out(
        `${textTable(
          ['key', 'kind', 'role', 'made', 'label'],
          keys.map(({ id, kind, role, madeAt, label }) => [id, kind, role, madeAt.slice(0, 10), label]),
          [14, 12, 12, 12, 60],
        )}\n`,
      );
  });
}
