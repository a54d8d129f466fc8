import type { SpokenToken } from './spoken-tokens.ts';
import { SPOKEN } from './spoken-words.ts';

/** A part of a line between ends of sentences, and what is known of each language named in it. */
export class SpokenPart {
  readonly tokens: readonly SpokenToken[];
  /** Whether it ends in a question mark. */
  readonly question: boolean;
  /** By place of its token: whether a language is said or denied to be spoken. */
  readonly #marks = new Map<number, 'said' | 'denied'>();

  constructor(tokens: readonly SpokenToken[], endSign: string | undefined) {
    this.tokens = tokens;
    this.question = endSign !== undefined && '?？؟'.includes(endSign);
  }

  /** Whether a token has one of these `SPOKEN` flags. */
  has(at: number, flags: number): boolean {
    return ((this.tokens[at]?.flags ?? 0) & flags) !== 0;
  }

  isSign(at: number): boolean {
    const token = this.tokens[at];
    return token?.sign !== undefined && token.code === undefined;
  }

  /** Whether a token denies, and is no small word of some language as well. */
  isNot(at: number): boolean {
    return this.has(at, SPOKEN.not) && !this.has(at, SPOKEN.among);
  }

  /** Whether a token names a language that is not an adjective of the word beside it. */
  isMention(at: number): boolean {
    if (!this.has(at, SPOKEN.name | SPOKEN.short)) return false;
    if (!this.has(at, SPOKEN.name) && !this.#isShortName(at)) return false;
    return !this.#qualifies(at);
  }

  /** Marks a language; what was denied stays so. */
  mark(at: number, denied: boolean): void {
    if (denied || this.#isDeniedBehind(at)) this.#marks.set(at, 'denied');
    else if (!this.#marks.has(at)) this.#marks.set(at, 'said');
  }

  markOf(at: number): 'said' | 'denied' | undefined {
    return this.#marks.get(at);
  }

  /** The languages said, in order. */
  said(): SpokenToken[] {
    return this.tokens.filter((_token, at) => this.#marks.get(at) === 'said');
  }

  /** Short names are everyday words as well: capitals, signs or levels beside them tell. */
  #isShortName(at: number): boolean {
    const token = this.tokens[at];
    if (token?.sign === 'flag' || token?.capitals === true) return true;
    const beside = [this.tokens[at - 1]?.sign, this.tokens[at + 1]?.sign];
    if (beside.includes('/')) return true;
    if (this.has(at, SPOKEN.among | SPOKEN.not | SPOKEN.asked | SPOKEN.know)) return false;
    return (
      beside.some((sign) => sign !== undefined && ',.+&-:'.includes(sign)) ||
      this.has(at + 1, SPOKEN.level) ||
      at === this.tokens.length - 1
    );
  }

  /** "French massage", "masaje francés", "English-breakfast". */
  #qualifies(at: number): boolean {
    const next = this.tokens[at + 1]?.sign === '-' ? at + 2 : at + 1;
    return this.has(next, SPOKEN.noun) || this.has(at - 1, SPOKEN.noun);
  }

  /** "hrvaško pa ne", "English no,": a denial behind that nothing else follows. */
  #isDeniedBehind(at: number): boolean {
    let next = at + 1;
    while (this.has(next, SPOKEN.among) && next < at + 3) next += 1;
    if (!this.has(next, SPOKEN.not)) return false;
    while (this.has(next + 1, SPOKEN.not)) next += 1;
    return next + 1 >= this.tokens.length || this.isSign(next + 1);
  }
}
