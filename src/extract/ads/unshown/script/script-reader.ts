import { callBuiltIn, callMethod, PATTERN_SIGN } from './script-calls.ts';
import { returned } from './script-blocks.ts';
import { BINDING, bounded, combined } from './script-operators.ts';
import { dataAt } from './script-data.ts';
import { functionAt } from './script-functions.ts';
import type { FoundFunction } from './script-functions.ts';
import { asNumber, asText, isFunction, isList, isObject } from './script-value.ts';
import type { ScriptFunction, ScriptObject, ScriptValue } from './script-value.ts';
import type { ScriptToken } from './script-tokens.ts';

/** What a script finds on its page. */
export interface ScriptSurroundings {
  /** The data attributes of the page's ad by their names in scripts (`dataset.phoneEnd`), where only one element bears them. */
  readonly data: ReadonlyMap<string, string>;
  /** Variables and functions of the scripts before it; its own are added. */
  readonly names: Map<string, ScriptValue>;
}

/** Most steps of one script, and how deep brackets and calls may lie. */
const MOST = { steps: 40_000, depth: 24, calls: 6, list: 1_000 } as const;

/** Functions of the language that are known, by their first names; those of the window are the same. */
const BUILT_IN: ReadonlySet<string> = new Set([
  'String',
  'atob',
  'decodeURIComponent',
  'decodeURI',
  'unescape',
  'parseInt',
  'parseFloat',
  'Number',
  'Array',
]);
const WINDOW: ReadonlySet<string> = new Set(['window', 'self', 'globalThis', 'this']);

/**
 * Reads expressions of texts and numbers out of the tokens of a script: what is joined, coded by characters, turned round or decoded in known ways, with the variables and small functions that it was told of.
 * Nothing is run: what is not known comes to nothing. Steps are counted over the whole script, so that its time is bounded.
 */
export class ScriptReader {
  readonly names: Map<string, ScriptValue>;
  #tokens: readonly ScriptToken[];
  readonly #data: ReadonlyMap<string, string>;
  #at = 0;
  #steps = 0;
  #depth = 0;
  #calls = 0;

  constructor(tokens: readonly ScriptToken[], { data, names }: ScriptSurroundings) {
    this.#tokens = tokens;
    this.#data = data;
    this.names = names;
  }

  /** Whether the script has had its share of work. */
  get isSpent(): boolean {
    return this.#steps > MOST.steps;
  }

  /** The value of the expression that begins at this token, and the token behind it; undefined where it comes to nothing known. */
  read(start: number): { readonly value: ScriptValue; readonly end: number } | undefined {
    this.#at = start;
    this.#depth = 0;
    const value = this.#binary(0);
    return value === undefined ? undefined : { value, end: this.#at };
  }

  #sign(at = this.#at): string | undefined {
    const token = this.#tokens[at];
    return token?.kind === 'sign' ? token.value : undefined;
  }

