/** Header fields, lower-case names, in order of arrival. */
export type HeaderList = readonly (readonly [string, string])[];

/** How the head of a response is written, and what that changes of it. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderList;
  /** Size of the payload that follows, bytes. */
  readonly payloadBytes: number;
  /** Whether the payload still bears the codings of `content-encoding`. */
  readonly isEncoded: boolean;
}

/**
 * The head of a response as it stands in a WARC record, blank line included.
 * Fields that would make a reader decode what is decoded already get the prefix `x-orig-`; `content-length` says what follows.
 */
export function responseHead({ status, statusText, headers, payloadBytes, isEncoded }: ResponseHead): string {
  const lines = headers.flatMap(([name, value]) => {
    if (name === 'content-length') return [];
    const renamed = name === 'transfer-encoding' || (name === 'content-encoding' && !isEncoded);
    return [`${renamed ? `x-orig-${name}` : name}: ${oneLine(value)}\r\n`];
  });
  return `HTTP/1.1 ${status} ${oneLine(statusText)}\r\n${lines.join('')}content-length: ${payloadBytes}\r\n\r\n`;
}

/** The head of a GET request as it stands in a WARC record, blank line included. */
export function requestHead(url: string, headers: HeaderList): string {
  const parsed = URL.parse(url);
  const path = parsed ? `${parsed.pathname}${parsed.search}` : url;
  const host = headers.some(([name]) => name === 'host') || !parsed ? '' : `host: ${parsed.host}\r\n`;
  return `GET ${oneLine(path)} HTTP/1.1\r\n${host}${headers.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('')}\r\n`;
}

function oneLine(value: string): string {
  return value.replace(/[\r\n\0]/g, ' ');
}
