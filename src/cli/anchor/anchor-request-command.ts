import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { requestAnchor } from '../../evidence/audit/anchor-files.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { enterCase } from '../case/enter-case.ts';
import { invocationOf } from '../invocation.ts';
import { writeOutput } from '../write-output.ts';

/** `leadline anchor request FILE` */
export function anchorRequestCommand(io: CliIo): Command {
  return newCommand('request', 'write a time-stamp request (RFC 3161) for the head of the audit log; nothing is sent', [
    'anchor request head.tsq --case my-case',
  ])
    .argument('<file>', 'the file to write, such as head.tsq')
    .option('--force', 'overwrite the file')
    .action(async (output: string, options: CommonOptions & { readonly force?: boolean }, command: Command) => {
      const entered = enterCase(io, options.case, { invocation: invocationOf(command), action: 'anchor', changes: 'yes' });
      try {
        const { log } = entered.audit;
        const made = requestAnchor(log.paths, { seq: log.state().seq, nonce: randomBytes(8) });
        await writeOutput(io, made.request, { output, force: options.force === true, binary: true });
        entered.tell({ request: made.imprint, entries: made.seq });
        if (options.json) io.out(`${JSON.stringify({ entries: made.seq, imprint: made.imprint, file: output })}\n`);
        else if (!options.quiet)
          io.err(
            `Request for entries 1 to ${made.seq} written to ${output}. Send it to a time-stamping authority from a machine that may, for instance:\n  curl -H "Content-Type: application/timestamp-query" --data-binary @${output} https://AUTHORITY > head.tsr\nThen: leadline anchor add head.tsr --case ${options.case}\n`,
          );
      } finally {
        entered.close();
      }
    });
}
