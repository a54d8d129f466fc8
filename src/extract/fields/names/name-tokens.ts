import { ClassedText } from '../../scorer/classed-text.ts';
import { FeaturePart } from '../../scorer/feature-part.ts';
import { listedText } from '../../scorer/listed-text.ts';
import { KIND } from '../../scorer/text-tokens.ts';
import type { WordClasses } from '../../scorer/word-classes.ts';
import type { FoldedText } from '../../handles/folded-text.ts';

/** A folded text as tokens, each with its shape, capitals told apart, and the classes of the phrases beside it. */
export class NameTokens {
  readonly text: ClassedText;
  readonly #written: string;
  readonly #shapes: (FeaturePart | undefined)[] = [];

  constructor(folded: FoldedText, classes: WordClasses) {
    this.text = new ClassedText(listedText(folded), classes);
    this.#written = folded.text;
  }

  word(at: number): string | undefined {
    return this.text.tokens.words[at];
  }

  /** The shape of a token: `Aa`, `AA` or `aa` for words of letters with two cases, else as `TextTokens` has it. */
  shape(at: number): FeaturePart {
    if (at < 0) return this.text.tokens.shape(at);
    return (this.#shapes[at] ??= this.#shapeOf(at));
  }

  /** The classes of phrases that end with a token. */
  ending(at: number): readonly FeaturePart[] {
    return this.text.ending(at);
  }

  /** The classes of phrases that begin with a token. */
  beginning(at: number): readonly FeaturePart[] {
    return this.text.beginning(at);
  }

  #shapeOf(at: number): FeaturePart {
    const { tokens } = this.text;
    if (tokens.kind(at) !== KIND.word) return tokens.shape(at);
    const [lower = '', start = 0] = [tokens.words[at], tokens.starts[at]];
    if (lower === lower.toUpperCase()) return SHAPES.caseless;
    const written = this.#written.slice(start, start + lower.length);
    if (written === lower) return SHAPES.small;
    return written.length > 1 && written === lower.toUpperCase() ? SHAPES.capitals : SHAPES.capital;
  }
}

const SHAPES = {
  caseless: new FeaturePart('xx'),
  small: new FeaturePart('aa'),
  capitals: new FeaturePart('AA'),
  capital: new FeaturePart('Aa'),
} as const;

/** Whether a shape is that of a word. */
export function isLetters({ text }: FeaturePart): boolean {
  return LETTERS.has(text);
}

const LETTERS: ReadonlySet<string> = new Set(['Aa', 'AA', 'aa', 'xx', 'u']);
