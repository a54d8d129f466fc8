import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addAnchor } from '../../evidence/audit/anchor-files.ts';
import { sha256 } from '../../model/sha256.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { enterCase } from '../case/enter-case.ts';
import { invocationOf } from '../invocation.ts';

/** `leadline anchor add FILE` */
export function anchorAddCommand(io: CliIo): Command {
  return newCommand('add', 'keep the answer of a time-stamping authority (RFC 3161) with the head that it covers', [
    'anchor add head.tsr --case my-case',
  ])
    .argument('<file>', 'the answer, such as head.tsr')
    .action((file: string, options: CommonOptions, command: Command) => {
      const path = resolve(io.cwd, file);
      if (!existsSync(path)) throw new ToolError('E_FILE', `${file} is not there.`);
      const answer = readFileSync(path);
      const entered = enterCase(io, options.case, { invocation: invocationOf(command), action: 'anchor', changes: 'yes' });
      try {
        const { name, stamp } = addAnchor(entered.audit.log.paths, answer);
        entered.tell({ answer: sha256(answer), entries: Number(name), stampedAt: stamp.genTime });
        if (options.json) io.out(`${JSON.stringify({ entries: Number(name), stamped_at: stamp.genTime })}\n`);
        else if (!options.quiet)
          io.err(
            `Time stamp of ${stamp.genTime} kept for entries 1 to ${Number(name)}. Whose signature it bears is not judged here; leadline verify shows how to. Keep a copy of ${file} outside the case.\n`,
          );
      } finally {
        entered.close();
      }
    });
}
