import { turnRound } from '../../../text/turn-round.ts';
import { asNumber, asText, isFunction, isList } from './script-value.ts';
import type { Caller, ScriptFunction, ScriptValue } from './script-value.ts';

/** Longest text that is made, and longest list. */
const MOST = { text: 4_000, list: 1_000 } as const;

/** What a function of the language gives for these values: characters by their codes, decoders, numbers; undefined for any other. */
export function callBuiltIn(name: string, given: readonly ScriptValue[]): ScriptValue | undefined {
  const text = asText(given[0]);
  switch (name) {
    case 'String.fromCharCode':
    case 'String.fromCodePoint':
      return charactersOf(given);
    case 'atob':
      return text === undefined ? undefined : fromBase64(text);
    case 'decodeURIComponent':
    case 'decodeURI':
    case 'unescape':
      return text === undefined ? undefined : fromPercents(text);
    case 'parseInt':
      return text === undefined ? undefined : numberOf(Number.parseInt(text, asNumber(given[1]) ?? 10));
    case 'Number':
    case 'parseFloat':
      return asNumber(given[0]);
    case 'String':
      return text;
    case 'Array.from':
      return listFrom(given[0]);
    default:
      return undefined;
  }
}

function charactersOf(codes: readonly ScriptValue[]): string | undefined {
  const numbers = codes.slice(0, MOST.text).map(asNumber);
  if (numbers.some((code) => code === undefined || code < 0 || code > 0x10ffff || !Number.isInteger(code))) return undefined;
  return String.fromCodePoint(...numbers.filter((code) => code !== undefined));
}

function fromBase64(text: string): string | undefined {
  try {
    return atob(text.slice(0, MOST.text));
  } catch {
    return undefined;
  }
}

