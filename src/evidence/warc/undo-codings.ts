import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

type Inflate = (data: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

const DECODERS: Readonly<Record<string, Inflate>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  deflate: (data, options) => (((data[0] ?? 0) & 0x0f) === 8 ? inflateSync(data, options) : inflateRawSync(data, options)),
};

/** A kept payload without the codings of its `content-encoding`; undefined when they cannot be undone within `mostBytes`. */
export function undoCodings(payload: Uint8Array, contentEncoding: string, mostBytes: number): Uint8Array | undefined {
  const codings = contentEncoding
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  let decoded = payload;
  try {
    for (const coding of codings.toReversed()) {
      const decode = DECODERS[coding];
      if (!decode) return undefined;
      if (decoded.byteLength > 0) decoded = decode(decoded, { maxOutputLength: mostBytes });
    }
  } catch {
    return undefined;
  }
  return decoded;
}
