import { spacedTokens } from './text-tokens.ts';

/** Words and phrases of up to four tokens by the classes they belong to: the lists of the lexicons, so that what is learnt of one language serves the others. */
export class WordClasses {
  readonly #lists: () => Readonly<Record<string, Iterable<string>>>;
  readonly #kindOf: ((word: string) => string | undefined) | undefined;
  #index: ReadonlyMap<string, Entry> | undefined;

  /** `lists`: phrases in lower case by class, asked for when the first word is looked up. `kindOf`: the class of a single word that no list holds. */
  constructor(lists: () => Readonly<Record<string, Iterable<string>>>, kindOf?: (word: string) => string | undefined) {
    this.#lists = lists;
    this.#kindOf = kindOf;
  }

  /** The phrases that begin with a token. */
  beginningAt(words: readonly string[], at: number): readonly ClassedPhrase[] {
    const first = words[at];
    if (first === undefined) return NONE;
    this.#index ??= indexOf(this.#lists());
    const kind = this.#kindOf?.(first);
    const found: ClassedPhrase[] = kind === undefined ? [] : [{ classes: [kind], length: 1 }];
    const entry = this.#index.get(first);
    if (entry === undefined) return found;
    if (entry.classes.length > 0) found.push({ classes: entry.classes, length: 1 });
    let phrase = first;
    for (let length = 2; length <= entry.longest; length += 1) {
      phrase += ` ${words[at + length - 1] ?? ''}`;
      const classes = entry.longer.get(phrase);
      if (classes !== undefined) found.push({ classes, length });
    }
    return found;
  }
}

/** A phrase found in a text. */
export interface ClassedPhrase {
  readonly classes: readonly string[];
  /** Tokens. */
  readonly length: number;
}

/** What is known of the phrases that begin with one word. */
interface Entry {
  readonly classes: string[];
  readonly longer: Map<string, string[]>;
  /** Tokens of the longest of them. */
  longest: number;
}

const NONE: readonly ClassedPhrase[] = [];
const MOST_TOKENS = 4;

function indexOf(lists: Readonly<Record<string, Iterable<string>>>): Map<string, Entry> {
  const index = new Map<string, Entry>();
  for (const [name, phrases] of Object.entries(lists))
    for (const phrase of phrases) {
      const words = spacedTokens(phrase);
      const length = words.split(' ').length;
      if (words === '' || length > MOST_TOKENS) continue;
      const first = length === 1 ? words : words.slice(0, words.indexOf(' '));
      const entry = index.get(first) ?? { classes: [], longer: new Map<string, string[]>(), longest: 1 };
      index.set(first, entry);
      entry.longest = Math.max(entry.longest, length);
      const classes = length === 1 ? entry.classes : (entry.longer.get(words) ?? []);
      if (length > 1) entry.longer.set(words, classes);
      if (!classes.includes(name)) classes.push(name);
    }
  return index;
}
