import type { KeyKind } from '../key-kind.ts';

/** Tox ids, upper case: key, nospam and an XOR checksum of two bytes (c-toxcore tox.h). */
export const tox: KeyKind = {
  kind: 'tox',
  shape: /^[0-9a-fA-F]{76}$/,
  check: (written) => {
    let sum = 0;
    for (let at = 0; at < 76; at += 4) sum ^= Number.parseInt(written.slice(at, at + 4), 16);
    return sum === 0 ? written.toUpperCase() : undefined;
  },
  confidence: 0.95,
};
