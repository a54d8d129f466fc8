import { DER, derElement, derElements, derInside } from './der.ts';
import type { DerElement } from './der.ts';

/** 2.16.840.1.101.3.4.2.1, SHA-256 (RFC 5754 §2.2). */
const SHA256_OID = Buffer.from('608648016503040201', 'hex');
/** 1.2.840.113549.1.7.2, signed data (RFC 5652 §5.1). */
const SIGNED_DATA_OID = Buffer.from('2a864886f70d010702', 'hex');
/** 1.2.840.113549.1.9.16.1.4, time-stamp information (RFC 3161 §2.4.2). */
const TST_INFO_OID = Buffer.from('2a864886f70d0109100104', 'hex');

/** What a time-stamping authority says in its answer. Its own signature is not tested here: whose it is, a person or `openssl ts -verify` must judge. */
export interface TimeStamp {
  /** SHA-256 that was stamped, lower-case hexadecimal. */
  readonly imprint: string;
  /** Lower-case hexadecimal without leading zeros; undefined when it has none. */
  readonly nonce: string | undefined;
  /** As the authority wrote it: `20260105T…Z` in its own form, `YYYYMMDDHHMMSS[.f]Z`. */
  readonly genTime: string;
}

/** A time-stamp request for a SHA-256, asking for the authority's certificate (RFC 3161 §2.4.1); DER. `nonce`: 8 random bytes. */
export function timeStampRequest(imprint: string, nonce: Uint8Array): Buffer {
  const algorithm = derElement(DER.sequence, derElement(DER.oid, SHA256_OID), derElement(DER.null));
  const message = derElement(DER.sequence, algorithm, derElement(DER.octets, Buffer.from(imprint, 'hex')));
  return derElement(
    DER.sequence,
    derElement(DER.integer, Buffer.from([1])),
    message,
    derElement(DER.integer, positive(nonce)),
    derElement(DER.boolean, Buffer.from([0xff])),
  );
}

/** Reads what a request asks for; undefined when it is none of ours. */
export function readTimeStampRequest(bytes: Uint8Array): { readonly imprint: string; readonly nonce: string } | undefined {
  const request = derInside(derElements(bytes), 0, DER.sequence);
  const imprint = imprintOf(request, 1);
  const nonce = request?.[2];
  return imprint === undefined || nonce?.tag !== DER.integer ? undefined : { imprint, nonce: numberOf(nonce) };
}

/** Reads a time-stamp answer, or the bare token; says why it is none that can be used. */
export function readTimeStamp(bytes: Uint8Array): TimeStamp | 'NO_TIME_STAMP' | 'REFUSED' | 'NOT_SHA256' {
  const whole = derInside(derElements(bytes), 0, DER.sequence);
  const isAnswer = whole?.[0]?.tag === DER.sequence;
  if (isAnswer) {
    // PKIStatus: 0 granted, 1 granted with modifications (RFC 3161 §2.4.2).
    const status = derInside(whole, 0, DER.sequence)?.[0];
    if (status?.tag === DER.integer && !['0', '1'].includes(numberOf(status))) return 'REFUSED';
  }
  const info = tstInfo(isAnswer ? derInside(whole, 1, DER.sequence) : whole);
  if (!info) return 'NO_TIME_STAMP';
  const imprint = imprintOf(info, 2);
  if (imprint === undefined) return 'NOT_SHA256';
  const time = info.find(({ tag }) => tag === DER.time);
  // After the time the only bare INTEGER is the nonce.
  const nonce = info.slice(5).find(({ tag }) => tag === DER.integer);
  return time ? { imprint, nonce: nonce && numberOf(nonce), genTime: time.content.toString('latin1') } : 'NO_TIME_STAMP';
}

/** The time-stamp information inside a signed token. */
function tstInfo(token: readonly DerElement[] | undefined): readonly DerElement[] | undefined {
  if (!isOid(token?.[0], SIGNED_DATA_OID)) return undefined;
  const signed = derInside(derInside(token, 1, DER.context0), 0, DER.sequence);
  const content = derInside(signed, 2, DER.sequence);
  if (!isOid(content?.[0], TST_INFO_OID)) return undefined;
  const octets = derInside(content, 1, DER.context0)?.[0];
  return octets?.tag === DER.octets ? derInside(derElements(octets.content), 0, DER.sequence) : undefined;
}

/** The SHA-256 in a message imprint; undefined for another algorithm. */
function imprintOf(elements: readonly DerElement[] | undefined, place: number): string | undefined {
  const imprint = derInside(elements, place, DER.sequence);
  const hash = imprint?.[1];
  const isSha256 = isOid(derInside(imprint, 0, DER.sequence)?.[0], SHA256_OID);
  return isSha256 && hash?.tag === DER.octets && hash.content.byteLength === 32 ? hash.content.toString('hex') : undefined;
}

function isOid(element: DerElement | undefined, oid: Buffer): boolean {
  return element?.tag === DER.oid && element.content.equals(oid);
}

/** A number in as few bytes as DER allows, with a zero before it where it would be negative. */
function positive(bytes: Uint8Array): Buffer {
  const hex = Buffer.from(bytes)
    .toString('hex')
    .replace(/^(?:00)+(?=..)/, '');
  return Buffer.from(Number.parseInt(hex.slice(0, 2), 16) > 127 ? `00${hex}` : hex, 'hex');
}

function numberOf({ content }: DerElement): string {
  return content.toString('hex').replace(/^0+(?=.)/, '');
}
