import type { HandleGroup } from './handle-groups.ts';
import type { ScorableAd } from './scorable-ad.ts';
import type { MeasuredId, ScoringSettings } from './scoring-settings.ts';

/** One measured sign of one ad, with words that a person can check. */
export interface MeasuredHit {
  readonly id: MeasuredId;
  readonly leadId: string;
  /** A sentence fragment without handle values, e.g. `one phone number in 3 ads under the names anna, bella`. */
  readonly detail: string;
}

/** The ads of a day as measures see them. */
export interface MeasuredDay {
  /** By lead id. */
  readonly ads: readonly ScorableAd[];
  readonly groups: readonly HandleGroup[];
  readonly settings: ScoringSettings;
}

/** Measures one sign over the ads of a day. An ad may be hit more than once; its first hit is told. */
export type Measure = (day: MeasuredDay) => Iterable<MeasuredHit>;
