import { base64, hex } from '@scure/base';
import type { KeyKind } from '../key-kind.ts';

/** TON addresses in raw form `workchain:hex`, in which all forms are equal (CRC16-XMODEM and flag byte: ton-docs address formats). */
export const ton: KeyKind = {
  kind: 'ton',
  shape: /^(?:[A-Za-z0-9+/_-]{48}|(?:0|-1):[0-9a-fA-F]{64})$/,
  check: (written) => (written.includes(':') ? written.toLowerCase() : friendly(written)),
  confidence: 0.95,
};

/** Bounceable and not, main and test net. */
const FLAGS: ReadonlySet<number> = new Set([0x11, 0x51, 0x91, 0xd1]);

function friendly(written: string): string | undefined {
  try {
    const bytes = base64.decode(written.replaceAll('-', '+').replaceAll('_', '/'));
    const crc = crc16(bytes.slice(0, 34));
    if (bytes.length !== 36 || !FLAGS.has(bytes[0] ?? -1) || crc !== (((bytes[34] ?? 0) << 8) | (bytes[35] ?? 0))) return undefined;
    return `${bytes[1] === 0xff ? -1 : (bytes[1] ?? 0)}:${hex.encode(bytes.slice(2, 34))}`;
  } catch {
    return undefined;
  }
}

function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}
