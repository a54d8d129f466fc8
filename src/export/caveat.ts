/** What every hand-over says first, so that no reader takes a lead for more than it is. */
export const CAVEAT: string =
  'A lead is an advertisement that a person should read, not a verdict: it says nothing about guilt, and nothing about anyone being exploited. ' +
  'Sex work can be lawful where the advertisement was placed. Indicators are published signs, each with its source; none proves anything. ' +
  'Check every value against its capture before you act on it.';
