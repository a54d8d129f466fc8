/** Most values of one literal, and how deep they may lie; beyond them it counts as unreadable. */
const MOST = { values: 50_000, depth: 40 } as const;

/**
 * The value of a JavaScript object, list, string or number as a script writes it: keys without quotes, single quotes, commas at the end. Names stand for what `names` holds, else for `undefined`.
 * Undefined when it holds anything that would have to be run. `start` is where it begins. Linear, never throws.
 */
export function parseJsLiteral(
  source: string,
  start = 0,
  names: ReadonlyMap<string, unknown> = NO_NAMES,
): { readonly value: unknown; readonly end: number } | undefined {
  const reader = new LiteralReader(source, start, names);
  const value = reader.value(0);
  return reader.failed ? undefined : { value, end: reader.at };
}

const NO_NAMES: ReadonlyMap<string, unknown> = new Map();

const BLANK = /[\s\uFEFF]{0,10000}/y;
const NAME = /[A-Za-z_$][\w$]{0,100}/y;
const NUMBER = /-?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:e[+-]?\d{1,4})?/iy;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);
const OPERATORS: ReadonlySet<string> = new Set([
  'new',
  'function',
  'class',
  'async',
  'await',
  'typeof',
  'delete',
  'yield',
  'this',
  'in',
  'instanceof',
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);

class LiteralReader {
  at: number;
  failed = false;
  readonly #source: string;
  readonly #names: ReadonlyMap<string, unknown>;
  #left: number = MOST.values;

  constructor(source: string, start: number, names: ReadonlyMap<string, unknown>) {
    this.#source = source;
    this.at = start;
    this.#names = names;
  }

  value(depth: number): unknown {
    this.#skip(BLANK);
    if (depth > MOST.depth || --this.#left < 0) return this.#fail();
    const first = this.#source[this.at];
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#list(depth);
    if (first === '"' || first === "'" || first === '`') return this.#string(first);
    if (first === '!') return this.#negated();
    const number = this.#take(NUMBER);
    if (number !== undefined) return Number(number);
    return this.#named(this.#take(NAME));
  }

  #named(name: string | undefined): unknown {
    if (name === undefined) return this.#fail();
    if (name === 'void') {
      this.#skip(BLANK);
      if (this.#take(NUMBER) === undefined) return this.#fail();
      return undefined;
    }
    // A call, a member or an operator behind a name would have to be run.
    if (/^[\s]{0,9}[(.[+*/?=&|]/.test(this.#source.slice(this.at, this.at + 12))) return this.#fail();
    if (OPERATORS.has(name)) return this.#fail();
    return WORDS.has(name) ? WORDS.get(name) : this.#names.get(name);
  }

  /** `!0` and `!1`, as minified scripts write true and false. */
  #negated(): unknown {
    const digit = this.#source[this.at + 1];
    if (digit !== '0' && digit !== '1') return this.#fail();
    this.at += 2;
    return digit === '0';
  }

  #object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.at += 1;
    for (;;) {
      this.#skip(BLANK);
      if (this.#is('}')) return Object.fromEntries(entries);
      const quote = this.#source[this.at];
      const key = quote === '"' || quote === "'" ? this.#string(quote) : (this.#take(NAME) ?? this.#take(NUMBER));
      this.#skip(BLANK);
      if (key === undefined || this.failed || !this.#is(':')) return this.#fail();
      entries.push([key, this.value(depth + 1)]);
      this.#skip(BLANK);
      if (this.failed || (!this.#is(',') && this.#source[this.at] !== '}')) return this.#fail();
    }
  }

  #list(depth: number): unknown {
    const items: unknown[] = [];
    this.at += 1;
    for (;;) {
      this.#skip(BLANK);
      if (this.#is(']')) return items;
      items.push(this.value(depth + 1));
      this.#skip(BLANK);
      if (this.failed || (!this.#is(',') && this.#source[this.at] !== ']')) return this.#fail();
    }
  }

  #string(quote: string): string | undefined {
    let text = '';
    let from = this.at + 1;
    for (let at = from; at < this.#source.length; at++) {
      const character = this.#source[at];
      if (character === quote) {
        this.at = at + 1;
        return text + this.#source.slice(from, at);
      }
      if (character !== '\\') continue;
      const [escaped, length] = this.#escape(at + 1);
      text += this.#source.slice(from, at) + escaped;
      at += length;
      from = at + 1;
    }
    this.#fail();
    return undefined;
  }

  /** What a backslash before this place stands for, and how many characters behind it belong to it. */
  #escape(at: number): [string, number] {
    const hex = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i.exec(this.#source.slice(at, at + 5));
    if (hex !== null) return [String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? '', 16)), hex[0].length];
    const letter = this.#source[at] ?? '';
    return [ESCAPES.get(letter) ?? letter, 1];
  }

  #is(sign: string): boolean {
    if (this.#source[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#source);
    if (match === null) return undefined;
    this.at += match[0].length;
    return match[0];
  }

  #skip(pattern: RegExp): void {
    this.#take(pattern);
  }

  #fail(): undefined {
    this.failed = true;
    return undefined;
  }
}
