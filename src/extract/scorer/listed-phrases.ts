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
  readonly #entries: ReadonlyMap<string, Entry>;

  /** `lists`: phrases in lower case by name of their list. */
  constructor(lists: Readonly<Record<string, Iterable<string>>>) {
    this.#entries = entriesOf(lists);
  }

  /** The phrases that begin with a token. */
  beginningAt(words: readonly string[], at: number): readonly ListedPhrase[] {
    const first = words[at];
    const entry = first === undefined ? undefined : this.#entries.get(first);
    if (first === undefined || entry === undefined) return NONE;
    if (entry.longer === undefined) return entry.alone;
    const found = [...entry.alone];
    let phrase = first;
    for (let length = 2; length <= entry.longest; length += 1) {
      phrase += ` ${words[at + length - 1] ?? ''}`;
      const longer = entry.longer.get(phrase);
      if (longer !== undefined) found.push(longer);
    }
    return found;
  }
}

const NONE: readonly ListedPhrase[] = [];

/** What is known of the phrases that begin with one word. */
interface Entry {
  /** The word itself, if it is one. */
  alone: readonly ListedPhrase[];
  longer: Map<string, ListedPhrase> | undefined;
  /** Tokens of the longest of them. */
  longest: number;
}

const MOST_TOKENS = 4;

function entriesOf(lists: Readonly<Record<string, Iterable<string>>>): Map<string, Entry> {
  const names = new Map<string, string[]>();
  for (const [name, phrases] of Object.entries(lists))
    for (const phrase of phrases) {
      const words = spacedTokens(phrase);
      const known = names.get(words);
      if (known === undefined) names.set(words, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  const parts = new Map(Object.keys(lists).map((name) => [name, new FeaturePart(name)]));
  const shared = new Map<string, ListedPhrase>();
  const entries = new Map<string, Entry>();
  for (const [words, of] of names) {
    const length = words.split(' ').length;
    if (words === '' || length > MOST_TOKENS) continue;
    const key = `${length} ${of.join(' ')}`;
    const phrase = shared.get(key) ?? { lists: of.flatMap((name) => parts.get(name) ?? []), length };
    shared.set(key, phrase);
    const first = length === 1 ? words : words.slice(0, words.indexOf(' '));
    const entry = entries.get(first) ?? { alone: NONE, longer: undefined, longest: 1 };
    entries.set(first, entry);
    if (length === 1) entry.alone = [phrase];
    else (entry.longer ??= new Map()).set(words, phrase);
    entry.longest = Math.max(entry.longest, length);
  }
  return entries;
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
