import { inflateRawSync } from 'node:zlib';

/** An entry of a ZIP archive: its bytes and how they were packed (0 stored, 8 deflated). */
export interface UnzippedEntry {
  readonly bytes: Uint8Array;
  readonly method: number;
}

/** The entries of a ZIP archive by name, in order, read with nothing but zlib. */
export function unzipBytes(zip: Uint8Array): ReadonlyMap<string, UnzippedEntry> {
  const all = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = all.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const entries = new Map<string, UnzippedEntry>();
  let at = all.readUInt32LE(end + 16);
  for (let count = all.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size, nameLength] = [all.readUInt16LE(at + 10), all.readUInt32LE(at + 20), all.readUInt16LE(at + 28)];
    const local = all.readUInt32LE(at + 42);
    const from = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28);
    const packed = all.subarray(from, from + size);
    entries.set(all.toString('utf8', at + 46, at + 46 + nameLength), { method, bytes: method === 0 ? packed : inflateRawSync(packed) });
    at += 46 + nameLength + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32);
  }
  return entries;
}
