import type { Command } from 'commander';
import type { KeySecret } from '../../evidence/access/key-secret.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import { readDescriptor } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { newSecret } from './new-secret.ts';

/** Options of a command that makes a key, beside those that open the case. */
export interface NewKeyOptions extends CommonOptions {
  readonly newKeyFile?: string;
  readonly newPassphraseFd?: number;
}

/** Adds the options that name a new key. */
export function addNewKeyOptions(command: Command): Command {
  return command
    .option('--new-key-file <file>', 'the new key is this file, made where it is not there')
    .option('--new-passphrase-fd <number>', 'the new key is a passphrase, read from this file descriptor', readDescriptor);
}

/** The new key that the options name, or a passphrase asked for in a terminal; throws `E_USAGE` when there is neither. */
export function requireNewSecret(io: CliIo, { newKeyFile, newPassphraseFd, input }: NewKeyOptions, caseFolder: string): KeySecret {
  const secret = newSecret(io, { keyFile: newKeyFile, passphraseFd: newPassphraseFd, mayAsk: input, caseFolder });
  if (secret) return secret;
  throw new ToolError(
    'E_USAGE',
    'Name the new key with --new-key-file FILE or --new-passphrase-fd N, or run the command in a terminal to be asked.',
  );
}
