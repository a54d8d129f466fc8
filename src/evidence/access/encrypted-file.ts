import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { ADDED_BYTES, decryptBound, encryptBound } from './authenticated.ts';

/** What every encrypted file of a case begins with. */
const MAGIC = Buffer.from('LLF1', 'latin1');
const CONTENT_KEY_BYTES = 32;
const WRAPPED_BYTES = CONTENT_KEY_BYTES + ADDED_BYTES;
const HEAD_BYTES = MAGIC.byteLength + WRAPPED_BYTES;

/**
 * The bytes of an encrypted file: `LLF1`, a random content key of its own wrapped by the wrapping key (60 bytes), then the content under that content key.
 * Both parts are bound to the name, so that no file can stand in the place of another.
 */
export function encryptFile(wrappingKey: Uint8Array, name: string, content: Uint8Array): Buffer {
  const contentKey = randomBytes(CONTENT_KEY_BYTES);
  return Buffer.concat([
    MAGIC,
    encryptBound(wrappingKey, `key\n${name}`, contentKey),
    encryptBound(contentKey, `content\n${name}`, content),
  ]);
}

/** The content of an encrypted file; undefined when it is none, is another file's, was changed, or when its content key was destroyed. */
export function decryptFile(wrappingKey: Uint8Array, name: string, bytes: Uint8Array): Buffer | undefined {
  if (!isEncrypted(bytes)) return undefined;
  const contentKey = decryptBound(wrappingKey, `key\n${name}`, bytes.subarray(MAGIC.byteLength, HEAD_BYTES));
  return contentKey && decryptBound(contentKey, `content\n${name}`, bytes.subarray(HEAD_BYTES));
}

/** Whether bytes begin as an encrypted file does. Nothing that leadline writes in clear begins so. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.byteLength));
}

/**
 * Overwrites the wrapped content key of a file with random bytes, on the disk when it returns: whoever has the case key cannot read the content any more.
 * Does nothing to a file that is not encrypted. A disk that never overwrites in place may keep the old sector for a while; copies made earlier keep their key.
 */
export function destroyContentKey(path: string): void {
  // Evidence is read-only for its owner, too.
  chmodSync(path, 0o600);
  const file = openSync(path, 'r+');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    if (readSync(file, head, 0, HEAD_BYTES, 0) < HEAD_BYTES || !isEncrypted(head)) return;
    writeSync(file, randomBytes(WRAPPED_BYTES), 0, WRAPPED_BYTES, MAGIC.byteLength);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
