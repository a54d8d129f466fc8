/** Names that stand for what a pattern finds where word lists are named: sums of money, any or thousands at least, and the stated age of a child of school age, of a younger one and of a grown-up, and what tells honest texts: laughter, measures, years, years long past. No word list bears one. */
export const PATTERN_LISTS = [
  'amount',
  'amount-large',
  'minor-age',
  'young-age',
  'adult-age',
  'laughter',
  'measure',
  'year',
  'year-past',
] as const;

/** A list that is found by a pattern. */
export type PatternList = (typeof PATTERN_LISTS)[number];

/** Whether the name of a list stands for what a pattern finds. */
export function isPatternList(list: string): list is PatternList {
  return PATTERNS.has(list);
}

const PATTERNS: ReadonlySet<string> = new Set(PATTERN_LISTS);
