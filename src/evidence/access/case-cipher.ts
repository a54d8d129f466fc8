import { ToolError } from '../../model/tool-error.ts';
import { decryptBound, encryptBound } from './authenticated.ts';
import { keyFor } from './case-key.ts';
import type { CaseKey } from './case-key.ts';
import { decryptFile, encryptFile, isEncrypted } from './encrypted-file.ts';

/** Reads and writes what a case keeps encrypted. Made of the case key, which it does not give out. */
export interface CaseCipher {
  /** The raw key of the database, 64 hexadecimal digits, as SQLCipher takes it. */
  readonly databaseKey: string;
  /** The bytes of a file under a content key of its own; `name` is what the file is bound to, such as `cap-…/record.json`. */
  encrypt(name: string, content: Uint8Array): Buffer;
  /** The content of a file of that name. Throws `E_INTEGRITY` when it is not what was written under this name and this case key. */
  decrypt(name: string, bytes: Uint8Array): Buffer;
  /** One line of a file that is added to, without line break: `LLL1 ` and base64. */
  encryptLine(name: string, line: string): string;
  /** The line again; undefined when it is none of that file, or only half a one. */
  decryptLine(name: string, line: string): string | undefined;
}

/** What every encrypted line begins with. */
const LINE = 'LLL1 ';

/** Makes the cipher of a case from its key. */
export function caseCipher(caseKey: CaseKey): CaseCipher {
  const contentKeys = keyFor('content-keys', caseKey);
  const lines = keyFor('lines', caseKey);
  return {
    databaseKey: Buffer.from(keyFor('database', caseKey)).toString('hex'),
    encrypt: (name, content) => encryptFile(contentKeys, name, content),
    decrypt: (name, bytes) => {
      const content = decryptFile(contentKeys, name, bytes);
      if (content === undefined)
        throw new ToolError(
          'E_INTEGRITY',
          `${name} was altered, or another file was put in its place. Restore it from a copy; leadline verify says what else differs.`,
        );
      return content;
    },
    encryptLine: (name, line) => `${LINE}${encryptBound(lines, name, Buffer.from(line)).toString('base64')}`,
    decryptLine: (name, line) =>
      line.startsWith(LINE) ? decryptBound(lines, name, Buffer.from(line.slice(LINE.length), 'base64'))?.toString('utf8') : undefined,
  };
}

/** The content of a file that may be encrypted: as it is where the case has no cipher. Throws `E_KEY` for an encrypted file without one, `E_INTEGRITY` for an altered or a plain one where the case has one. */
export function contentOf(cipher: CaseCipher | undefined, name: string, bytes: Uint8Array): Uint8Array {
  if (cipher) return cipher.decrypt(name, bytes);
  if (isEncrypted(bytes)) throw new ToolError('E_KEY', `${name} is encrypted, and no key was given to read it.`);
  return bytes;
}

/** A line of a file that may be encrypted, as `contentOf` does with a file; undefined for an encrypted line that was altered or half written. Throws `E_KEY` for an encrypted one without a cipher. */
export function lineOf(cipher: CaseCipher | undefined, name: string, line: string): string | undefined {
  if (cipher) return cipher.decryptLine(name, line);
  if (line.startsWith(LINE)) throw new ToolError('E_KEY', `${name} is encrypted, and no key was given to read it.`);
  return line;
}
