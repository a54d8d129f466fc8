import type { PageElement } from './page-element.ts';
import { parseJsLiteral } from './parse-js-literal.ts';
import { reviveNuxtData } from './revive-nuxt-data.ts';

/** Most that is read of one page: scripts, characters of all of them, and values when attributes are read no more. */
const MOST = { scripts: 30, characters: 2_000_000, attributes: 200 } as const;

/**
 * The data that a page brings along for its own scripts: JSON in a script element (`__NEXT_DATA__`, JSON-LD and the like, Nuxt's list of values),
 * what an inline script assigns to a property of the window (`window.__INITIAL_STATE__ = {…}`, or `JSON.parse("…")`, or what Nuxt's function returns for its arguments) or to a
 * variable (`var ad = {…}`, given under its name), what Next's scripts push line by line, and JSON in data attributes (`data-props`, under the attribute's name).
 * Anything else that only running the script would give is left out. `isWanted` says of a script's or attribute's text whether it is worth parsing.
 */
export function readStates(elements: readonly PageElement[], isWanted: (source: string) => boolean = () => true): unknown[] {
  const states: unknown[] = [];
  const pushed: string[] = [];
  let left: number = MOST.characters;
  let scripts = 0;
  for (const element of elements) {
    if (states.length < MOST.attributes) states.push(...attributeStates(element, isWanted));
    if (element.name !== 'script' || element.attribs['src'] !== undefined || scripts >= MOST.scripts) continue;
    const text = textOf(element);
    if (text.length < LEAST || text.length > left || !isWanted(text)) continue;
    const isData = /json/i.test((element.attribs['type'] ?? '').slice(0, 60));
    const found = isData ? dataStates(text) : [...assignedStates(text), ...returnedState(text)];
    if (!isData) pushed.push(pushedText(text));
    if (found.length === 0) continue;
    left -= text.length;
    scripts += 1;
    const isNuxt = element.attribs['id'] === '__NUXT_DATA__' || element.attribs['data-nuxt-data'] !== undefined;
    for (const state of found) if (typeof state === 'object' && state !== null) states.push(isNuxt ? reviveNuxtData(state) : state);
  }
  return [...states, ...pushedStates(pushed.join(''))];
}

