/** Something that was there and is not kept. */
export interface Omission {
  /** What it is: `cookie`, `set-cookie`, `image`, `video`, `script`, ... */
  readonly what: string;
  /** Its address; undefined for a part of the message itself. */
  readonly url?: string;
  /** Where it was left out: before it was asked for, when it came, or in the document. */
  readonly stage: 'request' | 'response' | 'document';
  readonly why: string;
}

/** A request that a page made of its own accord, and its answer. */
export interface Exchange {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly requestHeaders: readonly (readonly [string, string])[];
  readonly headers: readonly (readonly [string, string])[];
  /** Content-decoded. */
  readonly body: Uint8Array;
  /** Epoch milliseconds. */
  readonly atMs: number;
}

/** The browser that showed a page. */
export interface BrowserFacts {
  readonly name: string;
  readonly version: string;
  readonly userAgent: string;
  /** CSS pixels, `1280x720`. */
  readonly viewport: string;
  readonly locale: string;
}

/** How a response was obtained, beyond what the response says: what the evidence of it is made from. */
export interface FetchTrace {
  /** Header fields as sent, lower-case names, cookies left out; empty when not known. */
  readonly requestHeaders: readonly (readonly [string, string])[];
  /** Reason phrase of the status line; empty when there was none or it is not known. */
  readonly statusText: string;
  /** The body as received, its content codings still on; undefined when only the decoded bytes were at hand. */
  readonly wireBody?: Uint8Array;
  /** The main document as the server sent it, decoded, where the page was rendered. */
  readonly document?: Uint8Array;
  /** Text that the page asked for beside the document, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** PNG of the page with every picture, film and frame hidden; undefined when it was not taken. */
  readonly screenshot?: Uint8Array;
  readonly omitted: readonly Omission[];
  readonly browser?: BrowserFacts;
}
