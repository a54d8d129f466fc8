import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';
import { readSpelledHost } from './spelled-host.ts';
import { spelledLocal } from './spelled-local.ts';
import { plainSigns } from './spelled-signs.ts';

/** E-mail addresses some of whose pieces are letters apart, their dots spelled or not: "i v o r y dot bay 61 @ G M A I L dot c o m". */
export function readApartEmails({ lower }: FoldedText): FoundHandle[] {
  const found: FoundHandle[] = [];
  for (const { index, 0: at } of lower.matchAll(AT)) {
    const before = lower.slice(Math.max(0, index - LONGEST), index);
    const behind = lower.slice(index + at.length, index + at.length + LONGEST);
    if (!LETTERS.test(before) && !LETTERS.test(behind)) continue;
    const left = closedUp(before.slice(before.lastIndexOf('\n') + 1));
    const right = closedUp(behind.split('\n', 1)[0] ?? '');
    if (!left.isChanged && !right.isChanged) continue;
    const host = readSpelledHost(right.text);
    const local = host === undefined ? undefined : spelledLocal(left.text, true);
    if (host === undefined || local === undefined || local.length < SHORTEST) continue;
    const start = index - left.length + (left.places[left.text.length - local.length] ?? left.length);
    const end = index + at.length + (right.places[host.length - 1] ?? 0) + 1;
    found.push({ kind: 'email', value: `${plainSigns(local)}@${host.name}`, start, end, confidence: 0.85, obfuscated: true });
  }
  return found;
}

/** Characters looked at on either side of an at. */
const LONGEST = 110;
/** Characters of the shortest local part. */
const SHORTEST = 3;
/** An at, the sign or its word in brackets or between single letters, and the spaces around it. */
const AT = / {0,4}(?:@|[[({<] ?at ?[\])}>]|(?<= [a-z0-9] {1,3})at(?= {1,3}[a-z0-9] )) {0,4}/gu;

/** Three single letters or digits with spaces between. */
const LETTERS = / [a-z0-9] [a-z0-9] |^[a-z0-9] [a-z0-9] | [a-z0-9] [a-z0-9]$/;

interface ClosedUp {
  readonly text: string;
  /** The place of every unit in the stretch as it was, and how long that is. */
  readonly places: readonly number[];
  readonly length: number;
  /** Whether letters stood apart. */
  readonly isChanged: boolean;
}

/** A stretch of a text with letters that stand apart moved together, and single spaces. */
function closedUp(part: string): ClosedUp {
  const inside = new Set<number>();
  for (const { index, 0: run } of part.matchAll(APART))
    for (let at = index; at < index + run.length; at += 1) if (part.charAt(at) === ' ') inside.add(at);
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < part.length; at += 1) {
    if (inside.has(at) || (part.charAt(at) === ' ' && part.charAt(at - 1) === ' ')) continue;
    text += part.charAt(at);
    places.push(at);
  }
  return { text, places, length: part.length, isChanged: inside.size > 0 };
}

/** Three and more single letters or digits with one space between. */
const APART = /(?<![\p{L}\p{N}])[a-z0-9](?: [a-z0-9]){2,40}(?![\p{L}\p{N}])/gu;