  #take(sign: string): boolean {
    if (this.#sign() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #binary(least: number): ScriptValue | undefined {
    if (++this.#steps > MOST.steps || this.#depth > MOST.depth) return undefined;
    this.#depth += 1;
    let left = this.#unary();
    for (let sign = this.#sign(); left !== undefined && sign !== undefined; sign = this.#sign()) {
      const binding = BINDING.get(sign);
      if (binding === undefined || binding <= least) break;
      const before = this.#at;
      this.#at += 1;
      const right = this.#binary(binding);
      if (right === undefined) {
        // What stands before is known by itself.
        this.#at = before;
        break;
      }
      left = combined(left, sign, right);
    }
    this.#depth -= 1;
    return left;
  }

  #unary(): ScriptValue | undefined {
    if (this.#take('-')) {
      const value = asNumber(this.#unary());
      return value === undefined ? undefined : -value;
    }
    if (this.#take('+')) return asNumber(this.#unary());
    let value = this.#primary();
    while (value !== undefined) {
      const next: ScriptValue | undefined = this.#member(value);
      if (next === undefined) return value;
      value = next;
    }
    return undefined;
  }

  /** What a dot or bracket behind a value leads to; undefined without one. The place moves only where it leads somewhere known. */
  #member(on: ScriptValue): ScriptValue | undefined {
    const before = this.#at;
    const found =
      this.#sign() === '.'
        ? this.#named(on)
        : this.#sign() === '['
          ? this.#indexed(on)
          : this.#sign() === '(' && isFunction(on)
            ? this.#called(on)
            : undefined;
    if (found === undefined) this.#at = before;
    return found;
  }

  #named(on: ScriptValue): ScriptValue | undefined {
    const name = this.#tokens[this.#at + 1];
    if (name?.kind !== 'name') return undefined;
    this.#at += 2;
    if (this.#sign() === '(') {
      const given = this.#arguments();
      return given === undefined ? undefined : bounded(callMethod(on, name.value, { given, call: this.#call }));
    }
    if (name.value === 'length') return typeof on === 'string' || isList(on) ? on.length : undefined;
    return isObject(on) ? on.values.get(name.value) : undefined;
  }

  #indexed(on: ScriptValue): ScriptValue | undefined {
    this.#at += 1;
    const index = this.#binary(0);
    if (index === undefined || !this.#take(']')) return undefined;
    if (isObject(on)) return on.values.get(asText(index) ?? '');
    const at = asNumber(index);
    // A method by its name in quotes: `["join"]("")`.
    if (at === undefined && typeof index === 'string' && this.#sign() === '(') {
      const given = this.#arguments();
      return given === undefined ? undefined : bounded(callMethod(on, index, { given, call: this.#call }));
    }
    return at === undefined || (typeof on !== 'string' && !isList(on)) ? undefined : on.at(at);
  }

  #called(called: ScriptFunction): ScriptValue | undefined {
    const given = this.#arguments();
    return given === undefined ? undefined : this.#call(called, given);
  }

  readonly #call = (called: ScriptFunction, given: readonly ScriptValue[]): ScriptValue | undefined => {
    if (this.isSpent || this.#calls >= MOST.calls) return undefined;
    const back = this.#at;
    const tokens = this.#tokens;
    const kept = called.parameters.map((name) => [name, this.names.get(name)] as const);
    for (const [at, name] of called.parameters.entries()) {
      const value = given[at];
      if (value === undefined) this.names.delete(name);
      else this.names.set(name, value);
    }
    const depth = this.#depth;
    this.#calls += 1;
    this.#tokens = called.tokens;
    this.#at = called.start;
    const value = called.isBlock ? returned(called.tokens, called, this) : this.#binary(0);
    const isWhole = called.isBlock || this.#at === called.end;
    this.#calls -= 1;
    this.#depth = depth;
    for (const [name, old] of kept) {
      if (old === undefined) this.names.delete(name);
      else this.names.set(name, old);
    }
    this.#tokens = tokens;
    this.#at = back;
    return isWhole ? value : undefined;
  };

  /** The values in the brackets at this place; undefined where one is unknown. */
  #arguments(): ScriptValue[] | undefined {
    return this.#take('(') ? this.#listTo(')') : undefined;
  }

  #listTo(close: ')' | ']'): ScriptValue[] | undefined {
    const values: ScriptValue[] = [];
    while (!this.#take(close)) {
      const isSpread = this.#take('...');
      const value = this.#binary(0);
      if (value === undefined || values.length >= MOST.list) return undefined;
      if (!isSpread) values.push(value);
      else if (isList(value)) values.push(...value);
      else if (typeof value === 'string') values.push(...value);
      else return undefined;
      if (this.#sign() !== close && !this.#take(',')) return undefined;
    }
    return values.slice(0, MOST.list);
  }

  #primary(): ScriptValue | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined) return undefined;
    const found = functionAt(this.#tokens, this.#at);
    if (found !== undefined) return this.#functionValue(found);
    this.#at += 1;
    switch (token.kind) {
      case 'text':
        return token.value;
      case 'pattern':
        return PATTERN_SIGN + token.value;
      case 'number':
        return Number(token.value);
      case 'name':
        return this.#name(token.value);
      default:
        return token.value === '['
          ? this.#listTo(']')
          : token.value === '('
            ? this.#bracketed()
            : token.value === '{'
              ? this.#object()
              : undefined;
    }
  }

  #bracketed(): ScriptValue | undefined {
    const value = this.#binary(0);
    return value !== undefined && this.#take(')') ? value : undefined;
  }

  #object(): ScriptObject | undefined {
    const values = new Map<string, ScriptValue>();
    while (!this.#take('}')) {
      const key = this.#tokens[this.#at];
      if (key === undefined || key.kind === 'sign' || this.#sign(this.#at + 1) !== ':') return undefined;
      this.#at += 2;
      const value = this.#binary(0);
      if (value === undefined) return undefined;
      values.set(key.value, value);
      if (this.#sign() !== '}' && !this.#take(',')) return undefined;
    }
    return { kind: 'object', values };
  }

  #name(name: string): ScriptValue | undefined {
    if (WINDOW.has(name)) {
      const inner = this.#tokens[this.#at + 1];
      if (this.#sign() !== '.' || inner?.kind !== 'name') return undefined;
      this.#at += 2;
      return this.#name(inner.value);
    }
    const known = this.names.get(name);
    if (known !== undefined) return known;
    if (name === 'null' || name === 'undefined') return '';
    return BUILT_IN.has(name) ? this.#builtIn(name) : this.#ofData();
  }

  #functionValue({ made, name, end }: FoundFunction): ScriptFunction {
    this.#steps += made.end - made.start;
    this.#at = end;
    if (name !== '') this.names.set(name, made);
    return made;
  }

  #ofData(): string | undefined {
    const found = dataAt(this.#tokens, this.#at, this.#data);
    if (found !== undefined) this.#at = found.end;
    return found?.value;
  }

  #builtIn(first: string): ScriptValue | undefined {
    const member = this.#tokens[this.#at + 1];
    const isMember = this.#sign() === '.' && member?.kind === 'name';
    const name = isMember ? `${first}.${member.value}` : first;
    if (isMember) this.#at += 2;
    const isApplied = this.#sign() === '.' && this.#tokens[this.#at + 1]?.value === 'apply';
    if (isApplied) this.#at += 2;
    // A decoder named and not called, as `map(Number)` is.
    const given = this.#arguments();
    const applied = isApplied ? given?.[1] : given;
    return isList(applied) ? bounded(callBuiltIn(name, applied)) : undefined;
  }
}