/** What a script of data holds, and what an answer kept in it says (`{"status":200,"body":"{…}"}`). Angular writes other signs for quotation marks and brackets. */
function dataStates(text: string): unknown[] {
  const state = parse(text.includes('&q;') ? withoutSigns(text) : text);
  const body = typeof state === 'object' && state !== null && 'body' in state ? state.body : undefined;
  return typeof body === 'string' && /^\s{0,9}[[{]/.test(body) ? [state, parse(body)] : [state];
}

function withoutSigns(text: string): string {
  return text.replaceAll('&q;', '"').replaceAll('&s;', "'").replaceAll('&l;', '<').replaceAll('&g;', '>').replaceAll('&a;', '&');
}

/** A state that is worth a look holds more characters. */
const LEAST = 40;
/** Assignments of one script that are looked at. */
const MOST_ASSIGNED = 5;

/** A variable (its name is the group) or a property of the window, and the equals sign behind it; every quantifier is bounded. Not `window.location.href = "…"`: what follows must be an object, a list or JSON in quotes. */
const ASSIGNED =
  /(?:\b(?:var|let|const)\s{1,5}([A-Za-z_$][\w$]{0,60})|(?:window|self|globalThis)\s{0,3}(?:\.\s{0,3}[A-Za-z_$][\w$]{0,60}|\[\s{0,3}["'][\w$-]{1,60}["']\s{0,3}\]))\s{0,5}=\s{0,5}(?=[{[]|JSON\s{0,3}\.\s{0,3}parse\s{0,3}\(\s{0,3}")/g;

function assignedStates(script: string): unknown[] {
  if (!script.includes('=')) return [];
  const found: unknown[] = [];
  let from = 0;
  for (const match of script.matchAll(ASSIGNED)) {
    const at = match.index + match[0].length;
    if (at < from || found.length >= MOST_ASSIGNED) continue;
    const isQuoted = script[at] === 'J';
    const start = isQuoted ? script.indexOf('"', at) : at;
    const end = isQuoted ? endOfString(script, start) : endOfValue(script, start);
    if (end === undefined) {
      // Single quotes may hold brackets.
      const literal = isQuoted ? undefined : parseJsLiteral(script, start);
      if (literal === undefined) return found;
      from = literal.end;
      found.push(match[1] === undefined ? literal.value : { [match[1]]: literal.value });
      continue;
    }
    from = end;
    const value = parse(script.slice(start, end)) ?? (isQuoted ? undefined : parseJsLiteral(script, start)?.value);
    const state = isQuoted && typeof value === 'string' ? parse(value) : value;
    found.push(match[1] === undefined ? state : { [match[1]]: state });
  }
  return found;
}

/** What Nuxt's function returns: `window.__NUXT__=(function(a,b){return {…}}("…",1))`, its names replaced by the arguments. */
function returnedState(script: string): unknown[] {
  const head = RETURNED.exec(script);
  if (head === null) return [];
  const start = head.index + head[0].length;
  const body = parseJsLiteral(script, start);
  const call = body === undefined ? null : /^[\s;]{0,9}\}[\s)]{0,9}\(/.exec(script.slice(body.end, body.end + 20));
  if (body === undefined || call === null) return [];
  const from = body.end + call[0].length;
  const to = script.lastIndexOf(')', script.lastIndexOf(')') - 1);
  const given = to < from ? undefined : parseJsLiteral(`[${script.slice(from, to)}]`)?.value;
  if (!Array.isArray(given)) return [body.value];
  const names = new Map((head[1] ?? '').split(',').map((name, at): [string, unknown] => [name.trim(), given[at]]));
  return [parseJsLiteral(script, start, names)?.value];
}

/** The head of such a function; the names are the group, every quantifier is bounded. */
const RETURNED = /__NUXT__\s{0,5}=\s{0,5}\(?function\s{0,5}\(([\w$,\s]{0,5000})\)\s{0,5}\{\s{0,5}return\s{0,5}(?=\{)/;

/** The text that a script of Next pushes (`self.__next_f.push([1,"…"])`); empty for other scripts. */
function pushedText(script: string): string {
  const at = script.indexOf('__next_f.push(');
  const value = at < 0 || at > 50 ? undefined : parseJsLiteral(script, script.indexOf('[', at))?.value;
  return Array.isArray(value) && typeof value[1] === 'string' ? value[1] : '';
}

/** The values of pushed text: one each line, behind a number in hexadecimal and a colon. */
function pushedStates(text: string): unknown[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => {
    const lead = /^[0-9a-f]{1,8}:(?=[[{])/.exec(line)?.[0];
    const value = lead === undefined ? undefined : parse(line.slice(lead.length));
    return value === undefined ? [] : [value];
  });
}

/** JSON objects and lists in the data attributes of an element, each under the attribute's name without `data-`. */
function attributeStates({ attribs }: PageElement, isWanted: (source: string) => boolean): unknown[] {
  const found: unknown[] = [];
  for (const name in attribs) {
    const value = attribs[name] ?? '';
    if (
      !name.startsWith('data-') ||
      value.length < LEAST ||
      value.length > MOST.characters ||
      !/^\s{0,9}[[{]/.test(value) ||
      !isWanted(value)
    )
      continue;
    const state = parse(value);
    if (state !== undefined) found.push({ [name.slice(5)]: state });
  }
  return found;
}

/** Where a bracketed value ends, behind its last bracket; undefined when it does not. */
function endOfValue(script: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < script.length; at += 1) {
    const character = script[at];
    if (character === '"') {
      const end = endOfString(script, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if ((character === '}' || character === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Where a string in double quotes ends, behind its closing quote; undefined when it does not. */
function endOfString(script: string, start: number): number | undefined {
  for (let at = start + 1; at < script.length; at += 1) {
    if (script[at] === '\\') at += 1;
    else if (script[at] === '"') return at + 1;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function textOf(element: PageElement): string {
  let text = '';
  for (const child of element.children) if ('data' in child) text += child.data;
  return text;
}
