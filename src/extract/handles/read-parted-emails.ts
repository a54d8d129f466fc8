import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { knownHost } from './known-host.ts';

/**
 * E-mail addresses in forms of their own: letters apart ("j a n e @ m a i l . t e s t"), another sign instead of the at with a note that says so
 * («jane★mail.test（★を@に）»), and capitals for the words ("janeATmailDOTtest").
 */
export function readPartedEmails({ text }: FoldedText): FoundHandle[] {
  const found: FoundHandle[] = [];
  const add = (start: number, length: number, written: string): void => {
    const [local = '', host = ''] = written.toLowerCase().split('@');
    if (local.length > 0 && !local.startsWith('.') && !local.endsWith('.') && knownHost(host))
      found.push({ kind: 'email', value: `${local}@${host}`, start, end: start + length, confidence: 0.9, obfuscated: true });
  };
  for (let at = text.indexOf(' @ '); at !== -1; at = text.indexOf(' @ ', at + 1)) {
    const before = APART_BEFORE.exec(text.slice(Math.max(0, at - 80), at))?.[0];
    const after = before === undefined ? undefined : APART_AFTER.exec(text.slice(at + 2, at + 90))?.[0];
    if (before !== undefined && after !== undefined)
      add(at - before.length, before.length + 2 + after.length, `${before}@${after}`.replaceAll(' ', ''));
  }
  const sign = text.includes('@') ? SWAPPED.exec(text)?.[1] : undefined;
  if (sign !== undefined) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const local = LOCAL_BEFORE.exec(text.slice(Math.max(0, at - 64), at))?.[0];
      const host = local === undefined ? undefined : HOST_AFTER.exec(text.slice(at + 1, at + 100))?.[0];
      if (local !== undefined && host !== undefined) add(at - local.length, local.length + 1 + host.length, `${local}@${host}`);
    }
  }
  for (let at = text.indexOf('DOT'); at !== -1; at = text.indexOf('DOT', at + 3)) {
    const first = Math.max(0, at - 80);
    const match = CAPITALS.exec(text.slice(first, at + 16));
    if (match !== null && first + match.index < at && first + match.index + match[0].length > at)
      add(first + match.index, match[0].length, match[0].replace('AT', '@').replaceAll('DOT', '.'));
  }
  return found;
}

/** Three single characters or more with one space between, up to the at. */
const APART_BEFORE = /(?<![\p{L}\p{N}])[A-Za-z0-9._-](?: [A-Za-z0-9._-]){2,38}$/u;
/** Five or more behind it. */
const APART_AFTER = /^(?: [A-Za-z0-9.-]){5,42}(?![\p{L}\p{N}])/u;
/** A note that a sign stands for the at: «★を@に», "* = @", "# → @", "replace * with @". */
const SWAPPED =
  /([★☆●◎○■□◆◇▲△♪♡♥❤*#%&^~!])["'”」』)）]? {0,2}(?:を|→|⇒|=|->|=>|は|is|steht für|for|means|to|with|by|por|par|con|durch|mit|na|на|ile|door|med|w|:|换成|換成|改成|改为|改為|改|代替|대신|를|을)[^\p{L}\p{N}@\n]{0,4}(?:半角)?["'“「『(（]?@/u;
const LOCAL_BEFORE = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62})$/;
const HOST_AFTER = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,40})\.){1,4}[A-Za-z]{2,18}(?![A-Za-z0-9])/;
/** Small letters around the words in capitals; must not match a word all in capitals. */
const CAPITALS = /(?<![\p{L}\p{N}._-])[a-z0-9][a-z0-9._-]{1,40}AT[a-z0-9-]{2,40}(?:DOT[a-z]{2,12}){1,2}(?![\p{L}\p{N}])/u;
