import { closing, endOfExpression } from './script-spans.ts';
import type { ScriptToken } from './script-tokens.ts';
import type { ScriptFunction } from './script-value.ts';

/** A function at some place, and the token behind it. */
export interface FoundFunction {
  readonly made: ScriptFunction;
  /** Empty for functions without one. */
  readonly name: string;
  readonly end: number;
}

/** The small function at this token: `x => …`, `(x, i) => { … }`, `function name(x) { … }`; undefined for anything else. */
export function functionAt(tokens: readonly ScriptToken[], at: number): FoundFunction | undefined {
  const first = tokens[at];
  if (first?.kind === 'name' && first.value === 'function') return wordedFunction(tokens, at + 1);
  const lone = first?.kind === 'name' ? { names: [first.value], end: at + 1 } : namesAt(tokens, at);
  return lone === undefined || !isSign(tokens[lone.end], '=>')
    ? undefined
    : bodyAt(tokens, lone.end + 1, { parameters: lone.names, name: '' });
}

function wordedFunction(tokens: readonly ScriptToken[], at: number): FoundFunction | undefined {
  const named = tokens[at];
  const name = named?.kind === 'name' ? named.value : '';
  const parameters = namesAt(tokens, name === '' ? at : at + 1);
  if (parameters === undefined || !isSign(tokens[parameters.end], '{')) return undefined;
  return bodyAt(tokens, parameters.end, { parameters: parameters.names, name });
}

/** Names in brackets, parted by commas; eight at most. */
function namesAt(tokens: readonly ScriptToken[], at: number): { readonly names: readonly string[]; readonly end: number } | undefined {
  if (!isSign(tokens[at], '(')) return undefined;
  const names: string[] = [];
  for (let next = at + 1; names.length <= MOST_NAMES;) {
    const token = tokens[next];
    if (isSign(token, ')')) return { names, end: next + 1 };
    if (token?.kind !== 'name') return undefined;
    names.push(token.value);
    next += isSign(tokens[next + 1], ',') ? 2 : 1;
  }
  return undefined;
}

const MOST_NAMES = 8;

/** One expression, or statements between braces. */
function bodyAt(
  tokens: readonly ScriptToken[],
  at: number,
  { parameters, name }: { readonly parameters: readonly string[]; readonly name: string },
): FoundFunction | undefined {
  const isBlock = isSign(tokens[at], '{');
  const start = isBlock ? at + 1 : at;
  const end = isBlock ? closing(tokens, at) : endOfExpression(tokens, start);
  if (end === undefined) return undefined;
  return { made: { kind: 'function', parameters, tokens, start, end, isBlock }, name, end: isBlock ? end + 1 : end };
}

function isSign(token: ScriptToken | undefined, value: string): boolean {
  return token?.kind === 'sign' && token.value === value;
}
