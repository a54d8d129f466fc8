/** Letters of any script (Unicode L); ASCII is counted without a pattern. */
export function countLetters(text: string): number {
  let count = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 128) continue;
    if (at > from) count += otherLetters(text.slice(from, at));
    from = at + 1;
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) count++;
  }
  return count;
}

function otherLetters(run: string): number {
  let count = 0;
  // Runs of letters; a single class, linear.
  for (const letters of run.matchAll(/\p{L}+/gu)) count += letters[0].length;
  return count;
}
