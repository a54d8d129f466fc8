import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import calendarWords from '../../../lexicon/calendar-words.json' with { type: 'json' };
import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import mentionWords from '../../../lexicon/mention-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import ownerWords from '../../../lexicon/number-owner-words.json' with { type: 'json' };
import sellerWords from '../../../lexicon/seller-words.json' with { type: 'json' };
import siteWords from '../../../lexicon/site-contact-words.json' with { type: 'json' };
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import tourWords from '../../../lexicon/tour-words.json' with { type: 'json' };
import warningWords from '../../../lexicon/warning-words.json' with { type: 'json' };
import { FeaturePart } from './feature-part.ts';
import { lexiconClasses } from './lexicon-classes.ts';
import { spacedTokens } from './text-tokens.ts';

/** A phrase of the lexicons found in a text. */
export interface ListedPhrase {
  /** The lists it stands in, named after lexicon and key: "age.says". Phrases of the same lists share one array. */
  readonly lists: readonly FeaturePart[];
  /** Tokens. */
  readonly length: number;
}

/** Words and phrases of up to four tokens by the lists they stand in, so that what is learnt of one language serves the others. */
export class PhraseIndex {
  readonly #phrases = new Map<string, readonly ListedPhrase[]>();
  /** Tokens of the longest phrase that begins with a word, where there are longer ones than the word. */
  readonly #longest = new Map<string, number>();

  /** `lists`: phrases in lower case by name of their list. */
  constructor(lists: Readonly<Record<string, Iterable<string>>>) {
    const shared = new Map<string, readonly ListedPhrase[]>();
    for (const [words, names] of namesOfPhrases(lists)) {
      const length = words.split(' ').length;
      if (words === '' || length > MOST_TOKENS) continue;
      const key = `${length} ${names.map(({ text }) => text).join(' ')}`;
      const phrase = shared.get(key) ?? [{ lists: names, length }];
      shared.set(key, phrase);
      this.#phrases.set(words, phrase);
      if (length === 1) continue;
      const first = words.slice(0, words.indexOf(' '));
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, length));
    }
  }

  /** The phrases that begin with a token. */
  beginningAt(words: readonly string[], at: number): readonly ListedPhrase[] {
    const first = words[at];
    if (first === undefined) return NONE;
    const alone = this.#phrases.get(first) ?? NONE;
    const longest = this.#longest.get(first);
    if (longest === undefined) return alone;
    const found = [...alone];
    let phrase = first;
    for (let length = 2; length <= longest; length += 1) {
      phrase += ` ${words[at + length - 1] ?? ''}`;
      found.push(...(this.#phrases.get(phrase) ?? NONE));
    }
    return found;
  }
}

const NONE: readonly ListedPhrase[] = [];
const MOST_TOKENS = 4;

/** The names of the lists in which each phrase stands, by its tokens. */
function namesOfPhrases(lists: Readonly<Record<string, Iterable<string>>>): Map<string, FeaturePart[]> {
  const names = new Map<string, FeaturePart[]>();
  for (const [name, phrases] of Object.entries(lists)) {
    const list = new FeaturePart(name);
    for (const phrase of phrases) {
      const words = spacedTokens(phrase);
      const known = names.get(words);
      if (known === undefined) names.set(words, [list]);
      else if (known.at(-1) !== list) known.push(list);
    }
  }
  return names;
}

/** The phrases of all lexicons that scorers ask for. Built when the first is asked for. */
export function listedPhrases(): PhraseIndex {
  return (known ??= new PhraseIndex({
    ...lexiconClasses('age', ageWords),
    ...lexiconClasses('calendar', calendarWords),
    ...lexiconClasses('contact', contactLabels),
    ...lexiconClasses('label', contactLabels.labels),
    ...lexiconClasses('mention', mentionWords),
    ...lexiconClasses('money', moneyWords),
    ...lexiconClasses('name', nameWords),
    ...lexiconClasses('owner', ownerWords),
    ...lexiconClasses('seller', sellerWords),
    ...lexiconClasses('site', siteWords),
    ...lexiconClasses('time', timeWords),
    ...lexiconClasses('tour', tourWords),
    ...lexiconClasses('warning', warningWords),
  }));
}

let known: PhraseIndex | undefined;
