import type { ScriptToken } from './script-tokens.ts';

/** What an expression of a script comes to: a text, a number, a list, an object of values, or a small function. */
export type ScriptValue = string | number | readonly ScriptValue[] | ScriptObject | ScriptFunction;

/** Values by their names. */
export interface ScriptObject {
  readonly kind: 'object';
  readonly values: ReadonlyMap<string, ScriptValue>;
}

/** A function that gives one expression of its parameters: where that stands among the tokens of its script. */
export interface ScriptFunction {
  readonly kind: 'function';
  readonly parameters: readonly string[];
  readonly tokens: readonly ScriptToken[];
  readonly start: number;
  readonly end: number;
  /** Whether it is statements between braces, and not one expression. */
  readonly isBlock: boolean;
}

/** Calls a function of the script; undefined where its expression comes to nothing known. */
export type Caller = (called: ScriptFunction, given: readonly ScriptValue[]) => ScriptValue | undefined;

/** A list of values. */
export function isList(value: ScriptValue | undefined): value is readonly ScriptValue[] {
  return Array.isArray(value);
}

/** Values by their names. */
export function isObject(value: ScriptValue): value is ScriptObject {
  return typeof value === 'object' && 'kind' in value && value.kind === 'object';
}

/** A function of the script. */
export function isFunction(value: ScriptValue | undefined): value is ScriptFunction {
  return typeof value === 'object' && 'kind' in value && value.kind === 'function';
}

/** A value as the text that a script makes of it when it joins texts; undefined for functions and objects. */
export function asText(value: ScriptValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map((each) => asText(each) ?? '').join(',') : undefined;
}

/** A value as a number, as arithmetic takes it; undefined for what is none. */
export function asNumber(value: ScriptValue | undefined): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
