import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';

/** Why a body could not be decoded: it grows over a limit, or it is damaged. */
export interface DecodeProblem {
  readonly kind: 'too-large' | 'damaged';
  readonly detail: string;
}

/** Greatest growth of a body over its size on the wire, beyond the first megabyte; honest HTML stays under 30 to 1. */
const RATIO = 200;
const RATIO_FROM_BYTES = 1_048_576;
/** Codings one after the other that are followed; more is an attack. */
const MOST_CODINGS = 3;

type Inflate = (data: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const DECODERS: Readonly<Record<string, Inflate>> = {
  gzip: promisify(gunzip) as Inflate,
  'x-gzip': promisify(gunzip) as Inflate,
  br: promisify(brotliDecompress) as Inflate,
  zstd: promisify(zstdDecompress) as Inflate,
  // RFC 9110 §8.4.1.2 means zlib; some servers send the bare stream, whose first byte is no zlib header.
  deflate: (data, options) =>
    (((data[0] ?? 0) & 0x0f) === 8 ? (promisify(inflate) as Inflate) : (promisify(inflateRaw) as Inflate))(data, options),
};

/** Undoes the codings of a `Content-Encoding` header. No more than the limit is ever inflated: `maxBytes`, or 200 times the size on the wire where that is over 1 MB. */
export async function decodeContent(body: Uint8Array, contentEncoding: string, maxBytes: number): Promise<Uint8Array | DecodeProblem> {
  const codings = contentEncoding
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MOST_CODINGS) return { kind: 'damaged', detail: 'too many codings' };
  const maxOutputLength = Math.min(maxBytes, Math.max(RATIO_FROM_BYTES, body.byteLength * RATIO));
  let decoded = body;
  for (const coding of codings.toReversed()) {
    const decode = DECODERS[coding];
    if (!decode) return { kind: 'damaged', detail: 'unknown coding' };
    if (decoded.byteLength === 0) return decoded;
    try {
      decoded = await decode(decoded, { maxOutputLength });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'error';
      if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large', detail: `inflates over ${maxOutputLength} bytes` };
      return { kind: 'damaged', detail: `decode ${code}` };
    }
  }
  return decoded;
}
