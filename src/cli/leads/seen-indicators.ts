import type { IndicatorHit, IndicatorMeaning } from '../../model/indicator.ts';
import type { Lead } from '../../model/lead.ts';

/** One indicator of a lead with what it means and where its words stand. */
export interface SeenIndicator {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly weight: number;
  /** Grade of the evidence behind the indicator. */
  readonly evidence: string;
  readonly caution: string;
  /** Empty for indicators that are measured over the ads of the day. */
  readonly hits: readonly IndicatorHit[];
}

/** The indicators of a lead, in its order, as they were meant when the lead was made. */
export function seenIndicators({ indicators, ad }: Lead, meanings: ReadonlyMap<string, IndicatorMeaning>): readonly SeenIndicator[] {
  return indicators.flatMap((id) => {
    const meaning = meanings.get(id);
    if (!meaning) return [];
    const { label, group, weight, evidence, caution } = meaning;
    return [{ id, label, group, weight, evidence, caution, hits: ad.indicators.filter((hit) => hit.id === id) }];
  });
}
