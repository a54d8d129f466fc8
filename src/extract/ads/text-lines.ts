import type { Span } from '../../model/provenance.ts';

/** The lines of a text that hold anything, in order. */
export function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

/** The longest line of a page's text, the first of several: mostly the ad's own. */
export function longestLine(text: string): Span {
  let longest: Span = { start: 0, end: 0 };
  for (const line of linesOf(text)) if (line.end - line.start > longest.end - longest.start) longest = line;
  return longest;
}
