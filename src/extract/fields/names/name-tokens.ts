import { ClassedText } from '../../scorer/classed-text.ts';
import { shapeOf } from '../../scorer/text-tokens.ts';
import type { WordClasses } from '../../scorer/word-classes.ts';
import type { FoldedText } from '../../handles/folded-text.ts';

/** A folded text as tokens, each with its shape, capitals told apart, and the classes of the phrases beside it; found once for whatever candidates it stands beside. */
export class NameTokens {
  readonly text: ClassedText;
  readonly #written: string;
  readonly #shapes: (string | undefined)[] = [];
  readonly #before: (readonly string[] | undefined)[] = [];
  readonly #behind: (readonly string[] | undefined)[] = [];

  constructor({ text, lower }: FoldedText, classes: WordClasses) {
    this.text = new ClassedText(lower, classes);
    this.#written = text;
  }

  word(at: number): string | undefined {
    return this.text.tokens.words[at];
  }

  /** The shape of a token: `Aa`, `AA` or `aa` for words of letters with two cases, else as `shapeOf` has it. */
  shape(at: number): string {
    if (at < 0) return 'end';
    return (this.#shapes[at] ??= this.#shapeOf(at));
  }

  /** The classes of phrases that end with a token. */
  ending(at: number): readonly string[] {
    if (at < 0) return NONE;
    return (this.#before[at] ??= this.text.ending(at));
  }

  /** The classes of phrases that begin with a token. */
  beginning(at: number): readonly string[] {
    return (this.#behind[at] ??= this.text.beginning(at));
  }

  #shapeOf(at: number): string {
    const { words, starts } = this.text.tokens;
    const shape = shapeOf(words[at]);
    if (!shape.startsWith('w')) return shape;
    const [lower = '', start = 0] = [words[at], starts[at]];
    if (lower === lower.toUpperCase()) return 'xx';
    const written = this.#written.slice(start, start + lower.length);
    if (written === lower) return 'aa';
    return written.length > 1 && written === lower.toUpperCase() ? 'AA' : 'Aa';
  }
}

const NONE: readonly string[] = [];
