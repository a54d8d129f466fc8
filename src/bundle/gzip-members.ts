import { inflateRawSync } from 'node:zlib';
import { ToolError } from '../model/tool-error.ts';

/** One gzip member of a file: where it stands and what it holds. */
export interface GzipMember {
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Bytes, header and trailer included. */
  readonly length: number;
  readonly content: Buffer;
}

/** Header without optional fields (RFC 1952 §2.3.1) and trailer: checksum and size. */
const HEAD_BYTES = 10;
const TAIL_BYTES = 8;
/** Most bytes that one member inflates to. */
const MOST_BYTES = 268_435_456;

/** The members of a gzip file in order. Throws `E_INTEGRITY` for bytes that are no such file, or one with optional header fields, which nothing of ours has. */
export function* gzipMembers(file: Uint8Array): Generator<GzipMember> {
  for (let offset = 0; offset < file.byteLength;) {
    const { content, used } = inflated(file, offset);
    const length = HEAD_BYTES + used + TAIL_BYTES;
    yield { offset, length, content };
    offset += length;
  }
}

function inflated(file: Uint8Array, offset: number): { readonly content: Buffer; readonly used: number } {
  const plain = file[offset] === 0x1f && file[offset + 1] === 0x8b && file[offset + 2] === 8 && file[offset + 3] === 0;
  try {
    if (plain) {
      const options = { info: true, maxOutputLength: MOST_BYTES };
      // With `info` Node gives the engine too, which counts what it read; its types do not know.
      const { buffer, engine } = inflateRawSync(file.subarray(offset + HEAD_BYTES), options) as unknown as Inflated;
      return { content: buffer, used: engine.bytesWritten };
    }
  } catch {
    // Said below.
  }
  throw new ToolError('E_INTEGRITY', `A WARC file is damaged at byte ${offset}. Run leadline verify; restore the file from a copy.`);
}

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}
