import type { BagSigner } from '../../bundle/write-bag.ts';
import { keyIdOf, publicKeyPem } from '../../evidence/audit/signing-key.ts';
import type { SigningKey } from '../../evidence/audit/signing-key.ts';

/** The key of a case as what signs its bundles. */
export function bagSigner(key: SigningKey): BagSigner {
  return { publicKeyPem: publicKeyPem(key.publicKey), keyId: keyIdOf(key.publicKey), sign: (data) => key.sign(data) };
}
