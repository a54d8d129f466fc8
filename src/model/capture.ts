import type { FetchTrace } from './fetch-trace.ts';
import type { Via } from './frontier-entry.ts';
import type { Sha256 } from './sha256.ts';

/** One response as received from the network, not yet stored. */
export interface FetchedResponse {
  readonly kind: 'response';
  /** The URL that was requested, as spelled. */
  readonly url: string;
  /** Where the browser ended (history changes by scripts); equals `url` for HTTP, but where the data of a page were asked for in place of it: then it is the page. */
  readonly finalUrl: string;
  readonly status: number;
  /** Lower-case names, in order of arrival; `set-cookie` is left out. */
  readonly headers: readonly (readonly [string, string])[];
  /** Content-decoded bytes (HTTP), or the serialised DOM as UTF-8 (browser). */
  readonly body: Uint8Array;
  /** SHA-256 of the content-decoded body as received from the server; for the browser that of the main document. */
  readonly receivedSha256: Sha256;
  readonly via: Via;
  /** Epoch milliseconds. */
  readonly requestedAtMs: number;
  readonly receivedAtMs: number;
  /** The address that answered; undefined behind a proxy. */
  readonly remoteAddress?: string;
  /** Bytes on the wire for this visit, as far as known. */
  readonly wireBytes: number;
  /** What the evidence of the response holds beside it. */
  readonly trace?: FetchTrace;
}

/** A redirect answer: the entry goes back to the frontier with this hop. */
export interface Redirect {
  readonly kind: 'redirect';
  readonly status: number;
  /** Absolute. */
  readonly location: string;
}

/** One response kept unchanged: its record; the body lies in the evidence store under `bodySha256`. */
export interface Capture {
  /** `cap-` and 20 hexadecimal digits. */
  readonly id: string;
  readonly scanId: number;
  readonly targetId: string;
  readonly url: string;
  readonly finalUrl: string;
  readonly hops: readonly string[];
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** SHA-256 of the stored body: content-decoded, `data:` media stripped. */
  readonly bodySha256: Sha256;
  readonly receivedSha256: Sha256;
  readonly sizeBytes: number;
  /** IANA name of the charset the body was read with, lower case. */
  readonly charset: string;
  readonly via: Via;
  readonly requestedAtMs: number;
  readonly receivedAtMs: number;
}
