import type { FeaturePart } from './feature-part.ts';
import type { ListedPhrase } from './listed-phrases.ts';
import type { ListedText } from './listed-text.ts';
import type { TextTokens } from './text-tokens.ts';
import type { WordClasses } from './word-classes.ts';

/** A text as one scorer sees it: with the classes of the phrases that begin and end at each token; looked up where asked. */
export class ClassedText {
  readonly lower: string;
  readonly tokens: TextTokens;
  readonly #text: ListedText;
  readonly #classes: WordClasses;
  readonly #phrases: (readonly ListedPhrase[] | undefined)[] = [];
  readonly #ending: (readonly FeaturePart[] | undefined)[] = [];

  constructor(text: ListedText, classes: WordClasses) {
    this.#text = text;
    this.#classes = classes;
    this.lower = text.lower;
    this.tokens = text.tokens;
  }

  /** The classes of phrases that begin with a token, each once. */
  beginning(at: number): readonly FeaturePart[] {
    const phrases = this.#phrasesAt(at);
    if (phrases.length === 0) return NONE;
    return phrases.length === 1 && phrases[0] !== undefined ? phrases[0].lists : eachOnce(phrases);
  }

  /** The classes of phrases that end with a token, each once. */
  ending(at: number): readonly FeaturePart[] {
    if (at < 0) return NONE;
    return (this.#ending[at] ??= this.#endingAt(at));
  }

  #endingAt(at: number): readonly FeaturePart[] {
    const found: ListedPhrase[] = [];
    for (let first = Math.max(0, at - 3); first <= at; first += 1)
      for (const phrase of this.#phrasesAt(first)) if (first + phrase.length - 1 === at) found.push(phrase);
    return found.length === 1 && found[0] !== undefined ? found[0].lists : eachOnce(found);
  }

  #phrasesAt(at: number): readonly ListedPhrase[] {
    if (at < 0 || at >= this.tokens.words.length) return NO_PHRASES;
    return (this.#phrases[at] ??= this.#classes.beginningAt(this.#text, at));
  }
}

const NONE: readonly FeaturePart[] = [];
const NO_PHRASES: readonly ListedPhrase[] = [];

function eachOnce(phrases: readonly ListedPhrase[]): readonly FeaturePart[] {
  return [...new Set(phrases.flatMap(({ lists }) => lists))];
}
