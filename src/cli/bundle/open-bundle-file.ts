import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenBundle } from '../../bundle/open-bundle.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';

/** Most bytes of an encrypted bundle: it is decrypted in memory, so that nothing of it lies on a disk in the clear. */
const MOST_ENCRYPTED = 2_000_000_000;

/** Opens the bundle of a command, decrypted by the identity file where it is encrypted. Throws `E_FILE` for what is not there, is no bundle, is for somebody else, or would be dangerous to unpack. */
export async function openBundleFile(io: CliIo, file: string, identity: string | undefined): Promise<OpenBundle> {
  const path = requireFile(io, file);
  const [{ openBundle }, { ageDecrypt, isAge }] = await Promise.all([
    import('../../bundle/open-bundle.ts'),
    import('../../bundle/age-encryption.ts'),
  ]);
  if (!isAge(firstBytes(path))) return openBundle(path);
  if (identity === undefined)
    throw new ToolError('E_FILE', `${file} is encrypted. Name the file with your age identity: --identity FILE (never the key itself).`);
  if (statSync(path).size > MOST_ENCRYPTED)
    throw new ToolError(
      'E_FILE',
      `${file} is too large to be decrypted in memory. Decrypt it with age on a disk that is encrypted, then check the result.`,
    );
  return openBundle(await ageDecrypt(readFileSync(path), readFileSync(requireFile(io, identity), 'utf8')));
}

function requireFile(io: CliIo, file: string): string {
  const path = resolve(io.cwd, file);
  if (!existsSync(path) || !statSync(path).isFile()) throw new ToolError('E_FILE', `There is no file ${file}.`);
  return path;
}

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(64);
    return head.subarray(0, readSync(file, head, 0, head.byteLength, 0));
  } finally {
    closeSync(file);
  }
}
