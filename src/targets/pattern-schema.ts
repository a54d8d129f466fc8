import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import { z } from 'zod';

/** A pattern in RE2 syntax (no look-around, no back references, linear time), at most 1,000 characters; the issue gives the offset of the trouble. */
export const patternSchema: z.ZodString = z
  .string()
  .min(1)
  .max(1000)
  .superRefine((pattern, context) => {
    const error = syntaxError(pattern);
    if (error === undefined) return;
    const offset = troubleOffset(pattern, error);
    const message = `the pattern does not compile, at character ${offset + 1}: ${error.reason}${hint(error.fragment)}`;
    context.addIssue({ code: 'custom', message, params: { offset } });
  });

function syntaxError(pattern: string): { readonly reason: string; readonly fragment: string } | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return { reason: error.getDescription(), fragment: error.getPattern() ?? '' };
    if (error instanceof RE2JSException) return { reason: error.message, fragment: '' };
    throw error;
  }
}

/** Where the trouble begins; RE2 names the fragment, but the whole pattern when a round bracket has no partner. */
function troubleOffset(pattern: string, error: { readonly reason: string; readonly fragment: string }): number {
  if (error.reason.includes('missing closing )') || error.reason.includes('unexpected )')) return loneBracket(pattern) ?? 0;
  const found = error.fragment === '' ? -1 : pattern.indexOf(error.fragment);
  return found < 0 ? Math.max(0, pattern.length - 1) : found;
}

/** Offset of the first `)` without `(`, else of the last `(` without `)`; escapes and character classes are passed over. */
function loneBracket(pattern: string): number | undefined {
  const open: number[] = [];
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const char = pattern.charAt(index);
    if (char === '\\') index++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') open.push(index);
    else if (char === ')' && open.pop() === undefined) return index;
  }
  return open.at(-1);
}

function hint(fragment: string): string {
  // The opening of a look-ahead or look-behind; must not match a named group `(?<name>`.
  if (/^\(\?<?[=!]/.test(fragment)) return ' (RE2 has no look-ahead and no look-behind)';
  // A reference to a group by number; must not match an escaped letter such as `\d`.
  if (/^\\[1-9]/.test(fragment)) return ' (RE2 has no back references)';
  if (fragment.startsWith('{')) return ' (a repeat count is 1000 at most)';
  return '';
}
