import { decodeBase58Check } from '../base58-check.ts';
import type { KeyKind } from '../key-kind.ts';
import { segwitAddress } from '../segwit-address.ts';

/** Bitcoin addresses: base58check as written (versions 0 and 5), segwit in lower case (BIP-173, BIP-350). */
export const btc: KeyKind = {
  kind: 'btc',
  shape: /^(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[a-z0-9]{6,87}|BC1[A-Z0-9]{6,87})$/,
  check: (written) => {
    if (/^bc1/i.test(written)) return segwitAddress(written, 'bc');
    return decodeBase58Check(written, [0, 5]) === undefined ? undefined : written;
  },
  confidence: 0.98,
};
