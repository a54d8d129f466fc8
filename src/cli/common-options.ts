import { Command, InvalidArgumentError, Option } from 'commander';

/** Options that every command has. */
export interface CommonOptions {
  readonly case: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** False with `--no-input`. */
  readonly input: boolean;
  readonly keyFile?: string;
  readonly passphraseFd?: number;
}

/** What `--why` is for; `invocationOf` reads it. */
export const WHY = "reason for the audit log: an order or reference, no names or numbers (default: the case's purpose)";

/** Makes a command with the options that every command has, and an example below its help. */
export function newCommand(name: string, description: string, examples: readonly string[]): Command {
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', 'show this help')
    .addOption(new Option('--case <dir>', 'the case folder').env('LEADLINE_CASE').default('case'))
    .option('--json', 'print JSON (data on stdout, errors on stderr)')
    .option('--quiet', 'no progress and no remarks on stderr')
    .option('--no-input', 'never ask questions')
    .option('--key-file <file>', 'the key file of an encrypted case (env: LEADLINE_KEY_FILE)')
    .option('--passphrase-fd <number>', 'read the passphrase of an encrypted case from this file descriptor', readDescriptor)
    .addHelpText(
      'after',
      `\nExamples:\n${examples.map((example) => `  $ ${example.includes('leadline ') ? example : `leadline ${example}`}`).join('\n')}`,
    );
}

/** The number of a file descriptor, as the command line gives it. */
export function readDescriptor(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('not the number of a file descriptor (0 is stdin).');
  return Number(text);
}
