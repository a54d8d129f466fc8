/** A line of a folded text, blanks around it left out. */
export interface NameLine {
  readonly start: number;
  readonly end: number;
}
