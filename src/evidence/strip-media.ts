/** A `data:` URL of an image, video, audio or font; stops at the first character that cannot stand in one, so quotes and markup are kept. */
const MEDIA =
  /data:(?:(?:image|video|audio|font)\/|application\/(?:octet-stream|font-[a-z0-9-]{1,20}|x-font-[a-z0-9-]{1,20}))[^"'()\s<>\\]*/gi;

/** The same bytes without embedded media: each `data:` URL of an image, video, audio or font becomes `data:,`. Other bytes are not touched. */
export function stripMedia(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!bytes.includes('data:') && !bytes.includes('DATA:')) return body;
  // Latin-1 keeps every byte as one character, so that the bytes around the matches come back unchanged.
  return Buffer.from(bytes.toString('latin1').replace(MEDIA, 'data:,'), 'latin1');
}
