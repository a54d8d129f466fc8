import type { FetchedResponse } from '../../model/capture.ts';
import type { Exchange, Omission } from '../../model/fetch-trace.ts';
import { canonicalJson } from '../canonical-json.ts';
import { requestHead, responseHead } from './http-head.ts';
import type { HeaderList } from './http-head.ts';
import { recordId } from './warc-record.ts';
import type { WarcRecord } from './warc-record.ts';

/** What the records of one item are made from; every body is stripped of media already. */
export interface ItemContent {
  readonly response: FetchedResponse;
  readonly captureId: string;
  /** Name and version of this program. */
  readonly software: string;
  readonly payload: Uint8Array;
  /** Whether the payload still bears its content codings. */
  readonly isEncoded: boolean;
  /** Whether the body was left out: the response record says so to every reader. */
  readonly isTruncated: boolean;
  /** The document as the browser made it; undefined when the page was not rendered. */
  readonly dom: Uint8Array | undefined;
  readonly exchanges: readonly Exchange[];
  readonly omitted: readonly Omission[];
  readonly transformations: readonly { readonly step: string; readonly detail: string }[];
}

/** Content type of a rendered document as it is kept. */
const DOM_TYPE = 'text/html; charset=utf-8';

/** The records of one item in the order in which they stand: the file's own, response and request, what the browser made of it, what the page asked for, and what is left out. */
export function itemRecords(content: ItemContent): readonly WarcRecord[] {
  const { response, captureId, dom, exchanges } = content;
  const main = { url: response.url, captureId, part: '', atMs: response.receivedAtMs, requestedAtMs: response.requestedAtMs };
  return [
    infoRecord(content),
    responseRecord(main, {
      ...response,
      statusText: response.trace?.statusText ?? '',
      payload: content.payload,
      isEncoded: content.isEncoded,
      isTruncated: content.isTruncated,
      remoteAddress: response.remoteAddress,
    }),
    requestRecord(main, response.trace?.requestHeaders ?? []),
    ...(dom ? [domRecord(content, dom)] : []),
    ...(response.trace?.screenshot ? [screenshotRecord(content, response.trace.screenshot)] : []),
    ...exchanges.flatMap((exchange, at) => {
      const about = { url: exchange.url, captureId, part: `-${at + 1}`, atMs: exchange.atMs, requestedAtMs: exchange.atMs };
      const answer = responseRecord(about, {
        ...exchange,
        payload: exchange.body,
        isEncoded: false,
        isTruncated: false,
        remoteAddress: undefined,
      });
      return [answer, requestRecord(about, exchange.requestHeaders)];
    }),
    metadataRecord(content),
  ];
}

/** What a record is of, and when. */
interface About {
  readonly url: string;
  readonly captureId: string;
  /** Tells the records of one capture apart: empty for the main document. */
  readonly part: string;
  readonly atMs: number;
  readonly requestedAtMs: number;
}

interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderList;
  readonly payload: Uint8Array;
  readonly isEncoded: boolean;
  readonly isTruncated: boolean;
  readonly remoteAddress: string | undefined;
}

function infoRecord({ captureId, response, software }: ItemContent): WarcRecord {
  const lines = [
    ['software', software],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
    ['isPartOf', captureId],
  ];
  return {
    type: 'warcinfo',
    id: recordId(captureId, 'warcinfo'),
    atMs: response.receivedAtMs,
    contentType: 'application/warc-fields',
    fields: [['WARC-Filename', 'item.warc.gz']],
    payload: Buffer.from(lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')),
  };
}

function responseRecord(about: About, http: HttpAnswer): WarcRecord {
  return {
    type: 'response',
    id: recordId(about.captureId, `response${about.part}`),
    atMs: about.atMs,
    target: about.url,
    contentType: 'application/http; msgtype=response',
    fields: [
      ...(http.remoteAddress === undefined ? [] : [['WARC-IP-Address', http.remoteAddress] as const]),
      ...(http.isTruncated ? [['WARC-Truncated', 'unspecified'] as const] : []),
    ],
    head: responseHead({ ...http, payloadBytes: http.payload.byteLength }),
    payload: http.payload,
  };
}

function requestRecord(about: About, headers: HeaderList): WarcRecord {
  return {
    type: 'request',
    id: recordId(about.captureId, `request${about.part}`),
    atMs: about.requestedAtMs,
    target: about.url,
    contentType: 'application/http; msgtype=request',
    fields: [['WARC-Concurrent-To', recordId(about.captureId, `response${about.part}`)]],
    head: requestHead(about.url, headers),
    payload: new Uint8Array(),
  };
}

/** What the page became: made from the response by scripts, so a conversion of it. */
function domRecord({ response, captureId }: ItemContent, dom: Uint8Array): WarcRecord {
  return {
    type: 'conversion',
    id: recordId(captureId, 'dom'),
    atMs: response.receivedAtMs,
    target: response.finalUrl,
    contentType: DOM_TYPE,
    fields: [['WARC-Refers-To', recordId(captureId, 'response')]],
    payload: dom,
  };
}

function screenshotRecord({ response, captureId }: ItemContent, png: Uint8Array): WarcRecord {
  return {
    type: 'resource',
    id: recordId(captureId, 'screenshot'),
    atMs: response.receivedAtMs,
    target: `urn:fullPage:${response.finalUrl}`,
    contentType: 'image/png',
    fields: [['WARC-Concurrent-To', recordId(captureId, 'response')]],
    payload: png,
  };
}

function metadataRecord({ response, captureId, omitted, transformations }: ItemContent): WarcRecord {
  const payload = canonicalJson({
    capture: captureId,
    omitted: omitted.map((omission) => ({ ...omission })),
    transformations: transformations.map((step) => ({ ...step })),
  });
  return {
    type: 'metadata',
    id: recordId(captureId, 'metadata'),
    atMs: response.receivedAtMs,
    target: response.url,
    contentType: 'application/json',
    fields: [['WARC-Refers-To', recordId(captureId, 'response')]],
    payload: Buffer.from(payload),
  };
}
