import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { LabelPair } from './label-pair.ts';

/** What the fields of a job, an item or a dwelling are read from; spans of pairs and prices with `where: 'text'` point into the text. */
export interface OfferSources {
  /** Label pairs, the weightiest first: the first pair of a label stands. */
  readonly pairs: readonly LabelPair[];
  readonly text: PreparedText;
  /** What `readPrices` read in the text. */
  readonly prices: readonly Read<Price>[];
}
