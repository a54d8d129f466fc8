import { isFunction } from './script-value.ts';
import type { ScriptToken } from './script-tokens.ts';
import { scriptTokens } from './script-tokens.ts';
import { added, appended, targetAt } from './script-blocks.ts';
import { ScriptReader } from './script-reader.ts';
import type { ScriptSurroundings } from './script-reader.ts';

/** A text that a script puts together. */
export interface MadeText {
  readonly value: string;
  /** What it is given to: a variable, a key or a property of an element; empty where that is a call or nothing. */
  readonly name: string;
}

/**
 * The texts that a script, or code in an attribute, puts together from pieces, codes or in another order, in the order in which they stand; texts that it merely writes down are not given.
 * Variables and small functions of the script are known to what stands behind them. Nothing is run.
 */
export function madeTexts(script: string, around: ScriptSurroundings): MadeText[] {
  const tokens = scriptTokens(script);
  const reader = new ScriptReader(tokens, around);
  const made: MadeText[] = [];
  for (let at = 0; at < tokens.length && made.length < MOST_TEXTS && !reader.isSpent;) {
    const loop = appended(tokens, at, reader);
    if (loop === undefined) {
      const { end, text } = statementAt(tokens, at, reader);
      if (text !== undefined && text.value.length >= SHORTEST && text.value.length <= LONGEST) made.push(text);
      at = Math.max(at + 1, end);
    } else at = loop;
  }
  return made;
}

/** Reads what is said at one place: a name given a value, or an expression. `text`: what it puts together. */
function statementAt(tokens: readonly ScriptToken[], at: number, reader: ScriptReader): { readonly end: number; readonly text?: MadeText } {
  const target = targetAt(tokens, at);
  const start = target?.start ?? at;
  const isAdded = target?.isAdded === true;
  const read = beginsValue(tokens[start]) ? reader.read(start) : undefined;
  if (read === undefined || read.end <= start) {
    if (target !== undefined && !isAdded) reader.names.delete(target.name);
    return { end: start };
  }
  const value = target !== undefined && isAdded ? added(reader.names.get(target.name), read.value) : read.value;
  if (target !== undefined && value !== undefined) reader.names.set(target.name, value);
  // What stands in an object or a function is looked at by itself too.
  const end = tokens[start]?.value === '{' || isFunction(value) ? start + 1 : read.end;
  const isText = typeof value === 'string' && (isAdded || isMade(tokens, start, read.end));
  return isText ? { end, text: { value, name: nameOf(target) } } : { end };
}

function nameOf(target: { readonly name: string } | undefined): string {
  return target?.name ?? '';
}

const MOST_TEXTS = 300;

function beginsValue(token: ScriptToken | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'sign'
    ? token.value === '[' || token.value === '(' || token.value === '{'
    : token.kind !== 'pattern' && token.kind !== 'number';
}

/** Whether an expression is more than one text between brackets. */
function isMade(tokens: readonly ScriptToken[], start: number, end: number): boolean {
  let values = 0;
  for (let at = start; at < end; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'name') return true;
    if (kind !== 'sign') values += 1;
  }
  return values > 1;
}

const SHORTEST = 5;
const LONGEST = 4_000;
