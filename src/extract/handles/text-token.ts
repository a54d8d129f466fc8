import type { LabelEntry } from './contact-label-lexicon.ts';
import type { NumberWord } from './number-lexicon.ts';

/** One stretch of a folded text that matters to contact handles; everything else is left out. Offsets into the folded text. */
export interface TextToken {
  readonly start: number;
  readonly end: number;
  /** Digits written as digits. */
  readonly digits?: string;
  /** Readings of a number word, one a language. */
  readonly numbers?: readonly NumberWord[];
  /** The readings word by word where `numbers` joins several words («soixante dix» as 70, not 60 10). */
  readonly parts?: readonly (readonly NumberWord[])[];
  readonly label?: LabelEntry;
}
