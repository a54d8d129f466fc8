import type { TownLanguages } from './town-languages.ts';

/** A name in a text, in lower case and as written. */
export interface NameAt {
  readonly lower: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** End of the first line. */
  readonly titleEnd: number;
  readonly languages: Pick<TownLanguages, 'prepositions' | 'from'>;
  /** Whether the ad offers work: a way there ("to Leeds") leads to where it is. */
  readonly forWork: boolean;
}
