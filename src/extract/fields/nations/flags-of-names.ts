import { FIRST_NAMES } from '../names/first-names.ts';
import type { NationAt } from './nation-at.ts';

/** Flags right beside a first name of an ad ("Bruna 🇧🇷, 24"), with their places; none where the text shows four flags or more, as menus and lists of languages do. `written` is the text with its letter case. */
export function flagsOfNames(written: string, languages: readonly string[]): NationAt[] {
  if (!written.includes('\uD83C')) return [];
  const flags = [...written.matchAll(FLAG)];
  if (flags.length > MOST_FLAGS) return [];
  return flags.flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const [, first, second] = BEFORE.exec(written.slice(Math.max(0, start - 24), start)) ?? [];
    const names = first === undefined ? [BEHIND.exec(written.slice(end, end + 24))?.[1]] : [first, second];
    if (!names.some((name) => name !== undefined && FIRST_NAMES.kindOf(name.toLowerCase(), languages) === 'name')) return [];
    return [{ country: countryOfFlag(match[0]), start, end }];
  });
}

/** The country (ISO 3166-1 alpha-2) of the picture of a flag, two regional indicator symbols. */
export function countryOfFlag(flag: string): string {
  return String.fromCharCode(...[...flag.trim()].map((sign) => (sign.codePointAt(0) ?? 0) - 0x1_f1_a5));
}

const MOST_FLAGS = 3;
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
/** A word with a capital and one more at most right before; no sign between. */
const BEFORE = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]{1,15})(?:[ ]([\p{L}\p{M}]{2,12}))?[ ]{0,2}$/u;
const BEHIND = /^[ ]{0,2}(\p{Lu}[\p{L}\p{M}]{1,15})(?![\p{L}\p{M}])/u;
