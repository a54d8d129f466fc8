import type { Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';

/** What other readers found in the same text: an age has a name beside it, and prices tell what an ad offers. */
export interface NameHints {
  readonly ages?: readonly Read<number>[];
  readonly prices?: readonly Read<Price>[];
}
