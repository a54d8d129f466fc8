import { Decrypter, Encrypter } from 'age-encryption';
import { ToolError } from '../model/tool-error.ts';

/** How a file that is encrypted with age begins (age-encryption.org/v1). */
const MAGIC = 'age-encryption.org/v1\n';

/** Makes what encrypts a stream to recipients (`age1…`), so that only a holder of one of their identities reads it. Throws `E_USAGE` for what is no recipient. */
export function ageEncrypter(recipients: readonly string[]): (plain: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      // Not repeated in the message: whoever takes the identity for the recipient would find a secret on the screen.
      throw new ToolError(
        'E_USAGE',
        'One --recipient is no age recipient: it begins with age1, and age-keygen prints it. Nothing was written.',
      );
    }
  }
  return (plain) => encrypter.encrypt(plain);
}

/** Whether bytes begin as a file that is encrypted with age. */
export function isAge(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') === MAGIC;
}

/** Decrypts a file with the identities of an identity file (`AGE-SECRET-KEY-…`, one a line, `#` begins a comment). Throws `E_FILE` when none of them opens it. */
export async function ageDecrypt(file: Uint8Array, identities: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  const keys = identities
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  try {
    for (const key of keys) decrypter.addIdentity(key);
    return await decrypter.decrypt(file);
  } catch {
    throw new ToolError(
      'E_FILE',
      'The bundle is not for this identity, or it is damaged: nothing could be decrypted, and nothing was written.',
    );
  }
}
