/** 1 January 1980, 00:00, the earliest time that ZIP knows, as its time and date words (APPNOTE 4.4.6). */
const EARLIEST = 0x0021_0000;
const END_OF_DIRECTORY = 0x0605_4b50;
const DIRECTORY_ENTRY = 0x0201_4b50;
const LONGEST_END = 22 + 65_535;

/** The same ZIP archive with the time of every entry set to the earliest that the format knows, so that the same content gives the same bytes. Throws when the bytes are no ZIP archive. */
export function withFixedZipTimes(zip: Uint8Array): Uint8Array {
  // A copy whose buffer begins where it begins; `slice()` of a Node buffer would share the memory.
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const end = endOfDirectory(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('ZIP directory entry expected');
    view.setUint32(at + 12, EARLIEST, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, EARLIEST, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_END); at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error('no ZIP archive');
}
