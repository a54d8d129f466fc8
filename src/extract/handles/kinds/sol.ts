import { base58 } from '@scure/base';
import type { KeyKind } from '../key-kind.ts';

/** Solana addresses as written: base58 of 32 bytes, no checksum, hence only near a label. */
export const sol: KeyKind = {
  kind: 'sol',
  shape: /^[1-9A-HJ-NP-Za-km-z]{32,44}$/,
  check: (written) => {
    try {
      return base58.decode(written).length === 32 ? written : undefined;
    } catch {
      return undefined;
    }
  },
  confidence: 0.8,
  needsLabel: ['sol'],
};
