import type { Span } from '../../model/provenance.ts';

/** A word of a named list met in a text; offsets into the folded text. */
export interface MetWord extends Span {
  readonly list: string;
  /** BCP 47; `*`: of every language. */
  readonly language: string;
}

/** Words met, by list, each in order of place. */
export type MetWords = ReadonlyMap<string, readonly MetWord[]>;

/** Two words met near one another, or one alone. */
export interface NearSpan extends Span {
  readonly language: string;
  readonly parts: readonly MetWord[];
}
