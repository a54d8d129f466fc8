import { decodeBody } from '../extract/document/decode-body.ts';
import type { Exchange } from '../model/fetch-trace.ts';

/** Everything that an answer in JSON says, escapes undone; the body as it is where it is no JSON. */
export function dataText({ body, headers }: Pick<Exchange, 'body' | 'headers'>): string {
  const { html } = decodeBody(body, headers.find(([name]) => name === 'content-type')?.[1]);
  try {
    // Line breaks, tabs, quotes and backslashes stay escaped: blanks between words, as good as any.
    return JSON.stringify(JSON.parse(html)).replace(/\\[nrt"\\]/g, ' ');
  } catch {
    return html;
  }
}
