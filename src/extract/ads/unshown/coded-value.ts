import { turnRound } from '../../text/turn-round.ts';

/** A value as it is, percent-coded, in base64, or turned round (a number whose plus stands last). */
export function decoded(raw: string): string {
  const value = raw.trim();
  if (/%[0-9a-f]{2}/i.test(value)) return unescaped(value);
  if (/^\d[\d ().-]{5,24}\+$/.test(value)) return turnRound(value);
  return fromBase64(value) ?? value;
}

/** Base64 of six bytes or more. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4}){2,40}(?:[A-Za-z0-9+/]{2,3}={0,2})?$/;

/** What base64 stands for, where that is printable ASCII with a number or an address in it; undefined for anything else, plain numbers too. */
export function fromBase64(value: string): string | undefined {
  if (!BASE64.test(value) || /^\+?\d+$/.test(value)) return undefined;
  try {
    const text = atob(value);
    return /^[ -~]{5,100}$/.test(text) && /\d{4}|@|:\/\//.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
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
