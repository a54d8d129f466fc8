import type { LineToken } from '../line-tokens.ts';

/** Words and signs between two ends of sentences, with the text they stand in. */
export class SellerPart {
  readonly tokens: readonly LineToken[];
  /** The text as written, folded; `start` and `end` of the tokens are places in it. */
  readonly text: string;
  /** Whether it stands in the first lines, where ads tell their names. */
  readonly head: boolean;

  constructor(tokens: readonly LineToken[], { text, head }: { readonly text: string; readonly head: boolean }) {
    this.tokens = tokens;
    this.text = text;
    this.head = head;
  }

  /** Whether a token has one of these `BEHIND` flags. */
  has(at: number, flags: number): boolean {
    return ((this.tokens[at]?.flags ?? 0) & flags) !== 0;
  }

  /** Whether a token with one of these flags stands at most so many words on (back, where negative), no sign between. */
  near(at: number, { flags, within }: { readonly flags: number; readonly within: number }): boolean {
    const step = Math.sign(within);
    for (let next = at + step; Math.abs(next - at) <= Math.abs(within); next += step) {
      const token = this.tokens[next];
      if (token === undefined || (token.sign !== undefined && !JOINS.has(token.sign))) return false;
      if ((token.flags & flags) !== 0) return true;
    }
    return false;
  }

  /** Whether any token has one of these flags. */
  holds(flags: number): boolean {
    return this.tokens.some((token) => (token.flags & flags) !== 0);
  }

  /** Whether a word is written as a name: a capital at its beginning and a letter or digit behind it. */
  isName(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.sign === undefined && NAME.test(this.text.slice(token.start, token.end));
  }

  /** The sign at a place; undefined for words and beyond the ends. */
  signAt(at: number): string | undefined {
    return this.tokens[at]?.sign;
  }
}

/** Signs that do not part what belongs together. */
const JOINS = new Set(['-', '"', '“', '”', '„', '«', '»', '(', "'", 'gap', '&', '’']);
/** Not a single capital, nor a word with other signs. */
const NAME = /^\p{Lu}[\p{L}\p{M}\d]{1,24}$/u;
