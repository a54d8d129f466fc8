import { hash } from 'node:crypto';

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export type Sha256 = string & { readonly __brand: 'Sha256' };

/** The SHA-256 of bytes, or of the UTF-8 form of a string. */
export function sha256(data: Uint8Array | string): Sha256 {
  return hash('sha256', data, 'hex') as Sha256;
}
