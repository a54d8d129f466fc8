import { allMatches } from '../handles/all-matches.ts';
import { WordHeads } from './word-heads.ts';

/**
 * A pattern every match of which holds one of some words, begun where `WordHeads` looks for them: it is run only on texts in which one may stand. Long
 * lists cost a text without any of their words a hundredth of what the pattern alone does.
 */
export class WordPattern {
  readonly #heads: WordHeads;
  readonly #pattern: RegExp;

  /** `pattern`: text of the pattern, without flags but `u`. */
  constructor(words: Iterable<string>, pattern: string) {
    this.#heads = new WordHeads(words);
    this.#pattern = new RegExp(pattern, 'gu');
  }

  /** Whether it matches somewhere in a text. */
  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** Its first match in a text, or null. */
  exec(text: string): RegExpExecArray | null {
    if (!this.#heads.standIn(text)) return null;
    this.#pattern.lastIndex = 0;
    return this.#pattern.exec(text);
  }

  /** Every match in a text, in order. */
  all(text: string): readonly RegExpExecArray[] {
    return this.#heads.standIn(text) ? allMatches(this.#pattern, text) : NONE;
  }
}

const NONE: readonly RegExpExecArray[] = [];
