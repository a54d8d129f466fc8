import { worthKeys } from './worth-keys.ts';
import type { WorthKey } from './worth-keys.ts';

/** What a page that was asked for brought. */
export interface PageWorth {
  /** Ads, or links to ads, that nobody knew before. */
  readonly news: number;
  /** All ads and links to ads that it shows. */
  readonly shown: number;
}

interface Tally {
  /** Pages in a row without anything new. */
  barren: number;
  /** Pages that brought something new. */
  good: number;
  /** Times that the class proved itself after it had been left alone. */
  returns: number;
}

/** Ads read for which a class may disappoint once more: the larger a site, the longer the search. */
const ADS_A_CHANCE = 50;
/** Pages of a class that brought something new for which it may disappoint once more. */
const GOOD_A_CHANCE = 10;
/** Pages that the lists of one shape call their records and that are no ads, none having been one: from here on what such lists promise counts for nothing, */
const EMPTY_PROMISES = 2;
/** and from here on their records are left alone. */
const RECORD_PATIENCE = 5;

/**
 * Learns which classes of a site's pages bring ads that are not known yet, so that endless calendars, filters, orders, tags and lists that repeat their last page come to an end.
 * A class is spent when several of its pages in a row brought nothing new; it comes back when one does (`returned`).
 */
export class WorthBook {
  readonly #tallies = new Map<string, Tally>();
  #ads = 0;
  #hasSpent = false;

  /** The class for which a page of this shape is not worth asking for now; undefined: it is. */
  spent(shape: string): string | undefined {
    return worthKeys(shape).find((key) => this.#isSpent(key))?.name;
  }

  /** Notes what a page brought. Gives the classes that were spent and are not any more. */
  note(shape: string, { news, shown }: PageWorth): readonly string[] {
    const returned: string[] = [];
    for (const key of worthKeys(shape)) {
      const tally = this.#of(key.name);
      const wasSpent = this.#isSpent(key);
      if (news === 0) {
        tally.barren += shown > 0 ? 1 : 0.5;
        this.#hasSpent ||= this.#isSpent(key);
      } else {
        tally.barren = 0;
        tally.good += 1;
        if (wasSpent) tally.returns += 1;
        if (wasSpent) returned.push(key.name);
      }
    }
    return returned;
  }

  /** The class for which a page that a list of this shape calls its record is not worth asking for; undefined: it is. */
  spentRecord(listShape: string): string | undefined {
    return this.#isEmpty(listShape, RECORD_PATIENCE) ? recordKey(listShape) : undefined;
  }

  /** Whether links to records from lists of this shape may be taken for links to ads. */
  keepsPromises(listShape: string): boolean {
    return !this.#isEmpty(listShape, EMPTY_PROMISES);
  }

  /** Notes whether the page behind a record was one of an ad. Gives the class if it had been spent. */
  noteRecord(listShape: string, isAd: boolean): readonly string[] {
    const before = this.spentRecord(listShape);
    const tally = this.#of(recordKey(listShape));
    if (isAd) tally.good += 1;
    else tally.barren += 1;
    return isAd && before !== undefined ? [before] : [];
  }

  /** Counts the ads of the site. */
  noteAds(count: number): void {
    this.#ads += count;
  }

  /** Whether any class was spent so far: where none was, no shape need be looked at. */
  get hasSpent(): boolean {
    return this.#hasSpent;
  }

  /** Ads read so far. */
  get ads(): number {
    return this.#ads;
  }

  #isEmpty(listShape: string, most: number): boolean {
    const tally = this.#tallies.get(recordKey(listShape));
    return tally !== undefined && tally.good === 0 && tally.barren >= most;
  }

  #isSpent({ name, patience }: WorthKey): boolean {
    const tally = this.#tallies.get(name);
    if (tally === undefined) return false;
    const most = patience * (1 + tally.returns) + Math.floor(this.#ads / ADS_A_CHANCE) + Math.floor(tally.good / GOOD_A_CHANCE);
    return tally.barren >= most;
  }

  #of(name: string): Tally {
    const known = this.#tallies.get(name);
    if (known) return known;
    const tally: Tally = { barren: 0, good: 0, returns: 0 };
    this.#tallies.set(name, tally);
    return tally;
  }
}

function recordKey(listShape: string): string {
  return `records of ${listShape}`;
}
