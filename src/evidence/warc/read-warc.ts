import { gunzipSync } from 'node:zlib';

/** One record of a WARC file as read: its named fields and its block. */
export interface ReadRecord {
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

/** Most bytes that one item inflates to; a page, its requests and its screenshot are a tenth of it. */
const MOST_BYTES = 268_435_456;

/** Every record of a gzip-compressed WARC file, in order; undefined when the bytes are no such file. */
export function readWarc(file: Uint8Array): readonly ReadRecord[] | undefined {
  const bytes = inflated(file);
  if (!bytes) return undefined;
  const records: ReadRecord[] = [];
  let at = 0;
  while (at < bytes.byteLength) {
    const headEnd = bytes.indexOf('\r\n\r\n', at);
    if (headEnd < 0) return undefined;
    const [version, ...lines] = bytes.toString('utf8', at, headEnd).split('\r\n');
    const fields = new Map(lines.map(fieldOf));
    const size = Number(fields.get('content-length'));
    const from = headEnd + 4;
    const ends =
      version === 'WARC/1.1' && Number.isSafeInteger(size) && bytes.toString('latin1', from + size, from + size + 4) === '\r\n\r\n';
    if (!ends) return undefined;
    records.push({ fields, block: bytes.subarray(from, from + size) });
    at = from + size + 4;
  }
  return records;
}

/** The payload of a record that holds an HTTP message, and its head's fields by lower-case name. */
export function httpMessageOf({ block }: ReadRecord): { readonly fields: ReadonlyMap<string, string>; readonly payload: Uint8Array } {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const headEnd = bytes.indexOf('\r\n\r\n');
  const lines = bytes.toString('latin1', 0, Math.max(0, headEnd)).split('\r\n').slice(1);
  return { fields: new Map(lines.map(fieldOf)), payload: bytes.subarray(headEnd + 4) };
}

function fieldOf(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

function inflated(file: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(file, { maxOutputLength: MOST_BYTES });
  } catch {
    return undefined;
  }
}
