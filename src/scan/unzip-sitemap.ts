import { gunzipSync } from 'node:zlib';

/** Largest sitemap, bytes after decompression (sitemaps.org protocol: 50 MB). */
const MOST_BYTES = 52_428_800;
/** Greatest growth over the size on the wire, beyond the first megabyte; an honest list of URLs stays under 60 to 1. */
const RATIO = 200;
const RATIO_FROM_BYTES = 1_048_576;

/** A sitemap that was sent as a gzip file, decompressed; other bodies as they are. Undefined: it would grow over the limit, or is damaged. */
export function unzipSitemap(body: Uint8Array): Uint8Array | undefined {
  // RFC 1952 §2.3.1: the two bytes every gzip file begins with; no text does.
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: Math.min(MOST_BYTES, Math.max(RATIO_FROM_BYTES, body.byteLength * RATIO)) });
  } catch {
    return undefined;
  }
}
