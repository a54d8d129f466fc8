import { originalSpan } from '../handles/original-span.ts';
import type { AgeText } from './age-text.ts';

/** What stands between two offsets of the folded text, as written; the end is cut to that of the text. */
export function writtenBetween({ original, folded, lower }: AgeText, from: number, to: number): string {
  const { start, end } = originalSpan(folded, from, Math.min(to, lower.length));
  return original.slice(start, end);
}
