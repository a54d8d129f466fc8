import type { FoldedText } from './folded-text.ts';

/** The `FOLD_MARK` flags that occur within a span of the folded text; an invisible character at its very start does not count. */
export function foldMarks(folded: FoldedText, start: number, end: number): number {
  const marks = folded.map?.marks;
  if (marks === undefined) return 0;
  let flags = (marks[start] ?? 0) & 3;
  for (let at = start + 1; at < end; at += 1) flags |= marks[at] ?? 0;
  return flags;
}
