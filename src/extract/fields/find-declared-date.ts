import { foldText } from '../handles/folded-text.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { parseDate } from './parse-date.ts';

/** The first date in the text of a field declared to hold one, as ISO 8601, with its span; undefined when there is none. */
export function findDeclaredDate(
  text: string,
  context: TextContext,
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const folded = foldText(text.slice(0, 300));
  // A date begins where a word or number begins.
  for (const match of folded.lower.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|[今昨前]/gu)) {
    const parsed = parseDate(folded.lower.slice(match.index), context);
    if (parsed === undefined) continue;
    const span = originalSpan(folded, match.index, match.index + parsed.length);
    return { value: parsed.iso, ...span };
  }
  return undefined;
}
