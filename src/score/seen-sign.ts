import type { IndicatorMeaning } from '../model/indicator.ts';

/** One indicator seen in one ad, with all that the judgement needs. */
export interface SeenSign {
  readonly meaning: IndicatorMeaning;
  /** What was seen, for a person: the words in quotation marks, or what was measured. */
  readonly words: string;
  /** Share of the ads of the site that show it, 0 to 1; undefined when the site has too few ads, or for signs that are no manner of writing. */
  readonly siteShare: number | undefined;
  /** 1: counts; 0.5: counts half; 0: too common on this site to say anything. */
  readonly base: number;
}
