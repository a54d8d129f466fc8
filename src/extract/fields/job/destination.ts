import type { Span } from '../../../model/provenance.ts';

/** A place where the work of an ad may be. Offsets are of the folded text. */
export interface Destination extends Span {
  /** In English where it has an English name; undefined for a country. */
  readonly city: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What speaks for it, to be compared with the others of the text. */
  readonly weight: number;
}
