import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a hostile ZIP archive: whatever is given stands there, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly bytes?: Uint8Array;
  /** Upper half of the external attributes: type and mode of Unix. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** What the archive says of the size, where it lies. */
  readonly says?: { readonly unpacked?: number; readonly packed?: number };
  /** Points at the local header of the first entry instead of its own. */
  readonly overlaps?: boolean;
}

/** Writes a ZIP archive by hand, so that it can say what no library would. `says` overrides the number of entries at its end. */
export function rawZip(entries: readonly RawEntry[], says?: { readonly entries?: number }): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = rawEntry(entry, entry.overlaps ? 0 : offset);
    directory.push(central);
    if (entry.overlaps) continue;
    locals.push(local);
    offset += local.byteLength;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(says?.entries ?? entries.length, 8);
  end.writeUInt16LE(says?.entries ?? entries.length, 10);
  end.writeUInt32LE(central.byteLength, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

function rawEntry({ name, bytes = Buffer.from('x'), mode = 0o100600, flags = 0, method = 8, says }: RawEntry, offset: number) {
  const packed = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes);
  const title = Buffer.from(name, 'utf8');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(says?.packed ?? packed.byteLength, 14);
  common.writeUInt32LE(says?.unpacked ?? bytes.byteLength, 18);
  common.writeUInt16LE(title.byteLength, 22);
  const localHead = Buffer.alloc(4);
  localHead.writeUInt32LE(0x04034b50, 0);
  const centralHead = Buffer.alloc(6);
  centralHead.writeUInt32LE(0x02014b50, 0);
  centralHead.writeUInt16LE((3 << 8) | 63, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((mode << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  return { local: Buffer.concat([localHead, common, title, packed]), central: Buffer.concat([centralHead, common, tail, title]) };
}
