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
  readonly #words = new Map<string, PhraseStep>();

  /** `lists`: phrases in lower case by name of their list. */
  constructor(lists: Readonly<Record<string, Iterable<string>>>) {
    const shared = new Map<string, readonly ListedPhrase[]>();
    for (const [phrase, names] of namesOfPhrases(lists)) {
      const words = phrase.split(' ');
      if (phrase === '' || words.length > MOST_TOKENS) continue;
      const key = `${words.length} ${names.map(({ text }) => text).join(' ')}`;
      const listed = shared.get(key) ?? [{ lists: names, length: words.length }];
      shared.set(key, listed);
      this.#stepOf(words).phrases = listed;
    }
  }

  /** The phrases that begin with a token. */
  beginningAt(words: readonly string[], at: number): readonly ListedPhrase[] {
    const first = this.#words.get(words[at] ?? '');
    if (first === undefined) return NONE;
    let found = first.phrases;
    let step = first.next?.get(words[at + 1] ?? '');
    for (let behind = at + 2; step !== undefined; behind += 1) {
      if (step.phrases !== NONE) found = found === NONE ? step.phrases : [...found, ...step.phrases];
      step = step.next?.get(words[behind] ?? '');
    }
    return found;
  }

  /** Where a phrase ends, from word to word. */
  #stepOf(words: readonly string[]): PhraseStep {
    let next = this.#words;
    let step: PhraseStep = { phrases: NONE, next: undefined };
    for (const [at, word] of words.entries()) {
      const known = next.get(word);
      step = known ?? { phrases: NONE, next: undefined };
      if (known === undefined) next.set(word, step);
      if (at < words.length - 1) next = step.next ??= new Map();
    }
    return step;
  }
}

/** The phrases that end with a word, and the words that longer ones go on with. */
interface PhraseStep {
  phrases: readonly ListedPhrase[];
  next: Map<string, PhraseStep> | undefined;
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
