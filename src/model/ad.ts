import type { Handle } from './handle.ts';
import type { IndicatorHit, UrgentHit } from './indicator.ts';
import type { Read } from './provenance.ts';

/** What a price buys: a visit, a span of time, or a piece. Full hours from two on are `2h`, every other span is in minutes (`60min`, `75min`). */
export type PricePer = 'visit' | `${number}min` | `${number}h` | 'night' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'item';

/** One price as stated. */
export interface Price {
  readonly amount: number;
  /** ISO 4217; undefined when neither the ad nor the hints tell. */
  readonly currency?: string;
  readonly per?: PricePer;
}

/** A place as stated. */
export interface Place {
  /** The words of the ad. */
  readonly text: string;
  readonly city?: string;
  readonly region?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
}

/** Three values: said to be so, said not to be so, not said. */
export type Stated = 'yes' | 'no' | 'not-stated';

/** What a job advertisement states. Fields other than the three-valued are undefined when not stated. */
export interface JobFields {
  readonly employer?: Read<string>;
  /** Number of a trade register or tax number, as written without blanks. */
  readonly employerNumber?: Read<string>;
  /** The words of the ad. */
  readonly salary?: Read<string>;
  /** The salary as an amount; of a range its lower end. */
  readonly pay?: Read<Price>;
  /** The upper end of a salary range. */
  readonly payTo?: Read<Price>;
  readonly jobLocation?: Read<string>;
  /** Where the work is, as far as it is a known place. */
  readonly destination?: Read<Place>;
  readonly employmentType?: Read<string>;
  readonly experience?: Read<string>;
  readonly accommodation: Stated;
  readonly travelPaid: Stated;
  /** Undefined: read by a version that did not ask. */
  readonly meals?: Stated;
  /** Whether the advertiser sees to a visa or work permit. Undefined: read by a version that did not ask. */
  readonly visaHelp?: Stated;
  /** Whether the ad asks for papers to be sent or brought (passport, photos of documents). Undefined: read by a version that did not ask. */
  readonly documentsAsked?: Stated;
  /** Whether experience is asked for. Undefined: read by a version that did not ask. */
  readonly experienceAsked?: Stated;
  /** Whether a language is asked for. Undefined: read by a version that did not ask. */
  readonly languageAsked?: Stated;
  /** The languages asked for, BCP 47. */
  readonly languagesWanted?: readonly Read<string>[];
  readonly documents?: Read<string>;
  readonly genderWanted?: Read<string>;
}

/** A stay in a place as an ad announces it. */
export interface TourStop {
  readonly place: Place;
  /** First day, ISO 8601; undefined when not told. */
  readonly from?: string;
  /** Last day, ISO 8601; undefined when not told. */
  readonly to?: string;
}

/** Who stands behind an ad by its own words. */
export interface SellerFields {
  /** `agency`: it speaks for a firm that has others; `independent`: it says that there is none between. Undefined: not told, or told both ways. */
  readonly kind?: Read<'agency' | 'independent'>;
  /** The name behind a label for the seller. */
  readonly name?: Read<string>;
}

/** What an ad for an item states. */
export interface MarketFields {
  readonly condition?: Read<'new' | 'used' | 'refurbished' | 'for-parts'>;
  readonly brand?: Read<string>;
  readonly model?: Read<string>;
  readonly quantity?: Read<number>;
  readonly itemLocation?: Read<string>;
  /** Whether the item is sent. */
  readonly shipping: Stated;
}

/** Whom a dwelling is meant for. */
export type Tenant = 'women' | 'men' | 'students' | 'couples' | 'families' | 'workers' | 'no-couples' | 'no-families';

/** What an ad for a dwelling states. */
export interface HousingFields {
  readonly rooms?: Read<number>;
  readonly areaM2?: Read<number>;
  readonly rent?: Read<Price>;
  readonly deposit?: Read<Price>;
  /** ISO 8601 day; the day of the capture for "now". */
  readonly availableFrom?: Read<string>;
  readonly furnished: Stated;
  /** Each kind of tenant once. */
  readonly tenants: readonly Read<Tenant>[];
}

/** The fields of one ad, each value with its provenance. */
export interface AdFields {
  readonly title?: Read<string>;
  readonly aliases: readonly Read<string>[];
  /** Each age once, with the first place it stands at. */
  readonly ages: readonly Read<number>[];
  readonly prices: readonly Read<Price>[];
  readonly place?: Read<Place>;
  /** ISO 8601 date or UTC time. */
  readonly postedAt?: Read<string>;
  readonly job?: JobFields;
  /** Stays announced, in order of place. This and what follows is undefined when nothing is stated, or a version read the ad that did not ask. */
  readonly tours?: readonly Read<TourStop>[];
  /** Languages that the ad says are spoken, BCP 47, each once. */
  readonly languagesSpoken?: readonly Read<string>[];
  /** Nationalities that the ad claims, ISO 3166-1 alpha-2, each once. Shown as claimed, never scored. */
  readonly nationalityClaims?: readonly Read<string>[];
  readonly seller?: SellerFields;
  readonly market?: MarketFields;
  readonly housing?: HousingFields;
  /** Every other declared field of the target, by its name, as text. */
  readonly other: readonly (Read<string> & { readonly name: string })[];
}

/** One advertisement as one capture showed it. */
export interface Ad {
  /** The ad's own id on its site (declared, structured or from its URL); undefined: the canonical URL stands for it. */
  readonly key?: string;
  /** The absolute URL of the ad page, or the permalink of the record. */
  readonly url: string;
  /** `page`: the capture is the ad's own page; `record`: one of many on a listing page. */
  readonly from: 'page' | 'record';
  /** The ad's own text, trimmed, template parts left out; a slice of the page's text. */
  readonly body: Read<string>;
  /** Languages the ad is written in, BCP 47, most used first. */
  readonly languages: readonly string[];
  readonly fields: AdFields;
  readonly handles: readonly Handle[];
  /** Indicators met in the ad's own text, in order of place; urgent ones among them. Spans point into the page's text. */
  readonly indicators: readonly IndicatorHit[];
  /** What cannot wait, in order of place. */
  readonly urgent: readonly UrgentHit[];
}
