import type { StoredBodies } from '../evidence/stored-bodies.ts';
import { decodeBody } from '../extract/document/decode-body.ts';
import { readPage } from '../extract/read-page.ts';
import { compilePageRules } from '../extract/compile-page-rules.ts';
import type { Capture } from '../model/capture.ts';

/** The visible text of a capture, read again from its stored body: what the `text` spans of its ads point into. */
export function captureText(bodies: StoredBodies, capture: Capture): string {
  const contentType =
    capture.via === 'browser' ? 'text/html; charset=utf-8' : capture.headers.find(([name]) => name === 'content-type')?.[1];
  const { html } = decodeBody(bodies.read(capture), contentType);
  return readPage({ html, url: capture.finalUrl, atMs: capture.receivedAtMs, rules: compilePageRules(undefined) }).text;
}
