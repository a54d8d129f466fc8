import type { ScriptToken } from './script-tokens.ts';

/** The data attribute that the way behind a name leads to (`e.dataset.phone`, `document.getElementById("a").getAttribute("data-phone")`, `$("#a").data("phone")`), and the token behind it; undefined where it leads elsewhere. */
export function dataAt(
  tokens: readonly ScriptToken[],
  start: number,
  data: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } | undefined {
  if (data.size === 0) return undefined;
  for (let at = start; at < start + LONGEST_PATH; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'sign' && !PATH_SIGNS.has(token.value))) return undefined;
    if (token.kind !== 'name') continue;
    const [next, name, close] = [tokens[at + 1]?.value, tokens[at + 2], tokens[at + 3]?.value];
    if (token.value === 'dataset' && next === '.' && name?.kind === 'name') return valueOf(data, name.value, at + 3);
    if (ASKS.has(token.value) && next === '(' && name?.kind === 'text' && close === ')') return valueOf(data, inCode(name.value), at + 4);
  }
  return undefined;
}

/** Tokens of such a way. */
const LONGEST_PATH = 12;
const PATH_SIGNS: ReadonlySet<string> = new Set(['.', '(', ')', '?', '$']);
const ASKS: ReadonlySet<string> = new Set(['getAttribute', 'data', 'attr']);

/** `data-phone-end` and `phone-end` as `phoneEnd`. */
function inCode(name: string): string {
  return name.replace(/^data-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function valueOf(
  data: ReadonlyMap<string, string>,
  name: string,
  end: number,
): { readonly value: string; readonly end: number } | undefined {
  const value = data.get(name);
  return value === undefined ? undefined : { value, end };
}
