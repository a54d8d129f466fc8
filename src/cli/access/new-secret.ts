import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { makeKeyFile } from '../../evidence/access/make-key-file.ts';
import { readKeyFile, SHORTEST_PASSPHRASE } from '../../evidence/access/key-secret.ts';
import type { KeySecret } from '../../evidence/access/key-secret.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import { askPassphrase, readPassphrase } from './passphrase.ts';

/** Where a new secret is to come from. */
export interface NewSecretOptions {
  readonly keyFile: string | undefined;
  readonly passphraseFd: number | undefined;
  readonly mayAsk: boolean;
  /** The case that it is to open: no key file lies inside. */
  readonly caseFolder: string;
}

/**
 * A secret that is to open a case from now on: that of a key file, which is made where it is not there, or a passphrase from a descriptor or asked for twice in the terminal.
 * Undefined when nothing names one and nobody may be asked. Throws `E_KEY` for a passphrase that is too short or was typed in two ways, and for a key file inside the case.
 */
export function newSecret(io: CliIo, { keyFile, passphraseFd, mayAsk, caseFolder }: NewSecretOptions): KeySecret | undefined {
  if (keyFile !== undefined) return keyFileSecret(resolve(io.cwd, keyFile), caseFolder);
  if (passphraseFd !== undefined) return longEnough(readPassphrase(passphraseFd));
  if (!mayAsk || !io.terminal) return undefined;
  const first = longEnough(askPassphrase(`New passphrase of the case (${SHORTEST_PASSPHRASE} characters or more): `));
  const second = askPassphrase('The same once more: ');
  if (Buffer.compare(first.bytes, second.bytes) !== 0) throw new ToolError('E_KEY', 'The two passphrases differ. Nothing was changed.');
  return first;
}

function keyFileSecret(file: string, caseFolder: string): KeySecret {
  if (!relative(caseFolder, file).startsWith('..'))
    throw new ToolError('E_KEY', `${file} lies inside the case: whoever takes the case would take its key along. Name another place.`);
  if (!existsSync(file)) makeKeyFile(file);
  return readKeyFile(file);
}

function longEnough(secret: KeySecret): KeySecret {
  if ([...Buffer.from(secret.bytes).toString('utf8')].length < SHORTEST_PASSPHRASE)
    throw new ToolError(
      'E_KEY',
      `A passphrase has ${SHORTEST_PASSPHRASE} characters or more: five words that do not belong together are good. Nothing was changed.`,
    );
  return secret;
}
