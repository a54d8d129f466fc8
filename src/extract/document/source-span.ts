import type { Span } from '../../model/provenance.ts';
import type { PageDocument } from './page-document.ts';

/** The stretch of the HTML source that shows text[start, end): from the source of its first character to the end of its last. */
export function sourceSpan(document: Pick<PageDocument, 'textMap'>, start: number, end: number): Span {
  const first = pieceAt(document, start);
  const last = pieceAt(document, Math.max(start, end - 1));
  if (!first || !last) return { start: 0, end: 0 };
  const from = Math.min(first.sourceStart + (start - first.textStart), first.sourceEnd);
  const to = Math.min(last.sourceStart + (Math.max(start, end - 1) - last.textStart) + 1, last.sourceEnd);
  const whole = last.sourceEnd - last.sourceStart > 1 && isReference(last) ? last.sourceEnd : to;
  return { start: isReference(first) ? first.sourceStart : from, end: Math.max(from, whole) };
}

interface Piece {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** The piece that holds a text offset, or the last one before it. */
function pieceAt({ textMap }: Pick<PageDocument, 'textMap'>, offset: number): Piece | undefined {
  const { textStarts, sourceStarts, sourceEnds } = textMap;
  let low = 0;
  let high = textStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((textStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const textStart = textStarts[low];
  if (textStart === undefined) return undefined;
  return {
    textStart,
    textEnd: textStarts[low + 1] ?? Number.POSITIVE_INFINITY,
    sourceStart: sourceStarts[low] ?? 0,
    sourceEnd: sourceEnds[low] ?? 0,
  };
}

/** A piece shorter in the text than in the source is one character reference such as `&amp;`. */
function isReference(piece: Piece): boolean {
  return piece.textEnd - piece.textStart < piece.sourceEnd - piece.sourceStart;
}
