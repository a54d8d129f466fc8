import { sha256 } from '../../model/sha256.ts';
import type { Sha256 } from '../../model/sha256.ts';
import { gzipMember } from './gzip-member.ts';

/** One record of a WARC file, ISO 28500:2017 (WARC/1.1). */
export interface WarcRecord {
  readonly type: 'warcinfo' | 'response' | 'request' | 'metadata' | 'resource' | 'conversion';
  /** `<urn:uuid:…>` */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
  /** What the record is of; undefined for `warcinfo`. */
  readonly target?: string;
  readonly contentType: string;
  /** Further named fields, in order. */
  readonly fields?: readonly (readonly [string, string])[];
  /** HTTP head, blank line included; undefined for records that hold no HTTP message. */
  readonly head?: string;
  readonly payload: Uint8Array;
}

/** A record as a gzip member of its own, so that readers can jump to it; block and payload bear their SHA-256. `hash` may know hashes of bytes that it was asked for before. */
export function warcRecord(record: WarcRecord, hash: (bytes: Uint8Array) => Sha256): Promise<Uint8Array> {
  // RFC 9110 §5.5: bytes over 127 in a header field are opaque; they came in as Latin-1 and go out so.
  const head = Buffer.from(record.head ?? '', 'latin1');
  const block = head.byteLength === 0 ? record.payload : Buffer.concat([head, record.payload]);
  const fields: (readonly [string, string])[] = [
    ['WARC-Type', record.type],
    ['WARC-Record-ID', record.id],
    ['WARC-Date', new Date(record.atMs).toISOString()],
    ...(record.target === undefined ? [] : [['WARC-Target-URI', record.target] as const]),
    ...(record.fields ?? []),
    ['WARC-Block-Digest', `sha256:${hash(block)}`],
    ...(record.head === undefined || record.type === 'request' ? [] : [['WARC-Payload-Digest', `sha256:${hash(record.payload)}`] as const]),
    ['Content-Type', record.contentType],
    ['Content-Length', String(block.byteLength)],
  ];
  const lines = fields.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('');
  return gzipMember(Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines}\r\n`), block, Buffer.from('\r\n\r\n')]));
}

/** The id of a record: the same for the same capture and part, in the form of a UUID of version 8 (RFC 9562 §5.8). */
export function recordId(captureId: string, part: string): string {
  const hex = sha256(`${captureId}\n${part}`);
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
}

/** A value in one line: what a hostile URL or header may hold cannot begin another field. */
function oneLine(value: string): string {
  return value.replace(/[\r\n\0]/g, ' ');
}
