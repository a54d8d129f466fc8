/** Where the sentence around a place begins and ends: at line ends, and behind a stop or exclamation mark that a blank and a capital follow. `lower` and `text` are of equal length. */
export function sentenceAround(
  { lower, text }: { readonly lower: string; readonly text: string },
  place: number,
): { readonly from: number; readonly to: number } {
  let from = place;
  while (from > 0 && lower.charCodeAt(from - 1) !== LINE_END && !endsBefore(lower, text, from)) from -= 1;
  let to = place + 1;
  while (to < lower.length && lower.charCodeAt(to) !== LINE_END && !endsBefore(lower, text, to)) to += 1;
  return { from, to: Math.min(to, lower.length) };
}

const LINE_END = 10;
const BLANK = 32;
const STOP = 46;
const EXCLAMATION = 33;

/** Whether a new sentence begins at a place: a capital, a blank, and the end of another before it. */
function endsBefore(lower: string, text: string, at: number): boolean {
  if (lower.charCodeAt(at - 1) !== BLANK) return false;
  const before = lower.charCodeAt(at - 2);
  return (before === STOP || before === EXCLAMATION) && lower.charCodeAt(at) !== text.charCodeAt(at);
}
