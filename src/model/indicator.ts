import type { Category } from './category.ts';
import type { Span } from './provenance.ts';

/** One indicator met in a text: `text.slice(start, end) === raw`. A published sign with its source, never a verdict. */
export interface IndicatorHit extends Span {
  /** Id of the indicator, e.g. `JOB-NOEXP`. */
  readonly id: string;
  /** Group of the indicator, e.g. `too-good`; repeats within a group do not add up. */
  readonly group: string;
  /** Language of the phrase that matched, BCP 47. */
  readonly language: string;
  /** What stands in the text, unchanged. */
  readonly raw: string;
}

/** What an indicator means, as its list says; the same for every hit of one id. */
export interface IndicatorMeaning {
  readonly id: string;
  /** Field of the sign, e.g. `sexual`, `labour`; not the category of a target. */
  readonly category: string;
  /** Short name in English for a person. */
  readonly label: string;
  readonly group: string;
  /** 0: shown and never scored. */
  readonly weight: number;
  /** Grade of the evidence, `E1` (tested against known negative cases) to `E5` (own proposal), `E1-negative` (tested, points the other way). */
  readonly evidence: string;
  /** Categories of targets that the indicator is for; empty: all. */
  readonly appliesTo: readonly Category[];
  /** What makes the indicator wrong, for the person who reads the lead. */
  readonly caution: string;
}

/** What cannot wait: closed list. `listed`: an indicator that a unit's own list marks as urgent. */
export type UrgentSignal = 'child-trade' | 'organ-trade' | 'immediate-danger' | 'stated-minor' | 'listed';

/** One urgent signal met in a text: `text.slice(start, end) === raw`. A sign for a person to judge at once, never a finding. */
export interface UrgentHit extends Span {
  readonly signal: UrgentSignal;
  /** Id of the indicator behind it, e.g. `MKT-CHILD`. */
  readonly id: string;
  /** Language of the words that matched, BCP 47; `und` for a number alone. */
  readonly language: string;
  /** What stands in the text, unchanged; empty, with both offsets 0, when it was read from structured data and stands nowhere in the text. */
  readonly raw: string;
  /** True: the unit's list says that nothing more may be asked of this host. */
  readonly stopHost?: true;
}
