import { resolve } from 'node:path';
import { isEncryptedCase, openAccess, readAccess } from '../../evidence/access/access-file.ts';
import type { OpenedAccess } from '../../evidence/access/access-file.ts';
import { readKeyFile } from '../../evidence/access/key-secret.ts';
import type { KeySecret } from '../../evidence/access/key-secret.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CommonOptions } from '../common-options.ts';
import { askPassphrase, readPassphrase } from './passphrase.ts';

/** What opens the encrypted cases of one invocation: each is opened once, and a person is asked once. */
export interface CaseKeyRing {
  /** Takes what the command line says of the key. */
  take(options: KeyOptions): void;
  /** Opens a case; undefined for one that is not encrypted. Throws `E_KEY` when there is no key or it is another's. */
  open(caseFolder: string): OpenedAccess | undefined;
  /** As `open`, but asks nobody: undefined where the command line and the environment name no key. */
  openIfNamed(caseFolder: string): OpenedAccess | undefined;
}

/** What of the world around it a key ring needs (`CliIo`). */
interface KeyWorld {
  readonly terminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** What the command line can say of a key. */
export type KeyOptions = Pick<CommonOptions, 'keyFile' | 'passphraseFd'> & { readonly input?: boolean };

/** Makes the key ring of an invocation; nothing is read before a case is opened. */
export function caseKeyRing(io: KeyWorld): CaseKeyRing {
  const opened = new Map<string, OpenedAccess>();
  let options: KeyOptions = {};
  let secret: KeySecret | undefined;
  const open = (folder: string, find: () => KeySecret | undefined): OpenedAccess | undefined => {
    if (!isEncryptedCase(folder)) return undefined;
    const known = opened.get(folder);
    if (known) return known;
    secret ??= find();
    if (!secret) return undefined;
    const access = openAccess(readAccess(folder), secret);
    opened.set(folder, access);
    return access;
  };
  return {
    take: (given) => {
      options = given;
    },
    open: (folder) => open(folder, () => namedSecret(io, options) ?? askedSecret(io, options)),
    openIfNamed: (folder) => open(folder, () => namedSecret(io, options)),
  };
}

/** What the command line or the environment names, the command line first; undefined when neither does. */
function namedSecret(io: KeyWorld, { keyFile, passphraseFd }: KeyOptions): KeySecret | undefined {
  if (keyFile !== undefined) return readKeyFile(resolve(io.cwd, keyFile));
  if (passphraseFd !== undefined) return readPassphrase(passphraseFd);
  const named = io.environment['LEADLINE_KEY_FILE'] ?? '';
  return named === '' ? undefined : readKeyFile(resolve(io.cwd, named));
}

function askedSecret(io: KeyWorld, { input }: KeyOptions): KeySecret {
  if (io.terminal && input !== false) return askPassphrase('Passphrase of the case: ');
  throw new ToolError(
    'E_KEY',
    'The case is encrypted. Name its key file with --key-file FILE or LEADLINE_KEY_FILE, give its passphrase with --passphrase-fd N, or run the command in a terminal to be asked.',
  );
}
