import type { Price } from '../../model/ad.ts';
import type { TextContext } from '../text-context.ts';
import type { PriceItem } from './price-items.ts';

/** A price in a folded text. */
export interface FoundPrice {
  readonly start: number;
  readonly end: number;
  readonly price: Price;
}

/** An amount that is a price, or of which nothing tells that it is one. */
export interface JudgedAmount extends FoundPrice {
  /** Where it stands among the items. */
  readonly at: number;
  readonly isTold: boolean;
  /** Whether a currency stands beside it, or beside the end of its range. */
  readonly hasMoney: boolean;
}

/** The amounts and times of a text, and the amounts that may be prices; offsets into `lower`. */
export interface ScannedPrices {
  readonly lower: string;
  readonly items: readonly PriceItem[];
  readonly amounts: readonly JudgedAmount[];
  /** What it was scanned with. */
  readonly context: TextContext;
}
