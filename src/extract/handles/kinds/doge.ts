import { decodeBase58Check } from '../base58-check.ts';
import type { KeyKind } from '../key-kind.ts';

/** Dogecoin addresses, base58check as written (versions 30 and 22). */
export const doge: KeyKind = {
  kind: 'doge',
  shape: /^[DA9][1-9A-HJ-NP-Za-km-z]{25,34}$/,
  check: (written) => (decodeBase58Check(written, [30, 22]) === undefined ? undefined : written),
  confidence: 0.98,
};
