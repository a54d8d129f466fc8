/**
 * A `data:` URL of an image, video, audio or font. It stops at the first character that cannot stand in one, so quotes and markup are kept;
 * base64 may go on in the next line, which is 20 characters or more of nothing else.
 */
const MEDIA =
  /data:(?:(?:image|video|audio|font)\/|application\/(?:octet-stream|font-[a-z0-9-]{1,20}|x-font-[a-z0-9-]{1,20}))[^"'()\s<>\\]*(?:[\r\n]{1,2}[ \t]{0,8}[A-Za-z0-9+/]{20,}={0,2})*/gi;

/** A body without embedded media, and how many pieces were taken out. */
export interface StrippedBody {
  readonly body: Uint8Array;
  readonly count: number;
}

/** The same bytes without embedded media: each `data:` URL of an image, video, audio or font becomes `data:,`. Other bytes are not touched. */
export function stripMedia(body: Uint8Array): StrippedBody {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!bytes.includes('ata:') && !bytes.includes('ATA:')) return { body, count: 0 };
  let count = 0;
  // Latin-1 keeps every byte as one character, so that the bytes around the matches come back unchanged.
  const stripped = bytes.toString('latin1').replace(MEDIA, () => {
    count += 1;
    return 'data:,';
  });
  return count === 0 ? { body, count } : { body: Buffer.from(stripped, 'latin1'), count };
}
