import type { LabelledText } from '../labelled-text.ts';

/** A scorer whose weights are fitted: which candidates a labelled text has, and which of them are right. */
export interface ScorerToFit {
  /** Names `lexicon/NAME-weights.json`. */
  readonly name: string;
  /** What the weights are of, for the file. */
  readonly what: string;
  /** The candidates of a text that is labelled for this; none of one that is not. */
  readonly candidatesOf: (labelled: LabelledText) => readonly LabelledCandidate[];
  /** Files of sets/learn that every fit learns from. */
  readonly taught: readonly string[];
  /** How large the penalty on weights is. */
  readonly ridge: number;
}

/** A candidate by its features, and whether it is what is looked for. */
export interface LabelledCandidate {
  readonly features: readonly string[];
  readonly isWanted: boolean;
  /** Candidates of one text that have the same are right once one of them is found. */
  readonly value: string;
}
