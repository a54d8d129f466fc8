import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { wordAt } from './word-at.ts';
import type { WordIndex } from './word-index.ts';

/** A word, sign or flag of a line. */
export interface LineToken {
  /** Flags of a word that is known; 0 for others, and for signs. */
  readonly flags: number;
  /** A word that is known, in lower case; of a `flag` the country, of a `picture` the character. */
  readonly word?: string;
  /** A sign, `gap` for a wide space, `flag`, or `picture`; undefined for words. */
  readonly sign?: string;
  readonly start: number;
  readonly end: number;
}

/** Words that a line is looked at for: all of them, and what is known of each. */
export interface KnownWords {
  readonly index: WordIndex;
  readonly flags: ReadonlyMap<string, number>;
}

/** Words and signs of a part of a lower-case text in order, phrases that are known as one; blanks are left out. Linear. */
export function lineTokens(
  lower: string,
  { from, to, known }: { readonly from: number; readonly to: number; readonly known: KnownWords },
): LineToken[] {
  const tokens: LineToken[] = [];
  for (let at = from; at < to;) {
    const token = is(lower.charCodeAt(at), UNIT.word) ? wordToken(lower, at, known) : signToken(lower, at, to);
    if (token === undefined) at += 1;
    else {
      const last = tokens.at(-1);
      // Letters of scripts without spaces that say nothing come one by one: one word together.
      if (last?.end === token.start && isUnknown(last) && isUnknown(token)) tokens[tokens.length - 1] = { ...last, end: token.end };
      else tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function isUnknown({ word, sign }: LineToken): boolean {
  return word === undefined && sign === undefined;
}

function wordToken(lower: string, start: number, { index, flags }: KnownWords): LineToken {
  const word = wordAt(index, lower, start);
  if (word !== undefined) return { flags: flags.get(word) ?? 0, word, start, end: start + word.length };
  let end = start + 1;
  if (!is(lower.charCodeAt(start), UNIT.unspaced))
    while (end < lower.length && is(lower.charCodeAt(end), UNIT.word) && !is(lower.charCodeAt(end), UNIT.unspaced)) end += 1;
  return { flags: 0, start, end };
}

function signToken(lower: string, start: number, to: number): LineToken | undefined {
  const unit = lower.charCodeAt(start);
  if (is(unit, UNIT.space)) {
    let end = start;
    while (end < to && is(lower.charCodeAt(end), UNIT.space)) end += 1;
    return end - start > 1 || unit === TAB ? { flags: 0, sign: 'gap', start, end } : undefined;
  }
  const code = lower.codePointAt(start) ?? unit;
  if (code < 0x1_00_00) return { flags: 0, sign: lower.charAt(start), start, end: start + 1 };
  const second = lower.codePointAt(start + 2) ?? 0;
  if (!isIndicator(code) || !isIndicator(second))
    return { flags: 0, sign: 'picture', word: lower.slice(start, start + 2), start, end: start + 2 };
  const country = String.fromCharCode(code - FIRST_INDICATOR + 97, second - FIRST_INDICATOR + 97);
  return { flags: 0, sign: 'flag', word: country, start, end: start + 4 };
}

const TAB = 9;
/** REGIONAL INDICATOR SYMBOL LETTER A; two of them are a flag. */
const FIRST_INDICATOR = 0x1f1e6;

function isIndicator(code: number): boolean {
  return code >= FIRST_INDICATOR && code < FIRST_INDICATOR + 26;
}

function is(unit: number, kind: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & kind) !== 0;
}
