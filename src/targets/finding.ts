/** The way to a value: mapping keys and list positions (from 0), outermost first. */
export type KeyPath = readonly (string | number)[];

/** A problem or warning before its place in the file is known. */
export interface Finding {
  readonly path: KeyPath;
  readonly message: string;
  readonly severity: 'problem' | 'warning';
  /** Whether the key itself is meant (an unknown key), not its value. */
  readonly onKey?: boolean;
  /** Where inside a string value the trouble begins, UTF-16 code units from 0. */
  readonly offset?: number;
}
