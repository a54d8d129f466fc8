import { createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Bytes of a case key. */
export const CASE_KEY_BYTES = 32;

/** The key of a case: 32 random bytes that lie nowhere in clear. */
export type CaseKey = Uint8Array & { readonly caseKey: true };

/** What a key of its own is derived from the case key for: no two uses share one. */
export type KeyUse = 'content-keys' | 'lines' | 'database';

/** Makes the key of a new case. */
export function makeCaseKey(): CaseKey {
  return asCaseKey(randomBytes(CASE_KEY_BYTES));
}

/** Takes bytes for the key of a case; throws for any other length, which only a bug can bring. */
export function asCaseKey(bytes: Uint8Array): CaseKey {
  if (bytes.byteLength !== CASE_KEY_BYTES) throw new RangeError('a case key has 32 bytes');
  return bytes as CaseKey;
}

/** The key for one use, 32 bytes: HKDF with SHA-256 (RFC 5869), without salt since the case key is random. */
export function keyFor(use: KeyUse, caseKey: CaseKey): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', caseKey, new Uint8Array(0), `leadline ${use}/1`, CASE_KEY_BYTES));
}

/** Tells a case key again without telling anything of it: 16 hexadecimal digits. */
export function fingerprintOf(caseKey: CaseKey): string {
  return createHmac('sha256', caseKey).update('leadline fingerprint/1').digest('hex').slice(0, 16);
}
