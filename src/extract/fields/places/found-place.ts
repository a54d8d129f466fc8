import type { TownSigns } from '../towns/town-signs.ts';

/** A city, town or country that a text names as a place. Offsets are of the folded text. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  /** In English where it has an English name; undefined for a country. */
  readonly city: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether it is a part of a town. */
  readonly part: boolean;
  readonly signs: TownSigns;
  /** What speaks for it, to be compared with other places of the text. */
  readonly weight: number;
}
