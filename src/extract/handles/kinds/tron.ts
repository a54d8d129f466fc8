import { decodeBase58Check } from '../base58-check.ts';
import type { KeyKind } from '../key-kind.ts';

/** TRON addresses (USDT-TRC20 as well), base58check as written, first byte 0x41. */
export const tron: KeyKind = {
  kind: 'tron',
  shape: /^T[1-9A-HJ-NP-Za-km-z]{33}$/,
  check: (written) => (decodeBase58Check(written, [0x41]) === undefined ? undefined : written),
  confidence: 0.98,
  // Token contracts: USDT and USDC on TRON.
  stops: new Set(['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TEkxiTehnzSmSe2XqrBj4w32RUN966rdz8']),
};
