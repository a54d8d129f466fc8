import { decodeBase58Check } from '../base58-check.ts';
import type { KeyKind } from '../key-kind.ts';
import { segwitAddress } from '../segwit-address.ts';

/** Litecoin addresses: base58check as written (versions 48 and 50), segwit in lower case. Version 5 is shared with Bitcoin and read as such. */
export const ltc: KeyKind = {
  kind: 'ltc',
  shape: /^(?:[LM][1-9A-HJ-NP-Za-km-z]{25,34}|ltc1[a-z0-9]{6,86}|LTC1[A-Z0-9]{6,86})$/,
  check: (written) => {
    if (/^ltc1/i.test(written)) return segwitAddress(written, 'ltc');
    return decodeBase58Check(written, [48, 50]) === undefined ? undefined : written;
  },
  confidence: 0.98,
};
