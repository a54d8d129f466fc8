import { TextTokens } from './text-tokens.ts';
import type { ClassedPhrase, WordClasses } from './word-classes.ts';

/** A folded text in lower case as tokens, with the classes of the phrases that begin and end at each; looked up where asked. */
export class ClassedText {
  readonly lower: string;
  readonly tokens: TextTokens;
  readonly #classes: WordClasses;
  readonly #phrases: (readonly ClassedPhrase[] | undefined)[] = [];

  constructor(lower: string, classes: WordClasses) {
    this.lower = lower;
    this.tokens = new TextTokens(lower);
    this.#classes = classes;
  }

  /** The classes of phrases that begin with a token, each once. */
  beginning(at: number): readonly string[] {
    const phrases = this.#phrasesAt(at);
    return phrases.length === 1 && phrases[0] !== undefined ? phrases[0].classes : [...new Set(phrases.flatMap(({ classes }) => classes))];
  }

  /** The classes of phrases that end with a token, each once. */
  ending(at: number): readonly string[] {
    const found = new Set<string>();
    for (let first = Math.max(0, at - 3); first <= at; first += 1)
      for (const { classes, length } of this.#phrasesAt(first)) if (first + length - 1 === at) for (const each of classes) found.add(each);
    return [...found];
  }

  #phrasesAt(at: number): readonly ClassedPhrase[] {
    if (at < 0) return [];
    return (this.#phrases[at] ??= this.#classes.beginningAt(this.tokens.words, at));
  }
}
