/** One piece of a script that means something: a text (its escapes undone), a number, a name, a pattern between slashes, or a sign. */
export interface ScriptToken {
  readonly kind: 'text' | 'number' | 'name' | 'pattern' | 'sign';
  /** What a text says; anything else as written. */
  readonly value: string;
}

/**
 * Cuts a script into tokens, without the blanks and comments between. A text with places for values (`${…}`) comes as texts and values in brackets, joined by plus signs.
 * Linear, never throws; a text without end ends it, and so does a script of more than 4,000 tokens.
 */
export function scriptTokens(source: string): ScriptToken[] {
  const tokens: ScriptToken[] = [];
  for (let at = 0; at < source.length && tokens.length < MOST;) {
    const blanks = matchedAt(BLANKS, source, at);
    if (blanks !== undefined) {
      at += blanks.length;
      continue;
    }
    const first = source.charAt(at);
    if (first === '"' || first === "'" || first === '`') {
      const end = endOfText(source, at);
      if (end === undefined) return tokens;
      const inside = source.slice(at + 1, end);
      if (first === '`' && inside.includes('${')) tokens.push(...templateTokens(inside));
      else tokens.push({ kind: 'text', value: unescapedText(inside) });
      at = end + 1;
      continue;
    }
    const token = plainToken(source, at, tokens.at(-1));
    tokens.push(token);
    at += token.value.length;
  }
  return tokens;
}

/** Tokens of one script that are read. */
const MOST = 4_000;
const BLANKS = /(?:\s{1,1000}|\/\/[^\n]{0,1000}|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/)/y;
const NAME = /[A-Za-z_$][\w$]{0,80}/y;
const NUMBER = /0x[0-9a-f]{1,12}|\d{1,17}(?:\.\d{1,17})?/iy;
/** A pattern between slashes with its flags, on one line. */
const PATTERN =
  /\/(?:[^\\/\n[*]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,60}\])(?:[^\\/\n[]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,60}\]){0,60}\/[a-z]{0,4}/y;
const SIGN = /=>|\+=|\+\+|--|\.\.\.|[=!]==?|[<>]=|&&|\|\||>>>?|<</y;

function matchedAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function plainToken(source: string, at: number, before: ScriptToken | undefined): ScriptToken {
  const name = matchedAt(NAME, source, at);
  if (name !== undefined) return { kind: 'name', value: name };
  const number = matchedAt(NUMBER, source, at);
  if (number !== undefined) return { kind: 'number', value: number };
  // Behind a value a slash divides.
  const isValue = before !== undefined && (before.kind !== 'sign' || before.value === ')' || before.value === ']');
  const pattern = isValue || source.charAt(at) !== '/' ? undefined : matchedAt(PATTERN, source, at);
  if (pattern !== undefined) return { kind: 'pattern', value: pattern };
  return { kind: 'sign', value: matchedAt(SIGN, source, at) ?? source.charAt(at) };
}

/** Where the quotation mark stands that closes the text begun at this place. */
function endOfText(source: string, start: number): number | undefined {
  const quote = source.charAt(start);
  for (let at = start + 1; at < source.length; at++) {
    const letter = source.charAt(at);
    if (letter === '\\') at += 1;
    else if (letter === quote) return at;
    else if (letter === '\n' && quote !== '`') return undefined;
  }
  return undefined;
}

function sign(value: string): ScriptToken {
  return { kind: 'sign', value };
}

/** The tokens of a text with values in it: `a${b}c` as ("a"+(b)+"c"). */
function templateTokens(inside: string): ScriptToken[] {
  const tokens: ScriptToken[] = [sign('(')];
  for (const [at, piece] of inside.split('${').entries()) {
    const close = at === 0 ? -1 : piece.indexOf('}');
    if (at > 0)
      tokens.push(sign('+'), sign('('), ...scriptTokens(piece.slice(0, Math.max(0, close)).replaceAll('`', '')), sign(')'), sign('+'));
    tokens.push({ kind: 'text', value: unescapedText(piece.slice(close + 1)) });
  }
  return [...tokens, sign(')')];
}

/** A text as the script means it. */
function unescapedText(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|[0-7]{2,3}|[^])/gi, (escape) => {
    const code = /^\\(?:x|u\{?)([0-9a-f]{2,6})/i.exec(escape)?.[1];
    if (code !== undefined) return characterOf(Number.parseInt(code, 16));
    const named = escape.slice(1);
    return /^[0-7]{2,3}$/.test(named) ? characterOf(Number.parseInt(named, 8)) : (ESCAPES.get(named) ?? named);
  });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['\n', ''],
]);

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