function fromPercents(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function numberOf(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function listFrom(value: ScriptValue | undefined): readonly ScriptValue[] | undefined {
  if (isList(value)) return value;
  return typeof value === 'string' ? Array.from(value).slice(0, MOST.list) : undefined;
}

/** What a method of a text or list gives; undefined for any other, and where the values do not fit. `call` calls functions of the script. */
export function callMethod(
  on: ScriptValue,
  name: string,
  { given, call }: { readonly given: readonly ScriptValue[]; readonly call: Caller },
): ScriptValue | undefined {
  if (isList(on)) return ofList(on, name, { given, call });
  if (typeof on === 'number') return name === 'toString' ? on.toString(radixOf(given[0])) : undefined;
  return typeof on === 'string' ? ofText(on, name, { given, call }) : undefined;
}

function radixOf(value: ScriptValue | undefined): number {
  const radix = asNumber(value) ?? 10;
  return Number.isInteger(radix) && radix >= 2 && radix <= 36 ? radix : 10;
}

interface Call {
  readonly given: readonly ScriptValue[];
  readonly call: Caller;
}

function ofList(list: readonly ScriptValue[], name: string, { given, call }: Call): ScriptValue | undefined {
  const [first] = given;
  switch (name) {
    case 'join':
      return list
        .map((each) => asText(each) ?? '')
        .join(given.length === 0 ? ',' : (asText(first) ?? ''))
        .slice(0, MOST.text);
    case 'reverse':
    case 'toReversed':
      return list.toReversed();
    case 'concat':
      return [...list, ...given.flatMap((each) => (isList(each) ? each : [each]))].slice(0, MOST.list);
    case 'slice':
      return list.slice(asNumber(first), asNumber(given[1]));
    case 'toString':
      return asText(list);
    case 'map':
      return isFunction(first) ? mapped(list, first, call) : undefined;
    case 'forEach':
      if (isFunction(first)) for (const [at, each] of list.entries()) call(first, [each, at]);
      return '';
    case 'reduce':
      return isFunction(first) ? reduced(list, first, { given, call }) : undefined;
    case 'at':
      return list.at(asNumber(first) ?? 0);
    default:
      return undefined;
  }
}

function mapped(list: readonly ScriptValue[], called: ScriptFunction, call: Caller): readonly ScriptValue[] | undefined {
  const made: ScriptValue[] = [];
  for (const [at, each] of list.entries()) {
    const value = call(called, [each, at]);
    if (value === undefined) return undefined;
    made.push(value);
  }
  return made;
}

function reduced(list: readonly ScriptValue[], called: ScriptFunction, { given, call }: Call): ScriptValue | undefined {
  let made: ScriptValue | undefined = given[1];
  for (const [at, each] of list.entries()) {
    made = made === undefined ? each : call(called, [made, each, at]);
    if (made === undefined) return undefined;
  }
  return made;
}

function ofText(text: string, name: string, { given, call }: Call): ScriptValue | undefined {
  const [first, second] = given;
  switch (name) {
    case 'split':
      return splitBy(text, asText(first) ?? '');
    case 'concat':
      return (text + given.map((each) => asText(each) ?? '').join('')).slice(0, MOST.text);
    case 'slice':
      return text.slice(asNumber(first), asNumber(second));
    case 'substring':
      return text.slice(Math.max(0, asNumber(first) ?? 0), asNumber(second));
    case 'substr':
      return text.slice(asNumber(first)).slice(0, asNumber(second));
    case 'charAt':
    case 'at':
      return text.at(asNumber(first) ?? 0) ?? '';
    case 'charCodeAt':
    case 'codePointAt':
      return text.codePointAt(asNumber(first) ?? 0);
    case 'indexOf':
      return text.indexOf(asText(first) ?? '');
    case 'trim':
    case 'toString':
    case 'valueOf':
      return name === 'trim' ? text.trim() : text;
    case 'toLowerCase':
      return text.toLowerCase();
    case 'toUpperCase':
      return text.toUpperCase();
    case 'reverse':
      return turnRound(text);
    case 'match':
      return text.match(patternOf(first) ?? NOTHING)?.map((each) => each ?? '');
    case 'replace':
    case 'replaceAll':
      return replaced(text, name === 'replaceAll', { given, call });
    default:
      return undefined;
  }
}

function splitBy(text: string, sign: string): readonly string[] {
  return text.slice(0, MOST.text).split(sign).slice(0, MOST.list);
}

/** A pattern that matches nothing. */
const NOTHING = /(?!)/;

function replaced(text: string, isAll: boolean, { given: [sought, by], call }: Call): string | undefined {
  const pattern = patternOf(sought);
  if (isFunction(by)) {
    if (pattern === undefined) return undefined;
    return text.replace(pattern, (piece) => asText(call(by, [piece])) ?? piece);
  }
  const put = asText(by);
  const what = pattern ?? asText(sought);
  if (put === undefined || what === undefined) return undefined;
  const made = isAll && typeof what === 'string' ? text.replaceAll(what, () => put) : text.replace(what, () => put);
  return made.slice(0, MOST.text);
}

/** How a pattern stands among the values: a text that begins with this sign. */
export const PATTERN_SIGN = '\u0000';

/** A pattern of the script that is plain enough to be run: signs, classes and dots, one of them repeated at most; texts of 4,000 signs at most are matched. */
function patternOf(value: ScriptValue | undefined): RegExp | undefined {
  if (typeof value !== 'string' || !value.startsWith(PATTERN_SIGN)) return undefined;
  const [, source = '', flags = ''] = /^\/(.{1,80})\/([a-z]{0,4})$/.exec(value.slice(1)) ?? [];
  if (!PLAIN.test(source)) return undefined;
  try {
    return new RegExp(source, flags.replace(/[^gi]/g, ''));
  } catch {
    return undefined;
  }
}

/** Signs that mean themselves, escapes, classes, dots; the last one may be repeated. */
const PLAIN = /^(?:[\w\s@:;,#%&!~<>='"-]|\\[^\n]|\.|\[(?:[^\]\\]|\\.){1,40}\]){1,40}(?:\+|\*|\{\d{1,2}(?:,\d{0,2})?\})?$/;
