import { type ListedPhrase, listedPhrases } from './listed-phrases.ts';
import { TextTokens } from './text-tokens.ts';

/** A folded text in lower case as tokens, with the phrases of the lexicons that begin at each; looked up where asked, once for all scorers. */
export class ListedText {
  readonly lower: string;
  readonly tokens: TextTokens;
  readonly #phrases: (readonly ListedPhrase[] | undefined)[] = [];

  constructor(lower: string) {
    this.lower = lower;
    this.tokens = new TextTokens(lower);
  }

  /** The phrases that begin with a token. */
  phrasesAt(at: number): readonly ListedPhrase[] {
    return (this.#phrases[at] ??= listedPhrases().beginningAt(this.tokens.words, at));
  }
}

/** The tokens of a folded text; made once, and kept as long as the text is. */
export function listedText(folded: { readonly lower: string }): ListedText {
  const made = KNOWN.get(folded) ?? new ListedText(folded.lower);
  KNOWN.set(folded, made);
  return made;
}

const KNOWN = new WeakMap<{ readonly lower: string }, ListedText>();
