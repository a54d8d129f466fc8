import type { FetchedResponse } from '../model/capture.ts';
import type { FetchTrace, Omission } from '../model/fetch-trace.ts';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';
import { stripMedia } from './strip-media.ts';
import { itemRecords } from './warc/item-records.ts';
import { warcRecord } from './warc/warc-record.ts';
import type { WarcRecord } from './warc/warc-record.ts';

/** What happened to bytes between the wire and the disk. */
export interface Transformation {
  readonly step: string;
  readonly detail: string;
}

/** Size and hash of bytes. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: Sha256;
}

/** A part of the WARC file that a person may want to look at. */
export interface Artifact extends Digest {
  readonly kind: 'html' | 'dom' | 'screenshot' | 'data';
  readonly recordId: string;
  readonly mime: string;
}

/** A response made ready to be kept, before anything reads it. Nothing is on the disk yet. */
export interface PreparedItem {
  readonly captureId: string;
  /** The body that extractors read and every span points into: content-decoded, embedded media stripped. */
  readonly body: Uint8Array;
  readonly bodySha256: Sha256;
  /** `item.warc.gz`, whole. */
  readonly warc: Uint8Array;
  /** The body as it came: content codings on where they were at hand. */
  readonly received: Digest & { readonly contentEncoding: string };
  readonly artifacts: readonly Artifact[];
  readonly transformations: readonly Transformation[];
  readonly omitted: readonly Omission[];
  /** Why this is less than all that a court may ask for; empty when nothing is missing. */
  readonly missing: readonly string[];
}

/** Takes hashes of a response as it came, strips embedded media, and writes the WARC file in memory. The same response gives the same bytes. */
export async function prepareItem(response: FetchedResponse, captureId: string, software: string): Promise<PreparedItem> {
  const trace: FetchTrace = response.trace ?? UNTRACED;
  const kept = keptBodies(response, trace);
  const hash = rememberedHash(response);
  const steps = transformationsOf(response, trace, kept);
  const records = itemRecords({
    response,
    captureId,
    software,
    payload: kept.payload,
    isEncoded: kept.isWire,
    isTruncated: false,
    dom: kept.isRendered ? kept.body : undefined,
    exchanges: trace.exchanges.map((exchange) => ({ ...exchange, body: stripMedia(exchange.body).body })),
    omitted: trace.omitted,
    transformations: steps,
  });
  return {
    captureId,
    body: kept.body,
    bodySha256: hash(kept.body),
    warc: Buffer.concat(await Promise.all(records.map((record) => warcRecord(record, hash)))),
    received: {
      bytes: kept.received.byteLength,
      sha256: hash(kept.received),
      contentEncoding: trace.wireBody ? valuesOf(response, 'content-encoding') : '',
    },
    artifacts: records.flatMap((record, at) => artifactOf(record, at, hash)),
    transformations: steps,
    omitted: trace.omitted,
    missing: missingOf(response, trace, kept),
  };
}

const UNTRACED: FetchTrace = { requestHeaders: [], statusText: '', exchanges: [], omitted: [] };

/** The bodies of a response, as far as they are kept. */
interface KeptBodies {
  /** Whether the browser made something else of the document than was sent. */
  readonly isRendered: boolean;
  /** What is read: the document as rendered, else as sent; media out. */
  readonly body: Uint8Array;
  /** What the response record holds. */
  readonly payload: Uint8Array;
  /** Whether that is the body as received, content codings on. */
  readonly isWire: boolean;
  readonly received: Uint8Array;
  /** Embedded media that were taken out. */
  readonly stripped: number;
}

function keptBodies(response: FetchedResponse, { document, wireBody }: FetchTrace): KeptBodies {
  const read = stripMedia(response.body);
  const isRendered = document !== undefined && document !== response.body;
  const sent = isRendered ? stripMedia(document) : read;
  const isWire = wireBody !== undefined && !isRendered && sent.count === 0;
  return {
    isRendered,
    body: read.body,
    payload: isWire ? wireBody : sent.body,
    isWire,
    received: wireBody ?? document ?? response.body,
    stripped: read.count + (isRendered ? sent.count : 0),
  };
}

function missingOf({ via, url, finalUrl }: FetchedResponse, { screenshot }: FetchTrace, { isRendered }: KeptBodies): readonly string[] {
  if (isRendered) return screenshot ? [] : ['no screenshot'];
  if (via === 'http' && url !== finalUrl) return ['no page: its data were asked for in place of it', 'no rendering'];
  return [via === 'browser' ? 'no rendering: what was sent is kept as it came' : 'no rendering'];
}

function valuesOf({ headers }: FetchedResponse, name: string): string {
  return headers
    .filter(([key]) => key === name)
    .map(([, value]) => value)
    .join(', ');
}

/** The SHA-256 of bytes, computed once for the same bytes; that of the decoded body is known from its arrival, unless the page was rendered from it. */
function rememberedHash({ via, body, receivedSha256 }: FetchedResponse): (bytes: Uint8Array) => Sha256 {
  const known = new Map<Uint8Array, Sha256>(via === 'http' ? [[body, receivedSha256]] : []);
  return (bytes) => {
    const hash = known.get(bytes) ?? sha256(bytes);
    known.set(bytes, hash);
    return hash;
  };
}

/** Records that hold something a person may look at. */
function artifactOf({ id, type, payload, head, contentType }: WarcRecord, at: number, hash: (bytes: Uint8Array) => Sha256): Artifact[] {
  const kind =
    type === 'response' ? (at === 1 ? 'html' : 'data') : type === 'conversion' ? 'dom' : type === 'resource' ? 'screenshot' : undefined;
  if (kind === undefined) return [];
  const mime = head === undefined ? contentType : (/^content-type: (.{0,200})/im.exec(head)?.[1] ?? '');
  return [{ kind, recordId: id, mime, bytes: payload.byteLength, sha256: hash(payload) }];
}

function transformationsOf(response: FetchedResponse, { omitted }: FetchTrace, kept: KeptBodies): Transformation[] {
  const { via, url, finalUrl } = response;
  const steps: Transformation[] = [{ step: 'header-names-lower-cased', detail: 'header names are written in lower case' }];
  if (valuesOf(response, 'content-encoding') !== '' && !kept.isWire)
    steps.push({
      step: 'content-decoded',
      detail: 'the response body is kept without its content coding; the header is named x-orig-content-encoding',
    });
  if (valuesOf(response, 'transfer-encoding') !== '')
    steps.push({
      step: 'transfer-decoded',
      detail: 'the chunks of the transfer are joined; the header is named x-orig-transfer-encoding',
    });
  if (omitted.some(({ what }) => what.endsWith('cookie')))
    steps.push({ step: 'cookies-removed', detail: 'cookie and set-cookie headers are left out' });
  if (via === 'http' && url !== finalUrl)
    steps.push({ step: 'data-of-page', detail: `the answer holds the data of the page ${finalUrl}, which was not asked for itself` });
  if (kept.stripped > 0)
    steps.push({ step: 'data-uri-stripped', detail: `${kept.stripped} embedded image, video, audio or font URLs were emptied` });
  if (kept.isRendered)
    steps.push(
      { step: 'images-disabled', detail: 'the page was rendered without pictures, films, sounds, fonts and plug-ins' },
      { step: 'http-1.1-form', detail: 'what the browser received is written in the form of HTTP/1.1' },
    );
  return steps;
}
