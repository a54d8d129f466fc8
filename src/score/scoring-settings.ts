import type { Category } from '../model/category.ts';

/** How many groups must count, and how many points they must bring together, for the level `read`. */
export interface ReadThreshold {
  readonly groups: number;
  readonly score: number;
}

/** Every number and list of the scoring rule (docs/scoring.md). */
export interface ScoringSettings {
  /** For categories that `readByCategory` does not name. */
  readonly read: ReadThreshold;
  readonly readByCategory: Readonly<Partial<Record<Category, ReadThreshold>>>;
  readonly readFirst: {
    /** Least weight of a sign in the group `network`. */
    readonly networkWeight: number;
    /** Groups that must count beside or with it. */
    readonly groups: number;
    /** Indicators that suffice together with one contact handle. */
    readonly withHandle: readonly string[];
  };
  /** How common a sign may be on a site before it says nothing there. */
  readonly baseRate: {
    /** Ads a site must have for its rates to mean anything. */
    readonly fromAds: number;
    /** Share of ads from which a sign counts half, and over which it does not count. */
    readonly halfFrom: number;
    readonly noneOver: number;
    /** Groups that tell links between ads, not a manner of writing. */
    readonly exceptGroups: readonly string[];
  };
  /** Signs that speak of origin: shown, and added beside other groups; they never decide a level. */
  readonly origin: readonly string[];
  /** Signs of bulk or advance-fee posts: one level lower. */
  readonly spam: readonly string[];
  /** Least confidence of a handle that ads are joined by, 0 to 1. */
  readonly handleConfidence: number;
  /** Weights of the measured indicators; 0: shown, never scored. */
  readonly weights: Readonly<Record<MeasuredId, number>>;
  readonly measures: {
    /** Years that stated ages may lie apart. */
    readonly ageYears: number;
    readonly places: { readonly cities: number; readonly days: number };
    readonly countries: { readonly countries: number; readonly days: number };
    /** Ads of one site, city and currency that a median of prices needs, and how many scaled deviations below it is low. */
    readonly lowPrice: { readonly fromAds: number; readonly deviations: number };
    /** Ads of one country and currency that a median of pay needs, and how many times it is high. */
    readonly highPay: { readonly fromAds: number; readonly times: number };
    /** Handles a day must have for a 99th percentile, and ads that one must have at least. */
    readonly postRate: { readonly fromHandles: number; readonly fromAds: number };
  };
  readonly siteStop: SiteStopSettings;
}

/** When a handle is taken for one of the site rather than of who advertises there. */
export interface SiteStopSettings {
  /** Ads a site must have. */
  readonly fromAds: number;
  /** Share of them that the handle must stand on, exceeded. */
  readonly shareOver: number;
  /** Sellers (or names, where no ad tells its seller) that the ads must be of. */
  readonly sellers: number;
  /** Share of those ads that must bear a contact of their own. */
  readonly ownContactShare: number;
}

/** Ids of the indicators that are measured over the ads of a day. Closed list. */
export type MeasuredId =
  | 'N-MULTI-NAME'
  | 'N-MULTI-PLACE'
  | 'N-MULTI-COUNTRY'
  | 'N-ACCOUNTS'
  | 'N-OBFUSC'
  | 'N-CROSSMARKET'
  | 'N-CONFLICT'
  | 'N-WALLET'
  | 'N-LOWPRICE'
  | 'N-HIGHSALARY'
  | 'N-NOCOMPANY'
  | 'N-FOREIGNPHONE'
  | 'N-POSTRATE';

/** The defaults. A proposal built on published findings, whose weights a unit may tune: docs/scoring.md tells each with its reason. */
export const DEFAULT_SCORING: ScoringSettings = {
  // Of 17,362 escort ads 1.7 % had three signs or more; of 430 job ads 98.4 % had one (Giommoni & Ikwu 2021, Volodko et al. 2020).
  read: { groups: 2, score: 4 },
  readByCategory: { escort: { groups: 3, score: 5 }, recruitment: { groups: 4, score: 5 } },
  readFirst: { networkWeight: 3, groups: 2, withHandle: ['MKT-CHILD', 'MKT-ORGAN'] },
  baseRate: { fromAds: 50, halfFrom: 0.1, noneOver: 0.3, exceptGroups: ['network'] },
  origin: ['SEX-ETHN', 'N-FOREIGNPHONE'],
  spam: ['PAY-ADVANCE', 'N-POSTRATE'],
  handleConfidence: 0.5,
  weights: {
    'N-MULTI-NAME': 3,
    'N-MULTI-PLACE': 2,
    'N-MULTI-COUNTRY': 3,
    'N-ACCOUNTS': 3,
    'N-OBFUSC': 3,
    'N-CROSSMARKET': 4,
    'N-CONFLICT': 2,
    'N-WALLET': 3,
    'N-LOWPRICE': 1,
    'N-HIGHSALARY': 1,
    'N-NOCOMPANY': 2,
    'N-FOREIGNPHONE': 1,
    'N-POSTRATE': 1,
  },
  measures: {
    ageYears: 3,
    places: { cities: 3, days: 7 },
    countries: { countries: 2, days: 30 },
    lowPrice: { fromAds: 20, deviations: 2 },
    highPay: { fromAds: 20, times: 3 },
    postRate: { fromHandles: 100, fromAds: 20 },
  },
  siteStop: { fromAds: 20, shareOver: 0.25, sellers: 5, ownContactShare: 0.5 },
};
