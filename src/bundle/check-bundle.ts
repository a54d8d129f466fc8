import { sha256 } from '../model/sha256.ts';
import type { OpenBundle } from './open-bundle.ts';
import { verifyBag } from './verify.mjs';
import type { BagVerdict } from './verify.mjs';

/** What a check of a bundle found, and the SHA-256 of every file as it was read for it. */
export interface CheckedBundle {
  readonly verdict: BagVerdict;
  readonly hashes: ReadonlyMap<string, string>;
}

/** Checks a bundle without unpacking it, by the program that goes with every bundle. `keyId`: the key that must have signed; undefined where any may have. */
export async function checkBundle(bundle: OpenBundle, keyId: string | undefined): Promise<CheckedBundle> {
  const hashes = new Map<string, string>();
  const verdict = await verifyBag({
    names: bundle.names,
    keyId,
    read: async (name) => {
      const bytes = await bundle.read(name);
      hashes.set(name, sha256(bytes));
      return bytes;
    },
  });
  return { verdict, hashes };
}
