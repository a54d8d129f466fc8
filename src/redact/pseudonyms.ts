import { createHmac } from 'node:crypto';

/** Gives a value its pseudonym: `kind-` and 12 hexadecimal digits, the same for the same kind and value under one key, and told by nothing else. */
export type Pseudonyms = (kind: string, value: string) => string;

/** Makes the pseudonyms of one bundle from its key: HMAC-SHA-256, 48 bits of it. Without the key no list of all numbers tells whose pseudonym one is. */
export function makePseudonyms(key: Uint8Array): Pseudonyms {
  return (kind, value) => `${kind}-${createHmac('sha256', key).update(`${kind}\n${value}`).digest('hex').slice(0, 12)}`;
}

/** The pseudonym of a contact handle. A number is one number, by whichever messenger it is reached. */
export function handlePseudonym(pseudonyms: Pseudonyms, { kind, value }: { readonly kind: string; readonly value: string }): string {
  // E.164, the whole value.
  return pseudonyms(/^\+[1-9]\d{6,14}$/.test(value) ? 'phone' : kind, value);
}

/** The pseudonym of an address: under `.invalid`, which leads nowhere (RFC 2606 §2). */
export function urlPseudonym(pseudonyms: Pseudonyms, url: string): string {
  return `https://${pseudonyms('page', url)}.invalid/`;
}
