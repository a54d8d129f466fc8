import { compile } from 'css-select';
import { parse, type Selector, type TagSelector } from 'css-what';
import { z } from 'zod';

/** A CSS selector, as both the HTML reader (css-select) and a browser read it. */
export const selectorSchema: z.ZodString = z
  .string()
  .max(1000)
  .superRefine((selector, context) => {
    const reason = selectorProblem(selector);
    if (reason !== undefined) context.addIssue({ code: 'custom', message: `not a CSS selector: ${reason}` });
  });

function selectorProblem(selector: string): string | undefined {
  if (selector.trim() === '') return 'it is empty';
  if (/^\(?\/|^xpath=/.test(selector)) return 'this looks like XPath, which is not read here; write CSS';
  try {
    const groups = parse(selector);
    compile(selector);
    return groups.map(groupProblem).find((reason) => reason !== undefined);
  } catch (error) {
    // css-what and css-select throw plain errors; their first letter is lowered to fit into our sentence.
    return error instanceof Error ? `${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}` : 'it cannot be read';
  }
}

const COMBINATORS: ReadonlySet<string> = new Set(['descendant', 'child', 'parent', 'sibling', 'adjacent', 'column-combinator']);

/** css-what takes nearly any character for a tag name; browsers do not. */
function groupProblem(tokens: readonly Selector[]): string | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return 'a part between commas is empty';
  if (COMBINATORS.has(first.type)) return 'it begins with a combinator';
  if (COMBINATORS.has(last.type)) return 'it ends with a combinator';
  for (const [index, token] of tokens.entries()) {
    if (!isTag(token)) continue;
    // A CSS identifier: no character but letters, digits, `_` and `-`, no digit first; must not match `=Enter` or `{b`.
    if (!/^-?[\p{L}_][\p{L}\p{N}_-]{0,200}$/u.test(token.name)) return `\`${token.name}\` is no element name`;
    const before = tokens[index - 1];
    if (before !== undefined && !COMBINATORS.has(before.type)) return `\`${token.name}\` stands where a selector has no element name`;
  }
  return undefined;
}

/** css-what's kinds are a declared enum, compared here by their plain strings. */
function isTag(token: Selector): token is TagSelector {
  const kind: string = token.type;
  return kind === 'tag';
}
