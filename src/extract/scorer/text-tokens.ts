/** The words, numbers, signs and line ends of a text, in order; a letter of a script without blanks is a token of its own. */
export class TextTokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];

  /** Parts a folded text in lower case; of a longer one the first 200,000 units. Linear. */
  constructor(lower: string) {
    const words: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (const { 0: word, index } of lower.slice(0, MOST_UNITS).matchAll(TOKEN)) {
      words.push(word);
      starts.push(index);
      ends.push(index + word.length);
    }
    [this.words, this.starts, this.ends] = [words, starts, ends];
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
}

/** The tokens of a phrase, parted by single blanks: how phrases of lists are looked up. */
export function spacedTokens(phrase: string): string {
  return (phrase.match(TOKEN) ?? []).join(' ');
}

const MOST_UNITS = 200_000;
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTERS = String.raw`[[\p{L}\p{M}]--[${UNSPACED}]]+`;
const TOKEN = new RegExp(String.raw`[${UNSPACED}]|${LETTERS}(?:['’]${LETTERS})*|\p{N}+|\n|[^\p{L}\p{M}\p{N}\s]`, 'gv');

/** What kind of thing a token is: the end of the text, a line end, a number by its digits, a sign, or a word by its length. */
export function shapeOf(word: string | undefined): string {
  if (word === undefined) return 'end';
  if (word === '\n') return 'line';
  if (NUMBER.test(word)) return `n${Math.min(word.length, 5)}`;
  if (!LETTER.test(word)) return word;
  return UNSPACED_LETTER.test(word) ? 'u' : `w${Math.min(word.length, 6)}`;
}

const NUMBER = /^\p{N}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const UNSPACED_LETTER = new RegExp(`^[${UNSPACED}]`, 'u');
