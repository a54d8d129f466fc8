import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58xmr } from '@scure/base';
import type { KeyKind } from '../key-kind.ts';

/** Monero addresses as written: standard, integrated and subaddresses of main, test and stage net (monero cryptonote_config.h). */
export const xmr: KeyKind = {
  kind: 'xmr',
  shape: /^[1-9A-HJ-NP-Za-km-z]{95}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/,
  check: (written) => {
    try {
      const bytes = base58xmr.decode(written);
      const hash = keccak_256(bytes.slice(0, -4));
      const holds = bytes.slice(-4).every((byte, at) => byte === hash[at]);
      return holds && PREFIXES.has(bytes[0] ?? -1) ? written : undefined;
    } catch {
      return undefined;
    }
  },
  confidence: 0.98,
};

const PREFIXES: ReadonlySet<number> = new Set([18, 19, 42, 53, 54, 63, 24, 25, 36]);
