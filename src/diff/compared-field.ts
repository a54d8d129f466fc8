/** One field of an ad as it is compared and shown: its values as text, in the order of the ad. Two fields are equal when they hold the same set of `compared` values. */
export interface ComparedField {
  readonly field: string;
  readonly shown: readonly string[];
  readonly compared: readonly string[];
  /**
   * Those of `compared` that were read in the ad's own text. Where that text is the same on both days they are no change:
   * only how they are read has changed, by another version or, of "from now on", by another day. Undefined: none.
   */
  readonly own?: ReadonlySet<string>;
}

/** A field whose letter case matters; Unicode form and white space do not. */
export function textual(field: string, ...values: readonly (string | undefined)[]): ComparedField {
  const shown = distinct(values);
  return { field, shown, compared: shown.map(plain) };
}

/** Each value once, without those that are not told. */
export function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}

/** A text in NFC, its white space as single blanks. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
