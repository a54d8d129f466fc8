import type { LexiconIndicator, LexiconLanguage, WordList } from '../model/lexicon.ts';

/** What one indicator of a file says; with `id`, `terms` and nothing else it adds phrases to an indicator of that id. */
export type IndicatorPart = Pick<LexiconIndicator, 'id' | 'terms'> & {
  /** Undefined: the entry adds phrases only. */
  readonly whole?: LexiconIndicator;
  readonly rationale: string;
  readonly sources: readonly string[];
};

/** What one file of a lexicon holds. */
export interface LexiconPart {
  readonly languages: readonly LexiconLanguage[];
  readonly lists: readonly WordList[];
  readonly indicators: readonly IndicatorPart[];
}
