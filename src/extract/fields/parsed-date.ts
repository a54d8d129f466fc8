/** A date read at the beginning of a text. */
export interface ParsedDate {
  /** ISO 8601: a day, or an UTC instant where the text gives time and zone. */
  readonly iso: string;
  /** Characters it takes. */
  readonly length: number;
  /** How it is said: with its year, without, as a day such as "yesterday", or as a time "ago". */
  readonly form: 'full' | 'no-year' | 'named-day' | 'ago';
}
