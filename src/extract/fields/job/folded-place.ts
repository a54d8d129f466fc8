import type { Span } from '../../../model/provenance.ts';
import type { FoldedText } from '../../handles/folded-text.ts';

/** Where a span of the original text stands in the folded one. */
export function foldedPlace({ map, text }: FoldedText, { start, end }: Span): Span {
  if (map === undefined) return { start, end };
  return { start: firstFrom(map.starts, start, text.length), end: firstFrom(map.starts, end, text.length) };
}

/** The first unit that came from an offset of the original, or one behind it; a search by halves. */
function firstFrom(starts: Uint32Array, offset: number, length: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
