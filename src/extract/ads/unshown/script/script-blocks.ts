import { closing } from './script-spans.ts';
import type { ScriptToken } from './script-tokens.ts';
import { asNumber, asText, isList } from './script-value.ts';
import type { ScriptValue } from './script-value.ts';

/** What reads expressions, and the names that it knows. */
export interface ExpressionReader {
  readonly names: Map<string, ScriptValue>;
  readonly isSpent: boolean;
  read(start: number): { readonly value: ScriptValue; readonly end: number } | undefined;
}

/** A name that is given a value at this place: `name = …`, `name += …`, `name: …`. */
export function targetAt(
  tokens: readonly ScriptToken[],
  at: number,
): { readonly name: string; readonly start: number; readonly isAdded: boolean } | undefined {
  const [token, sign] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.kind === 'sign' || sign?.kind !== 'sign') return undefined;
  if (sign.value === '+=' && token.kind === 'name') return { name: token.value, start: at + 2, isAdded: true };
  return (sign.value === '=' && token.kind === 'name') || sign.value === ':'
    ? { name: token.value, start: at + 2, isAdded: false }
    : undefined;
}

/** A value with another one behind it, as text. */
export function added(old: ScriptValue | undefined, value: ScriptValue): ScriptValue | undefined {
  const [before, behind] = [old === undefined ? '' : asText(old), asText(value)];
  return before === undefined || behind === undefined ? undefined : (before + behind).slice(0, LONGEST);
}

const LONGEST = 4_000;

/**
 * What a loop over a list or text adds to a name, which is how such texts are mostly decoded: `for (var i = 0; i < a.length; i++) s += …;`, `for (const c of a) s += …`.
 * Gives the token behind it; undefined where no such loop stands.
 */
export function appended(tokens: readonly ScriptToken[], at: number, reader: ExpressionReader): number | undefined {
  if (tokens[at]?.value !== 'for' || tokens[at + 1]?.value !== '(') return undefined;
  const close = closing(tokens, at + 1);
  if (close === undefined) return undefined;
  const head = tokens.slice(at + 2, close);
  const body = tokens[close + 1]?.value === '{' ? close + 2 : close + 1;
  const target = targetAt(tokens, body);
  if (target === undefined || !target.isAdded) return undefined;
  const values = loopValues(at + 2, { head, reader });
  if (values === undefined) return undefined;
  let made = asText(reader.names.get(target.name)) ?? '';
  let end = target.start;
  for (const value of values.values) {
    reader.names.set(values.name, value);
    const read = reader.read(target.start);
    const piece = read === undefined ? undefined : asText(read.value);
    if (read === undefined || piece === undefined || made.length > LONGEST) return undefined;
    made += piece;
    end = read.end;
  }
  reader.names.set(target.name, made);
  return end;
}

function loopValues(
  start: number,
  { head, reader }: { readonly head: readonly ScriptToken[]; readonly reader: ExpressionReader },
): { readonly name: string; readonly values: readonly ScriptValue[] } | undefined {
  const first = /^(?:var|let|const)$/.test(head[0]?.value ?? '') ? 1 : 0;
  const name = head[first];
  if (name?.kind !== 'name') return undefined;
  const word = head[first + 1]?.value;
  if (word === 'of' || word === 'in') {
    const read = reader.read(start + first + 2);
    const values = typeof read?.value === 'string' ? [...read.value] : read?.value;
    if (!isList(values)) return undefined;
    const some = values.slice(0, MOST_ROUNDS);
    return { name: name.value, values: word === 'of' ? some : [...some.keys()] };
  }
  const values = countedValues(start + first, { head: head.slice(first), reader });
  return values === undefined ? undefined : { name: name.value, values };
}

/** The numbers that `i = 0; i < n; i += 2` goes through. */
function countedValues(
  start: number,
  { head, reader }: { readonly head: readonly ScriptToken[]; readonly reader: ExpressionReader },
): readonly number[] | undefined {
  const last = head.at(-1)?.value ?? '';
  const step = last === '++' || last === head[0]?.value ? 1 : Number(last);
  const less = head.findIndex(({ kind, value }) => kind === 'sign' && (value === '<' || value === '<='));
  if (head[1]?.value !== '=' || less < 0 || !(step >= 1)) return undefined;
  const begin = asNumber(reader.read(start + 2)?.value);
  const end = asNumber(reader.read(start + less + 1)?.value);
  if (begin === undefined || end === undefined || end - begin > step * MOST_ROUNDS) return undefined;
  const rounds = Math.ceil((end - begin + (head[less]?.value === '<=' ? 1 : 0)) / step);
  return Array.from({ length: Math.max(0, rounds) }, (_, round) => begin + round * step);
}

const MOST_ROUNDS = 200;

/**
 * What the statements of a function's body return: names given values, loops that add to a name, and the first return. An empty text where they return nothing; undefined where they return what is not known.
 */
export function returned(
  tokens: readonly ScriptToken[],
  { start, end }: { readonly start: number; readonly end: number },
  reader: ExpressionReader,
): ScriptValue | undefined {
  for (let at = start; at < end && !reader.isSpent;) {
    if (tokens[at]?.value === 'return') return reader.read(at + 1)?.value;
    const loop = appended(tokens, at, reader);
    const target = loop === undefined ? targetAt(tokens, at) : undefined;
    const read = target === undefined ? undefined : reader.read(target.start);
    const value = target?.isAdded === true && read !== undefined ? added(reader.names.get(target.name), read.value) : read?.value;
    if (target !== undefined && value !== undefined) reader.names.set(target.name, value);
    at = Math.max(at + 1, loop ?? read?.end ?? 0);
  }
  return '';
}
