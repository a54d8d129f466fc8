import type { ScriptToken } from './script-tokens.ts';

/** The token that ends an expression: a comma, semicolon or closing bracket that was not opened in it. */
export function endOfExpression(tokens: readonly ScriptToken[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'sign') continue;
    if (token.value === '(' || token.value === '[' || token.value === '{') depth += 1;
    else if (token.value === ')' || token.value === ']' || token.value === '}') {
      if (depth-- === 0) return at;
    } else if (depth === 0 && (token.value === ',' || token.value === ';')) return at;
  }
  return tokens.length;
}

/** The token that closes the bracket, of any sort, at this place; undefined where it is too far. */
export function closing(tokens: readonly ScriptToken[], at: number): number | undefined {
  let depth = 0;
  for (let next = at; next < Math.min(tokens.length, at + LONGEST); next++) {
    const token = tokens[next];
    if (token?.kind !== 'sign') continue;
    if (token.value === '(' || token.value === '[' || token.value === '{') depth += 1;
    else if ((token.value === ')' || token.value === ']' || token.value === '}') && --depth === 0) return next;
  }
  return undefined;
}

/** Tokens between brackets that are looked for. */
const LONGEST = 300;
