import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { ToolError } from '../../model/tool-error.ts';
import { boundName } from '../access/bound-name.ts';
import { contentOf } from '../access/case-cipher.ts';
import type { CaseCipher } from '../access/case-cipher.ts';
import { writeDurable } from './write-durable.ts';

/**
 * Makes the salted hash of a case: HMAC-SHA-256 under 32 random bytes that only the case has, 64 hexadecimal digits.
 * Without the salt no list of all phone numbers tells which one was sought; with it, whether a given one was. The salt is made when the file is absent and `make` is `'make'`. With a cipher it lies encrypted.
 */
export function saltedHash(
  file: string,
  { make, cipher }: { readonly make: 'make' | 'must-be-there'; readonly cipher: CaseCipher | undefined },
): (text: string) => string {
  if (make === 'make' && !existsSync(file)) {
    const made = Buffer.from(`${randomBytes(32).toString('hex')}\n`);
    writeDurable(file, cipher?.encrypt(boundName(file), made) ?? made);
  }
  const salt = existsSync(file) ? Buffer.from(contentOf(cipher, boundName(file), readFileSync(file))).toString('latin1') : '';
  if (!/^[0-9a-f]{64}\n$/.test(salt))
    throw new ToolError(
      'E_INTEGRITY',
      `${file} is missing or altered. Restore it from a copy of the case; leadline verify says what else differs.`,
    );
  return (text) => createHmac('sha256', Buffer.from(salt.trim(), 'hex')).update(text).digest('hex');
}
