import type { KeyKind } from '../key-kind.ts';

/** Bitcoin Cash addresses in cash form, lower case with the prefix, which the checksum takes in (CashAddr specification). Old forms are read as Bitcoin. */
export const bch: KeyKind = {
  kind: 'bch',
  shape: /^(?:[qp][02-9ac-hj-np-z]{41}|[QP][02-9AC-HJ-NP-Z]{41})$/,
  check: (written) => {
    const lower = written.toLowerCase();
    const words = [...lower].map((letter) => ALPHABET.indexOf(letter));
    return polymod([...PREFIX, 0, ...words]) === 0n ? `bitcoincash:${lower}` : undefined;
  },
  confidence: 0.98,
};

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const PREFIX: readonly number[] = Array.from('bitcoincash', (letter) => (letter.codePointAt(0) ?? 0) & 31);
const GENERATORS: readonly bigint[] = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

function polymod(words: readonly number[]): bigint {
  let sum = 1n;
  for (const word of words) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(word);
    for (const [bit, generator] of GENERATORS.entries()) if ((top >> BigInt(bit)) & 1n) sum ^= generator;
  }
  return sum ^ 1n;
}
