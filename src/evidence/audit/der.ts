/** One element of DER (ITU-T X.690 §10): its tag and its content. */
export interface DerElement {
  readonly tag: number;
  readonly content: Buffer;
}

/** Tags that time stamps use. */
export const DER = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;

/** Writes one element around its content. */
export function derElement(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(content);
  const length = inside.byteLength;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), inside]);
  const bytes = Buffer.from(length.toString(16).padStart(length > 255 ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | bytes.byteLength]), bytes, inside]);
}

/** The elements that stand one after the other in these bytes; undefined when they are no DER. Lengths beyond the bytes, or of more than four digits, are none. */
export function derElements(bytes: Uint8Array): readonly DerElement[] | undefined {
  const elements: DerElement[] = [];
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < all.byteLength;) {
    const head = lengthAt(all, at + 1);
    if (!head || head.from + head.length > all.byteLength) return undefined;
    elements.push({ tag: all[at] ?? 0, content: all.subarray(head.from, head.from + head.length) });
    at = head.from + head.length;
  }
  return elements;
}

/** The elements inside the element at a place, which must bear a tag; undefined otherwise. */
export function derInside(elements: readonly DerElement[] | undefined, place: number, tag: number): readonly DerElement[] | undefined {
  const element = elements?.[place];
  return element?.tag === tag ? derElements(element.content) : undefined;
}

function lengthAt(bytes: Buffer, at: number): { readonly from: number; readonly length: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { from: at + 1, length: first };
  const digits = first & 0x7f;
  if (digits === 0 || digits > 4 || at + 1 + digits > bytes.byteLength) return undefined;
  return { from: at + 1 + digits, length: bytes.readUIntBE(at + 1, digits) };
}
