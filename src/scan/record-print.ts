import { sha256 } from '../model/sha256.ts';

/** A record that says less, in letters and digits, tells nothing of what stands on its page. */
const LEAST_SAID = 40;
/** Hexadecimal digits of a fingerprint. */
const DIGITS = 16;

/** The fingerprint of a record's text, white space aside; undefined for a record that says too little to vouch for its page. */
export function recordPrint(text: string): string | undefined {
  // Runs of what is neither letter nor digit, of any length; what is left over is counted.
  const said = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return said.length < LEAST_SAID ? undefined : sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim()).slice(0, DIGITS);
}
