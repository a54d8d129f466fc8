import { SPELLED_SIGNS } from './spelled-signs.ts';

/**
 * The local part of an address that ends a lower-case text, its dots, hyphens and underscores spelled or not, as written; undefined where none does. Before a
 * host that leaves no doubt a number may stand apart: "kim dot massage 88". The last 70 units are enough.
 */
export function spelledLocal(before: string, isCertain: boolean): string | undefined {
  const local = LOCAL.exec(before)?.[0];
  if (local === undefined || !isCertain || !/^\d{1,4}$/.test(local)) return local;
  return NUMBERED.exec(before)?.[0] ?? local;
}

const SIGNS = Object.values(SPELLED_SIGNS).join('|');
/** Up to five pieces, bounded. */
const PIECES = `(?<![\\p{L}\\p{N}._%+-])[a-z0-9_](?:[a-z0-9._%+-]{0,40})(?:(?:${SIGNS})[a-z0-9._%+-]{1,30}){0,4}`;
const LOCAL = new RegExp(`${PIECES}$`, 'u');
/** Letters, and a number behind a space. */
const NUMBERED = new RegExp(`${PIECES}(?<=[a-z]{3})[ ]\\d{1,4}$`, 'u');
