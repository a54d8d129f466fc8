import { keccak_256 } from '@noble/hashes/sha3.js';
import type { KeyKind } from '../key-kind.ts';

/** Ethereum and other EVM addresses in EIP-55 form; mixed case must pass its checksum, one case alone has none. */
export const eth: KeyKind = {
  kind: 'eth',
  shape: /^0[xX][0-9a-fA-F]{40}$/,
  check: (written) => {
    const hex = written.slice(2);
    const canonical = checksummed(hex.toLowerCase());
    const oneCase = hex === hex.toLowerCase() || hex === hex.toUpperCase();
    return oneCase || canonical === `0x${hex}` ? canonical : undefined;
  },
  confidence: 0.95,
  // Token contracts on Ethereum: USDT, USDC, DAI; and the zero address.
  stops: new Set([
    '0xdAC17F958D2ee523a2206206994597C13D831ec7',
    '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
    '0x6B175474E89094C44Da98b954EedeAC495271d0F',
    '0x0000000000000000000000000000000000000000',
  ]),
};

/** EIP-55: a letter is a capital where the hash of the lower-case address has a nibble of 8 or more. */
function checksummed(lower: string): string {
  const hash = keccak_256(new TextEncoder().encode(lower));
  const letters = [...lower].map((letter, at) => {
    const nibble = ((hash[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15;
    return nibble >= 8 ? letter.toUpperCase() : letter;
  });
  return `0x${letters.join('')}`;
}
