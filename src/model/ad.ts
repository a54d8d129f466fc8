import type { Handle } from './handle.ts';
import type { IndicatorHit, UrgentHit } from './indicator.ts';
import type { Read } from './provenance.ts';

/** What a price buys: a visit, a span of time, or a piece. */
export type PricePer =
  | 'visit'
  | '15min'
  | '20min'
  | '30min'
  | '45min'
  | '60min'
  | '90min'
  | '2h'
  | '3h'
  | '4h'
  | '6h'
  | '12h'
  | '24h'
  | 'night'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'item';

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

/** What a job advertisement states. Text fields are undefined when not stated. */
export interface JobFields {
  readonly employer?: Read<string>;
  readonly salary?: Read<string>;
  readonly jobLocation?: Read<string>;
  readonly employmentType?: Read<string>;
  readonly experience?: Read<string>;
  readonly accommodation: Stated;
  readonly travelPaid: Stated;
  /** Undefined: read by a version that did not ask. */
  readonly meals?: Stated;
  /** Whether the advertiser sees to a visa or work permit. Undefined: read by a version that did not ask. */
  readonly visaHelp?: Stated;
  readonly documents?: Read<string>;
  readonly genderWanted?: Read<string>;
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
