import { lstatSync, readFileSync } from 'node:fs';
import { ToolError } from '../../model/tool-error.ts';

/** What a person or a program holds that opens a case. */
export interface KeySecret {
  readonly kind: 'passphrase' | 'key-file';
  readonly bytes: Uint8Array;
}

/** Characters that a new passphrase has at least. */
export const SHORTEST_PASSPHRASE = 12;

/** Bytes that a key file has at least, and at most. */
const KEY_FILE_BYTES = [32, 65_536] as const;

/** A passphrase as it is used: Unicode normalised (NFC), so that the same keys of another keyboard or system give the same bytes. */
export function passphraseSecret(text: string): KeySecret {
  return { kind: 'passphrase', bytes: Buffer.from(text.normalize('NFC'), 'utf8') };
}

/** Reads a key file, its bytes as they are. Throws `E_KEY` when it is absent, too short or too long for one, or when others than its owner may read it. */
export function readKeyFile(file: string): KeySecret {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats) throw new ToolError('E_KEY', `There is no key file at ${file}.`);
  const [least, most] = KEY_FILE_BYTES;
  if (!stats.isFile() || stats.size < least || stats.size > most)
    throw new ToolError('E_KEY', `${file} is no key file: those have ${least} to ${most} bytes.`);
  if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0)
    throw new ToolError(
      'E_KEY',
      `Others may read the key file ${file}. Make it yours alone (chmod 600 ${file}), and think about who has it now.`,
    );
  return { kind: 'key-file', bytes: readFileSync(file) };
}
