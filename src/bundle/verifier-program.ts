import { readFileSync } from 'node:fs';

/** The text of the program that checks an unpacked bundle; it goes with every one. */
export function verifierProgram(): string {
  return readFileSync(new URL('verify.mjs', import.meta.url), 'utf8');
}
