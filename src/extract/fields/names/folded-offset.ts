import type { FoldedText } from '../../handles/folded-text.ts';

/** The offset in the folded text of what stands at one of the original. */
export function foldedOffset({ map, text }: FoldedText, original: number): number {
  if (map === undefined) return original;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.starts[middle] ?? 0) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}
