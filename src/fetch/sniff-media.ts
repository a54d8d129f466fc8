/** First bytes of kinds that are never kept, whatever the server calls them (WHATWG MIME Sniffing §6.1 and §6.2; the archives that hold pictures, too). */
const MAGIC: readonly (readonly [string, readonly (number | undefined)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50]],
  ['audio/wave', [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x41, 0x56, 0x45]],
  ['video/avi', [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x41, 0x56, 0x49, 0x20]],
  ['image/bmp', [0x42, 0x4d, undefined, undefined, undefined, undefined, 0, 0, 0, 0]],
  ['image/x-icon', [0, 0, 1, 0]],
  ['image/x-icon', [0, 0, 2, 0]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0]],
  ['image/tiff', [0x4d, 0x4d, 0, 0x2a]],
  ['image/jxl', [0xff, 0x0a]],
  ['image/jxl', [0, 0, 0, 0x0c, 0x4a, 0x58, 0x4c, 0x20]],
  // AVIF, HEIC, MP4, MOV, 3GP: a box of type ftyp comes first.
  ['video/mp4', [undefined, undefined, undefined, undefined, 0x66, 0x74, 0x79, 0x70]],
  ['video/webm', [0x1a, 0x45, 0xdf, 0xa3]],
  ['application/ogg', [0x4f, 0x67, 0x67, 0x53]],
  ['audio/mpeg', [0x49, 0x44, 0x33]],
  ['audio/flac', [0x66, 0x4c, 0x61, 0x43]],
  ['video/x-flv', [0x46, 0x4c, 0x56, 1]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['application/zip', [0x50, 0x4b, 3, 4]],
  ['font/woff', [0x77, 0x4f, 0x46, 0x46]],
  ['font/woff2', [0x77, 0x4f, 0x46, 0x32]],
];

/** The media type that the first bytes of a body show, when it is one that must not be kept; undefined for text. */
export function sniffMedia(body: Uint8Array): string | undefined {
  return MAGIC.find(
    ([, bytes]) => bytes.length <= body.byteLength && bytes.every((byte, at) => byte === undefined || body[at] === byte),
  )?.[0];
}
