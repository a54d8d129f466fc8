/** Who assessed the leads of an action day: priority and reasons are the program's, and say with what and when they were made. */
export interface ScoringAuthor {
  /** Version of leadline. */
  readonly version: string;
  /** SHA-256 over the JSON of the lexicon, as `lexiconHash` makes it; undefined where the leads were last made by a version that did not note it. */
  readonly lexiconSha256: string | undefined;
  /** Epoch milliseconds. */
  readonly atMs: number;
}
