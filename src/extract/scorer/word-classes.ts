import { FeaturePart } from './feature-part.ts';
import { type ListedPhrase, PhraseIndex } from './listed-phrases.ts';
import type { ListedText } from './listed-text.ts';

/** What a scorer tells words apart by: lists of the lexicons, and what it knows besides. */
export interface KnownClasses {
  /** Whether a list of the lexicons is one of the classes, by its name: "age.says". */
  readonly has: (list: string) => boolean;
  /** Further phrases by class, in lower case; asked for when the first word is looked up. */
  readonly more?: () => Readonly<Record<string, Iterable<string>>>;
  /** The class of a word that is known in some other way. */
  readonly kindOf?: (word: string) => string | undefined;
}

/** The classes of words and phrases that a scorer tells apart. */
export class WordClasses {
  readonly #known: KnownClasses;
  /** Of the lists that phrases share those that are classes. */
  readonly #own = new Map<readonly FeaturePart[], readonly FeaturePart[]>();
  readonly #phrases = new Map<ListedPhrase, readonly ListedPhrase[]>();
  readonly #kinds = new Map<string, readonly ListedPhrase[]>();
  #more: PhraseIndex | undefined;

  constructor(known: KnownClasses) {
    this.#known = known;
  }

  /** The phrases that begin with a token, with their classes. */
  beginningAt(text: ListedText, at: number): readonly ListedPhrase[] {
    const { words } = text.tokens;
    const listed = text.phrasesAt(at);
    if (listed.length === 0 && this.#known.more === undefined && this.#known.kindOf === undefined) return listed;
    const kind = this.#kindAt(words[at]);
    const more = this.#moreAt(words, at);
    const [only] = listed;
    const own = only === undefined ? NONE : listed.length === 1 ? this.#ownOf(only) : listed.flatMap((phrase) => this.#ownOf(phrase));
    if (kind.length + more.length === 0) return own;
    return own.length + more.length === 0 ? kind : [...kind, ...own, ...more];
  }

  /** A phrase with those of its lists that are classes; none where no list is. Phrases of the index are shared, so each is looked at once. */
  #ownOf(phrase: ListedPhrase): readonly ListedPhrase[] {
    const known = this.#phrases.get(phrase);
    if (known !== undefined) return known;
    const lists = this.among(phrase.lists);
    const own = lists.length === 0 ? NONE : [{ lists, length: phrase.length }];
    this.#phrases.set(phrase, own);
    return own;
  }

  /** Those of the lists that a phrase stands in that are classes. */
  among(lists: readonly FeaturePart[]): readonly FeaturePart[] {
    const known = this.#own.get(lists) ?? lists.filter(({ text }) => this.#known.has(text));
    this.#own.set(lists, known);
    return known;
  }

  #kindAt(word: string | undefined): readonly ListedPhrase[] {
    const kind = word === undefined ? undefined : this.#known.kindOf?.(word);
    if (kind === undefined) return NONE;
    const known = this.#kinds.get(kind) ?? [{ lists: [new FeaturePart(kind)], length: 1 }];
    this.#kinds.set(kind, known);
    return known;
  }

  #moreAt(words: readonly string[], at: number): readonly ListedPhrase[] {
    if (this.#known.more === undefined) return NONE;
    return (this.#more ??= new PhraseIndex(this.#known.more())).beginningAt(words, at);
  }
}

const NONE: readonly ListedPhrase[] = [];

/** Tells the lists of some lexicons: `has` of a scorer that asks for all of them. */
export function listsOf(...lexicons: readonly string[]): (list: string) => boolean {
  return (list) => lexicons.includes(list.slice(0, list.indexOf('.')));
}
