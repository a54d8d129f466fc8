import type { PageElement } from '../document/page-element.ts';
import type { Span } from '../../model/provenance.ts';

/** One record of a listing page: a card, a row, a post. */
export interface PageRecord extends Span {
  /** The element that holds it, or the first of those that do. */
  readonly element: PageElement;
  /** `order` of the last element that belongs to it. */
  readonly lastOrder: number;
  /** Where it leads, absolute; undefined when it has no link. */
  readonly url?: string;
}

/** Records that look alike, in document order. */
export interface Region {
  readonly records: readonly PageRecord[];
  /** Comparable among regions of one page only; higher is a better list. */
  readonly score: number;
  /** The URL shape most of the records link to. */
  readonly shape?: string;
}
