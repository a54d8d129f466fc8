import { classUnits } from '../text/class-units.ts';
import { FeaturePart, NO_PART, NumberedParts } from './feature-part.ts';

/** The words, numbers, signs and line ends of a text, in order; a letter of a script without blanks is a token of its own. */
export class TextTokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly #kinds: readonly TokenKind[];
  readonly #parts: (FeaturePart | undefined)[] = [];

  /** Parts a folded text in lower case; of a longer one the first 200,000 units. Linear. */
  constructor(lower: string) {
    const words: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const kinds: TokenKind[] = [];
    const until = Math.min(lower.length, MOST_UNITS);
    for (let at = 0; at < until;) {
      const kind = kindAt(lower, at);
      const end =
        kind === KIND.word ? wordEnd(lower, at, until) : kind === KIND.number ? runEnd(lower, at, until) : at + widthAt(lower, at);
      if (kind !== KIND.space) {
        words.push(lower.slice(at, end));
        starts.push(at);
        ends.push(end);
        kinds.push(kind);
      }
      at = end;
    }
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.#kinds = kinds;
  }

  /** The first token that ends behind an offset; the number of tokens where none does. */
  at(offset: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** What kind of thing a token is. */
  kind(at: number): TokenKind | undefined {
    return this.#kinds[at];
  }

  /** A token as part of features; without letters beyond the text. */
  part(at: number): FeaturePart {
    const word = this.words[at];
    return word === undefined ? NO_PART : (this.#parts[at] ??= new FeaturePart(word));
  }

  /** The shape of a token as part of features: `end` beyond the text, `line`, a number by its digits (`n2`), a sign as it is, a word by its length (`w5`), `u` for a letter of a script without blanks. */
  shape(at: number): FeaturePart {
    const kind = this.#kinds[at];
    const { length } = this.words[at] ?? '';
    if (kind === KIND.word) return WORD_SHAPES.of(length);
    if (kind === KIND.number) return NUMBER_SHAPES.of(length);
    if (kind === KIND.unspaced) return UNSPACED_SHAPE;
    if (kind === KIND.line) return LINE;
    return kind === undefined ? END : this.part(at);
  }
}

/** Kinds of tokens; `unspaced`: a letter of a script without blanks. */
export const KIND = { unspaced: 1, word: 2, number: 4, line: 8, space: 16, sign: 32 } as const;
type TokenKind = (typeof KIND)[keyof typeof KIND];

const END = new FeaturePart('end');
const LINE = new FeaturePart('line');
const UNSPACED_SHAPE = new FeaturePart('u');
const WORD_SHAPES = new NumberedParts('w', 6);
const NUMBER_SHAPES = new NumberedParts('n', 5);

/** The tokens of a phrase, parted by single blanks: how phrases of lists are looked up. */
export function spacedTokens(phrase: string): string {
  return new TextTokens(phrase).words.join(' ');
}

const MOST_UNITS = 200_000;
/** The kinds of the units of the basic plane; of several the first holds, 0 is a sign. */
const KINDS: Uint8Array = classUnits([
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu,
    KIND.unspaced,
  ],
  [/[\p{L}\p{M}]+/gu, KIND.word],
  [/\p{N}+/gu, KIND.number],
  [/\n/gu, KIND.line],
  [/\s+/gu, KIND.space],
]);

function kindAt(lower: string, at: number): TokenKind {
  const unit = lower.charCodeAt(at);
  const kinds = unit >= 0xd8_00 && unit < 0xe0_00 ? kindsBeyond(lower.codePointAt(at) ?? 0) : (KINDS[unit] ?? 0);
  // The lowest bit: the first of the kinds.
  return kinds === 0 ? KIND.sign : ((kinds & -kinds) as TokenKind);
}

/** The kinds of a character beyond the basic plane. */
function kindsBeyond(point: number): number {
  const character = String.fromCodePoint(point);
  if (HAN.test(character)) return KIND.unspaced;
  if (LETTER.test(character)) return KIND.word;
  return NUMBER.test(character) ? KIND.number : 0;
}

const HAN = /^\p{Script=Han}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const NUMBER = /^\p{N}/u;

function widthAt(lower: string, at: number): number {
  return (lower.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}

/** The end of a run of one kind. */
function runEnd(lower: string, start: number, until: number): number {
  const kind = kindAt(lower, start);
  let at = start;
  while (at < until && kindAt(lower, at) === kind) at += widthAt(lower, at);
  return at;
}

/** The end of a word, whose letters an apostrophe may part. */
function wordEnd(lower: string, start: number, until: number): number {
  let at = runEnd(lower, start, until);
  while (at + 1 < until && APOSTROPHES.has(lower.charAt(at)) && kindAt(lower, at + 1) === KIND.word) at = runEnd(lower, at + 1, until);
  return at;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
