import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes that AES-256-GCM adds to a text: a nonce of 12 in front, a tag of 16 behind (NIST SP 800-38D). */
export const ADDED_BYTES = 28;

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts bytes with AES-256-GCM under a random nonce; `bound` is not in the result, and without the same `bound` nobody decrypts it. */
export function encryptBound(key: Uint8Array, bound: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Decrypts what `encryptBound` gave; undefined when key or `bound` is another, or a byte was changed. */
export function decryptBound(key: Uint8Array, bound: string, bytes: Uint8Array): Buffer | undefined {
  if (bytes.byteLength < ADDED_BYTES) return undefined;
  const tagAt = bytes.byteLength - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(tagAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, tagAt)), decipher.final()]);
  } catch {
    return undefined;
  }
}
