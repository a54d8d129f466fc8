import data from '../../lexicon/indicators.json' with { type: 'json' };
import type { IndicatorMeaning } from '../model/indicator.ts';
import type { Lexicon } from '../model/lexicon.ts';

/** What each indicator of the lexicon that the tool brings means, in its order. */
export function builtInMeanings(): readonly IndicatorMeaning[] {
  return meaningsOf(builtInLexicon());
}

/** The lexicon that the tool brings. */
export function builtInLexicon(): Lexicon {
  // Written by `npm run docs:write` from files that were checked; a test compares the two.
  return data as unknown as Lexicon;
}

/** What each indicator of a lexicon means. */
function meaningsOf({ indicators }: Lexicon): readonly IndicatorMeaning[] {
  return indicators.map(({ id, category, label, group, weight, evidence, appliesTo, caution }) => ({
    id,
    category,
    label,
    group,
    weight,
    evidence,
    appliesTo,
    caution,
  }));
}
