/** What is no phone number by its own form, and what its first run of digits must look like for the pattern to be tried there. */
export interface MaskRule {
  /** Sticky. */
  readonly pattern: RegExp;
  /** Fewest and most digits of the run. */
  readonly digits: readonly [number, number];
  /** What may stand right behind the run, or behind a space there; left out: anything. */
  readonly next?: string;
  /** Characters before the digits that the match may begin with; none when left out. */
  readonly lead?: number;
  /** What the match may begin with; left out: anything. */
  readonly head?: string;
  /** Fewest and most letters and digits (ASCII) that stand in one piece around the run. The match begins with the first of them. */
  readonly piece?: readonly [number, number];
}
