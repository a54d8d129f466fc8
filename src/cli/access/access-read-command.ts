import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import type { Command } from 'commander';
import { boundName } from '../../evidence/access/bound-name.ts';
import { isEncrypted } from '../../evidence/access/encrypted-file.ts';
import { lineOf } from '../../evidence/access/case-cipher.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { enterCase } from '../case/enter-case.ts';
import { invocationOf } from '../invocation.ts';
import { writeOutput } from '../write-output.ts';

interface ReadOptions extends CommonOptions {
  readonly output: string;
  readonly force?: boolean;
}

/** `leadline access read FILE` */
export function accessReadCommand(io: CliIo): Command {
  return newCommand('read', 'write one file of the case decrypted elsewhere: a log, a record, a WARC file', [
    'access read logs/scan.log -o scan.log --case my-case',
    'access read evidence/3f/cap-3f2a9c0d11e4b8570000/item.warc.gz -o item.warc.gz --case my-case',
  ])
    .argument('<file>', 'below the case folder')
    .requiredOption('-o, --output <file>', 'write it there; outside the case')
    .option('--force', 'overwrite the file')
    .option('--why <text>', WHY)
    .action(async (file: string, options: ReadOptions, command: Command) => {
      const entered = enterCase(io, options.case, { invocation: invocationOf(command), action: 'disclose', changes: 'no' });
      try {
        const content = readPlain(entered.paths, file);
        await writeOutput(io, content, {
          output: options.output,
          force: options.force === true,
          binary: true,
          beforeGivenOut: (facts) => void entered.tell({ file: basename(file), ...facts }),
        });
      } finally {
        entered.close();
      }
    });
}

/** Folders whose files may be given out; the keys of the audit log never are. */
const READABLE = /^(?:assessments|evidence|logs|urgent|tombstones|retention|views)[/\\]/;

function readPlain({ folder, cipher }: CasePaths, file: string): Uint8Array {
  const path = join(folder, file);
  if (!READABLE.test(normalize(file)) || !existsSync(path) || !lstatSync(path).isFile())
    throw new ToolError(
      'E_NOT_FOUND',
      `The case has no such file to read: ${file}. There are those of evidence/, logs/, urgent/ and tombstones/.`,
    );
  const bytes = readFileSync(path);
  if (!cipher) return bytes;
  if (isEncrypted(bytes)) return cipher.decrypt(boundName(path), bytes);
  return Buffer.from(
    bytes
      .toString('utf8')
      .split('\n')
      .map((line) => lineOf(cipher, boundName(path), line) ?? line)
      .join('\n'),
  );
}
