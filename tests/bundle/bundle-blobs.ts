import { gunzipSync } from 'node:zlib';
import { unzipBytes } from './unzip-bytes.ts';

/** Everything that can be read out of a bundle's zip file: the file itself with its names and comments, every entry, what lies in entries that are archives, unpacked. By a path of names. */
export function bundleBlobs(zip: Uint8Array, path = 'bundle'): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>([[path, Buffer.from(zip)]]);
  for (const [name, { bytes }] of unzipBytes(zip)) {
    const at = `${path}!${name}`;
    blobs.set(at, Buffer.from(bytes));
    if (name.endsWith('.wacz')) for (const [inner, blob] of bundleBlobs(bytes, at)) blobs.set(inner, blob);
    if (name.endsWith('.gz')) blobs.set(`${at}!`, gunzipSync(bytes));
  }
  return blobs;
}

/** Where in a bundle a text stands: as it is, in lower case, as UTF-16, hexadecimal, percent-encoded, in character references, in base64; and a number by its digits alone, whatever stands between them. */
export function findInBundle(zip: Uint8Array, canaries: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const [path, blob] of bundleBlobs(zip)) {
    const lower = blob.toString('utf8').toLowerCase();
    const digits = lower.replaceAll(/\D/g, '');
    for (const canary of canaries) {
      const isNumber = /^\d{7,}$/.test(canary);
      const text = textTest(canary)(lower) || (isNumber && digits.includes(canary));
      if (text || codingsOf(canary).some((coding) => blob.includes(coding))) found.push(`${path}: ${canary}`);
    }
  }
  return found;
}

/** A name is sought as a word of its own (Lena stands in every "filename"), anything else anywhere. */
function textTest(canary: string): (lower: string) => boolean {
  const sought = canary.toLowerCase();
  if (!/^\p{L}+$/u.test(sought)) return (lower) => lower.includes(sought);
  const word = new RegExp(`(?<!\\p{L})${sought}(?!\\p{L})`, 'u');
  return (lower) => word.test(lower);
}

function codingsOf(text: string): readonly (Buffer | string)[] {
  const bytes = Buffer.from(text, 'utf8');
  const characters = [...text];
  const wide = Buffer.from(text, 'utf16le');
  // Of base64 the part that does not depend on what stands beside it, at each of its three alignments.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, 'x'), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  const coded = [
    bytes.toString('hex'),
    encodeURIComponent(text),
    [...bytes].map((byte) => `%${byte.toString(16)}`).join(''),
    characters.map((character) => `&#${character.codePointAt(0) ?? 0};`).join(''),
    characters.map((character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`).join(''),
    characters.map((character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(''),
    ...base64.filter((coding) => coding.length > 6),
  ];
  return [wide, Buffer.from(wide).swap16(), ...coded.filter((coding) => coding !== text)];
}
