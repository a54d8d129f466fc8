import type { Span } from '../../../model/provenance.ts';

/** A number with as many digits as phone numbers have, where it stands in a text. */
export type CallableNumber = Span;

/** Numbers of 7 to 15 digits, with blanks and signs between them, that are no dates. Not checked against any plan: what stands beside them decides. `digits`: start and end of each run of digits by turns. */
export function callableNumbers(text: string, digits: readonly number[]): CallableNumber[] {
  const numbers: CallableNumber[] = [];
  for (let at = 0; at + 1 < digits.length && numbers.length < MOST;) {
    const start = digits[at] ?? 0;
    let end = digits[at + 1] ?? start;
    let count = end - start;
    for (at += 2; at + 1 < digits.length && isGap(text, end, digits[at] ?? 0); at += 2) {
      const [from, to] = [digits[at] ?? 0, digits[at + 1] ?? 0];
      count += to - from;
      end = to;
    }
    if (count >= FEWEST && count <= HIGHEST && !DATE.test(text.slice(start, start + 10))) numbers.push({ start, end });
  }
  return numbers;
}

/** Numbers of one text. */
const MOST = 40;
const FEWEST = 7;
const HIGHEST = 15;

/** Whether what stands between two runs of digits parts those of one number. */
function isGap(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^[ ()./+–-]{1,3}$/.test(text.slice(from, to));
}

/** Day, month and year in either order. */
const DATE = /^(?:(?:19|20)\d\d[-./][01]?\d[-./][0-3]?\d|[0-3]?\d[-./][01]?\d[-./](?:19|20)?\d\d(?!\d))/;
