/** A nationality where it stands; its country as ISO 3166-1 alpha-2. */
export interface NationAt {
  readonly country: string;
  readonly start: number;
  readonly end: number;
}
