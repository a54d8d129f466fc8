import type { IndicatorMeaning } from '../model/indicator.ts';
import type { Priority } from '../model/lead.ts';
import { judgeAd } from './judge-ad.ts';
import type { GroupPart } from './judge-ad.ts';
import { measureDay } from './measure-day.ts';
import { measuredMeanings } from './measured-meanings.ts';
import { reasonsOf } from './reasons-of.ts';
import type { ScorableAd } from './scorable-ad.ts';
import type { ScoringSettings } from './scoring-settings.ts';
import { seeSigns } from './see-signs.ts';

/** What scoring says of one ad: how soon to read it and why. Never a probability, and of the ad, not of a person. */
export interface AdScore {
  /** Ids of every indicator seen, also those that are never scored, sorted. */
  readonly indicators: readonly string[];
  readonly priority: Priority;
  readonly reasons: readonly string[];
  /** The groups that decided and the points of each; for tests and the technical report, never shown beside a person. */
  readonly groups: readonly GroupPart[];
}

/**
 * Scores the ads of an action day, by lead id (docs/scoring.md). `meanings` are those of the lists that the ads were read with; the measured ones are added.
 * The same ads in another order give the same scores.
 */
export function scoreDay(
  ads: readonly ScorableAd[],
  meanings: readonly IndicatorMeaning[],
  settings: ScoringSettings,
): ReadonlyMap<string, AdScore> {
  const known = new Map([...meanings, ...measuredMeanings(settings)].map((meaning) => [meaning.id, meaning]));
  const signs = seeSigns(ads, { meanings: known, measured: measureDay(ads, settings), settings });
  return new Map(
    ads.map((one) => {
      const seen = signs.get(one.leadId) ?? [];
      const judgement = judgeAd(one, seen, settings);
      return [
        one.leadId,
        {
          indicators: seen.map(({ meaning }) => meaning.id),
          priority: judgement.priority,
          reasons: reasonsOf(judgement, seen, settings),
          groups: judgement.groups,
        },
      ];
    }),
  );
}
