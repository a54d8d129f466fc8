import type { Span } from '../../model/provenance.ts';

/** A text of the same length with blanks for some stretches of it; line ends stay. */
export function blankedOut(text: string, stretches: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    rest += text.slice(at, from) + text.slice(from, end).replaceAll(/[^\n]/g, ' ');
    at = end;
  }
  return rest + text.slice(at);
}
