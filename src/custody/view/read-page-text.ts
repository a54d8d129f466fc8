import type { StoredBodies } from '../../evidence/stored-bodies.ts';
import { decodeBody } from '../../extract/document/decode-body.ts';
import { parseDocument } from '../../extract/document/parse-document.ts';
import type { Capture } from '../../model/capture.ts';

/** What a page shows, read again from its stored body. */
export interface PageText {
  readonly title: string;
  /** What the `text` spans of its ads point into. */
  readonly text: string;
  /** Absolute URLs of its links. */
  readonly links: readonly string[];
}

/** Reads title, visible text and links of a capture. Throws `E_INTEGRITY` when its body is missing or altered. */
export function readPageText(bodies: StoredBodies, capture: Capture): PageText {
  const rendered = capture.via === 'browser' ? 'text/html; charset=utf-8' : undefined;
  const contentType = rendered ?? capture.headers.find(([name]) => name === 'content-type')?.[1];
  const { title, text, links } = parseDocument(decodeBody(bodies.read(capture), contentType).html, capture.finalUrl);
  return { title, text, links: links.flatMap(({ url }) => url ?? []) };
}
