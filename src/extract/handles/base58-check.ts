import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';

const CODER = createBase58check(sha256);

/** The 21 bytes of a base58check address whose version byte is one of `versions`; undefined when the checksum or the length is wrong. */
export function decodeBase58Check(written: string, versions: readonly number[]): Uint8Array | undefined {
  try {
    const bytes = CODER.decode(written);
    return bytes.length === 21 && versions.includes(bytes[0] ?? -1) ? bytes : undefined;
  } catch {
    return undefined;
  }
}
