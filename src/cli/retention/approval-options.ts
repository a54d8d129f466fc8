import type { Command } from 'commander';
import { readDescriptor } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';

/** Which plan is carried out, and how its approver proves who they are. */
export interface ApprovalOptions extends CommonOptions {
  readonly plan?: string;
  readonly approveBy?: string;
  readonly approveKeyFile?: string;
  readonly approvePassphraseFd?: number;
}

/** Adds the options by which a purge is approved. */
export function withApprovalOptions(command: Command): Command {
  return command
    .option('--plan <id>', 'carry out the plan of this id')
    .option('--approve-by <name>', 'who approves it; under the regimes police and ngo not who runs it')
    .option('--approve-key-file <file>', 'the key file of who approves it: a supervisor of an encrypted case, not who runs it')
    .option('--approve-passphrase-fd <number>', 'the passphrase of who approves it, from this file descriptor', readDescriptor);
}
