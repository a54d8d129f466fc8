/** Characters of unchanged text kept on either side, and the most shown of what differs. */
const CONTEXT = 30;
const LONGEST = 400;

/** The parts of two texts that differ, with a little of what surrounds them; `…` marks what is left out. Two equal texts give two empty parts. */
export function textDifference(before: string, after: string): readonly [before: string, after: string] {
  const a = [...before.replace(/\s+/g, ' ')];
  const b = [...after.replace(/\s+/g, ' ')];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  if (start === a.length && start === b.length) return ['', ''];
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [excerpt(a, start, end), excerpt(b, start, end)];
}

function excerpt(text: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, text.length - end + CONTEXT);
  const cut = Math.min(to, from + LONGEST);
  return `${from > 0 ? '…' : ''}${text.slice(from, cut).join('')}${cut < text.length ? '…' : ''}`;
}
