import { sha3_256 } from '@noble/hashes/sha3.js';
import { base32nopad } from '@scure/base';
import type { KeyKind } from '../key-kind.ts';

/** Tor hidden services of version 3, lower case with `.onion` (rend-spec-v3, section 6). */
export const onion: KeyKind = {
  kind: 'onion',
  shape: /^[a-zA-Z2-7]{56}\.onion$/i,
  check: (written) => {
    const lower = written.toLowerCase();
    const bytes = base32nopad.decode(lower.slice(0, 56).toUpperCase());
    if (bytes.length !== 35 || bytes[34] !== 3) return undefined;
    const hash = sha3_256(new Uint8Array([...new TextEncoder().encode('.onion checksum'), ...bytes.slice(0, 32), 3]));
    return hash[0] === bytes[32] && hash[1] === bytes[33] ? lower : undefined;
  },
  confidence: 0.98,
};
