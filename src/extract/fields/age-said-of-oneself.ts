import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { PERSONAL } from './age-beside-person.ts';

/** Whether "I am" stands before a number in a personal ad, and a word behind it: "I am 22 ready now". */
export function isSaidOfOneself(
  { value }: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  { context }: AgeText,
): boolean {
  return value >= 18 && PERSONAL.has(context.category ?? '') && /^ \p{L}{4}/u.test(after) && I_AM.test(before);
}

const I_AM = /(?<![\p{L}\p{N}])(?:i am|i'm|i’m|im|ich bin|ik ben|soy|sou|jestem|jsem|jag är|jeg er|olen|sunt|(?<=^|\n|[.!,] )am) $/u;
