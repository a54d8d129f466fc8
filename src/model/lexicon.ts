import type { IndicatorMeaning, UrgentSignal } from './indicator.ts';

/** Phrases of one language, each as its list writes it. */
export interface LanguagePhrases {
  /** BCP 47; `*` stands for phrases of every language. */
  readonly language: string;
  readonly phrases: readonly string[];
  /** Every spelling of the phrases in the form that is compared (`phraseSpellings`), one a line: one text takes a tenth of the memory of many; undefined: not worked out yet. */
  readonly forms?: string;
}

/** A named list of words that rules are made of. */
export interface WordList {
  readonly name: string;
  readonly words: readonly LanguagePhrases[];
}

/** Two kinds of words that mean something only near one another. */
export interface NearRule {
  /** Names of word lists, one or two; with two, a word of each is wanted in either order, both of one language. */
  readonly lists: readonly string[];
  /** Words between the two, at most. */
  readonly within: number;
  /** How many of the words between may be others than fillers (articles, adjectives, numbers). */
  readonly strangers: number;
  /** Of `lists`: what follows directly and is no filler, or stands before with a preposition of purpose, makes it part of another thing ("baby clothes"). */
  readonly head?: string;
  /** Names of further lists; a word of any of them must stand within `nearby` words before or behind. */
  readonly also: readonly string[];
  /** Kinds of evidence, each the names of lists that count as one (`amount`: an amount of money); as many as `least` must stand nearby. */
  readonly kinds: readonly (readonly string[])[];
  /** How many of `kinds`; 0 without any. */
  readonly least: number;
  /** Words, for `also` and `kinds`. */
  readonly nearby: number;
  /** Whether an amount of money nearby does as well as a word of `also`. */
  readonly amount: boolean;
  /** Whether it tells so much that no weight takes it back, only negations, `unless` lists and what is harmless; undefined: no. */
  readonly firm?: boolean;
  /** Names of `unless` lists that take nothing back from what this rule finds; undefined: none. */
  readonly despite?: readonly string[];
}

/** Kinds of evidence that mean something only when many of them stand together, each with what it weighs. */
export interface Weighing {
  /** `amount` among the lists: an amount of money. */
  readonly kinds: readonly Weight[];
  /** Names of lists of which a word must be among the evidence; empty: none. */
  readonly needs: readonly string[];
  /** What takes weight away where it stands around the evidence. */
  readonly against: readonly Weight[];
  /** Sum of weights from which on the indicator holds. */
  readonly least: number;
  /** Words from the first to the last piece of evidence, at most. */
  readonly within: number;
  /** From this weight on, what speaks against takes hits of terms and rules back as well; 0: never. */
  readonly outweighs: number;
}

/** What words of some lists weigh, together. */
export interface Weight {
  readonly lists: readonly string[];
  /** Of each different word. */
  readonly weight: number;
  /** Different words that are counted, at most. */
  readonly most: number;
}

/** One indicator with everything that finds it. */
export interface LexiconIndicator extends IndicatorMeaning {
  /** Undefined: not urgent. */
  readonly urgent?: UrgentSignal;
  /** A hit asks to stop fetching from the host. */
  readonly stopHost: boolean;
  readonly terms: readonly LanguagePhrases[];
  readonly rules: readonly NearRule[];
  readonly weighings: readonly Weighing[];
  /** Names of lists whose words in the same sentence take a hit back. */
  readonly unless: readonly string[];
  /** Names of lists whose words close by, in any sentence, take a hit back. */
  readonly unlessNear: readonly string[];
  /** What tells that a hit is a jest or an everyday matter; undefined: nothing does. */
  readonly harmless?: readonly HarmlessReading[];
}

/** Signs of a jest, a figure of speech or an everyday matter, which take a hit back where they stand around it together. */
export interface HarmlessReading {
  /** Kinds of signs, each the names of lists that count as one; as many as `least` must stand there. */
  readonly kinds: readonly (readonly string[])[];
  readonly least: number;
  /** Names of lists whose words only who means it would say: with one of them nothing is harmless. */
  readonly unless: readonly string[];
}

/** A language of a lexicon. */
export interface LexiconLanguage {
  readonly code: string;
  /** As its writers rate it. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Whether a native speaker has read it. */
  readonly reviewed: boolean;
  /** Other languages whose texts are read with its phrases, BCP 47. */
  readonly also: readonly string[];
}

/** Everything that indicators are found with: plain data, the same in JSON. */
export interface Lexicon {
  readonly languages: readonly LexiconLanguage[];
  readonly indicators: readonly LexiconIndicator[];
  readonly lists: readonly WordList[];
}
