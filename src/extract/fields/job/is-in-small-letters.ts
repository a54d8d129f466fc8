import type { FoldedText } from '../../handles/folded-text.ts';

/** Whether a text hardly has a capital, so that they say nothing. */
export function isInSmallLetters({ text, lower }: Pick<FoldedText, 'text' | 'lower'>): boolean {
  const end = Math.min(text.length, MOST_READ);
  let capitals = 0;
  for (let at = 0; at < end; at += 1) if (text.charCodeAt(at) !== lower.charCodeAt(at)) capitals += 1;
  // Most texts have enough of them, and their small letters need not be counted.
  return capitals * LEAST_SMALL < end && countSmall(text.slice(0, end)) > capitals * LEAST_SMALL;
}

function countSmall(text: string): number {
  let count = 0;
  for (const [letters] of text.matchAll(/\p{Ll}{1,64}/gu)) count += letters.length;
  return count;
}

/** Units that are looked at. */
const MOST_READ = 600;
/** Small letters to a capital in such a text. */
const LEAST_SMALL = 40;
