import type { TextWalk } from '../text/text-walk.ts';

/**
 * A lower-case text in which a letter o behind the first digits of a price is its zero: "3oo hr", "18o hh", "$1oo", of the same length. Only where a sign
 * of money stands before the number, or a short word for a visit or hour behind it. `digits` as in a walk.
 */
export function withLetterZeros(lower: string, digits: TextWalk['digits']): string {
  const parts: string[] = [];
  let from = 0;
  for (let run = 0; run < digits.length; run += 2) {
    const [start = 0, end = 0] = [digits[run], digits[run + 1]];
    if (lower.charCodeAt(end) !== LETTER_O || end - start > 3 || lower.charAt(start) === '0') continue;
    const number = NUMBER.exec(lower.slice(start, start + 6))?.[0];
    if (number === undefined || !isMoney(lower, start, start + number.length)) continue;
    if (start < from) continue;
    parts.push(lower.slice(from, start), number.replaceAll('o', '0'));
    from = start + number.length;
  }
  return parts.length === 0 ? lower : parts.join('') + lower.slice(from);
}

const LETTER_O = 0x6f;
/** Two to four digits, letters for some of them behind the first. */
const NUMBER = /^[1-9][0-9o]{1,3}/;

function isMoney(lower: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}]/u.test(lower.charAt(start - 1))) return false;
  if (/[$£€] ?$/.test(lower.slice(Math.max(0, start - 2), start)))
    return !/^\p{L}/u.test(lower.slice(end, end + 1)) || BEHIND.test(lower.slice(end, end + 8));
  return BEHIND.test(lower.slice(end, end + 8));
}

/** A visit, an hour or money behind a number. Must not be the beginning of a longer word. */
const BEHIND =
  /^(?: ?[/@=-] ?| )?(?:hh|hhr|h\/h|hr|hrs|h|hour|half|full|ss|qv|quick|fh|fs|roses?|kisses|an hour|per h|€|£|\$|eur|euros?|usd|zł|kč|lei|leva|лв|ft)(?![\p{L}\p{N}])/u;
