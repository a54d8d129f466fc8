import { knownHost } from '../../handles/known-host.ts';
import { fromBase64 } from '../../text/from-base64.ts';
import { turnRound } from '../../text/turn-round.ts';

/** A value as it is, percent-coded, in character references, in base64, in hexadecimal, or turned round (a number whose plus stands last). */
export function decoded(raw: string): string {
  const value = raw.trim();
  if (/%[0-9a-f]{2}/i.test(value)) return unescaped(value);
  if (/&#x?[0-9a-f]{2,4};/i.test(value)) return withoutReferences(value);
  if (/^\d[\d ().-]{5,24}\+$/.test(value)) return turnRound(value);
  return contactInBase64(value) ?? nameInBase64(value) ?? contactInHex(value) ?? value;
}

/** Seven digits in near succession, a mail sign, or a link. */
const CONTACT = /\d(?:[ ()./-]{0,3}\d){6}|@|:\/\/|^(?:tel|sms|mailto):/;

/** The number, address or link that base64 stands for; undefined for anything else. */
export function contactInBase64(value: string): string | undefined {
  const text = fromBase64(value);
  if (text === undefined) return undefined;
  // Some code it twice.
  return CONTACT.test(text) ? text : contactIn(fromBase64(text));
}

function contactIn(text: string | undefined): string | undefined {
  return text !== undefined && CONTACT.test(text) ? text : undefined;
}

/** A name that base64 stands for; it must end as no name does, in an equals sign. */
function nameInBase64(value: string): string | undefined {
  const text = value.endsWith('=') ? fromBase64(value) : undefined;
  return text !== undefined && /^@?[\w.+-]{5,40}$/.test(text) ? text : undefined;
}

/** A number or address of ASCII signs in hexadecimal, two digits each; undefined for anything else. */
function contactInHex(value: string): string | undefined {
  if (!/^(?:[2-7][0-9a-f]){8,100}$/i.test(value) || value.length < 18) return undefined;
  const text = value.replace(/../g, (code) => String.fromCharCode(Number.parseInt(code, 16)));
  return /^\+?\d[\d ().-]{6,22}$|^[\w.+-]{1,60}@[\w.-]{3,60}$/.test(text) ? text : undefined;
}

/** Character references that a script is to undo. */
export function withoutReferences(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]{2,4})|(\d{2,5}));/gi, (_, hex: string | undefined, decimal: string | undefined) =>
    String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

/** A percent-coded text; as it is where the coding is broken. */
export function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Latin letters moved by thirteen places. */
export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

/** An address whose letters were moved by thirteen places: its host is known only when they are moved back. Any other value as it is. */
export function movedBack(value: string): string {
  const host = /^[\w.+-]{1,64}(?:@|\[at\])([\w.-]{3,100})$/i.exec(value)?.[1];
  return host !== undefined && !knownHost(host) && knownHost(rot13(host)) ? rot13(value.replace(/\[at\]/i, '@').toLowerCase()) : value;
}
