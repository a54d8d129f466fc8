import { analyse } from 'chardet';

/** A body as text. */
export interface DecodedBody {
  readonly html: string;
  /** WHATWG name of the encoding it was read with, lower case. */
  readonly charset: string;
}

/** How much of a body is searched for a declaration (HTML Living Standard §13.2.3.2 says 1,024 bytes; real pages put scripts before it). */
const DECLARATION_BYTES = 8192;

/**
 * Decodes a body to text. A byte order mark decides; then UTF-8 when the bytes are UTF-8 beyond ASCII, whatever was declared;
 * then the charset of the HTTP header, of the page's meta element, of its XML declaration; last what the bytes look like. Never throws.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined): DecodedBody {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const utf8 = decodeUtf8(bytes);
  const declared = knownLabel(charsetOf(contentType)) ?? declaredInside(bytes);
  if (utf8 !== undefined && (utf8.length < bytes.length || declared === undefined)) {
    // ISO-2022-JP and UTF-16 are ASCII bytes or hold zero bytes: only there may a declaration of valid UTF-8 be right.
    if (declared === undefined || !/^(?:iso-2022-jp|utf-16)/.test(declared)) return { html: utf8, charset: 'utf-8' };
  }
  return decodeAs(bytes, declared ?? sniff(bytes));
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
}

/** The text when the bytes are valid UTF-8; a character cut off at the very end of the body is forgiven. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, label: string): DecodedBody {
  const decoder = new TextDecoder(label);
  return { html: decoder.decode(bytes), charset: decoder.encoding };
}

/** The WHATWG encoding that a label names; undefined for labels that nobody knows. */
function knownLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string | undefined): string | undefined {
  // A charset parameter, quoted or not; the name holds no blank, quote or semicolon and is short.
  return contentType === undefined ? undefined : /charset\s{0,9}=\s{0,9}["']?([^\s"';,]{1,40})/i.exec(contentType.slice(0, 1000))?.[1];
}

/** The charset of a meta element or an XML declaration. UTF-16 is not believed there: a page that can be read so far is not UTF-16. */
function declaredInside(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES)).replace(/<!--.{0,8000}?-->/gs, '');
  // A meta element up to its closing bracket; both patterns are bounded and hold no bracket.
  for (const [meta] of head.matchAll(/<meta\s[^>]{0,500}/gi)) {
    const label = knownLabel(charsetOf(meta));
    if (label !== undefined) return label.startsWith('utf-16') ? 'utf-8' : label;
  }
  // The declaration must open the document; every run is bounded.
  return knownLabel(/^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([^"']{1,40})/i.exec(head)?.[1]);
}

/** What the bytes look like; windows-1252 when nobody can tell. */
function sniff(bytes: Uint8Array): string {
  try {
    for (const { name } of analyse(bytes.subarray(0, 65_536))) {
      const label = knownLabel(name);
      if (label !== undefined && label !== 'utf-8') return label;
    }
  } catch {
    // The detector is a guess at best; the default below stands.
  }
  return 'windows-1252';
}
