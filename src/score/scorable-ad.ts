import type { Ad } from '../model/ad.ts';
import type { Category } from '../model/category.ts';
import type { Target } from '../model/target.ts';

/** One ad of an action day with what is known of its target: all that scoring looks at. */
export interface ScorableAd {
  readonly leadId: string;
  readonly targetId: string;
  readonly category: Category;
  /** Country of the place stated, else of the target's first hint, ISO 3166-1; empty when unknown. */
  readonly country: string;
  /** Country hints of the target, ISO 3166-1; empty: none known, so no number counts as foreign. */
  readonly hintCountries: readonly string[];
  /** What the target wants read first. */
  readonly escalate: Target['escalate'];
  /** When the reading that the ad comes from was made, epoch milliseconds. */
  readonly readAtMs: number;
  readonly ad: Ad;
}
