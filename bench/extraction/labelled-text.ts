import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stated } from '../../src/model/ad.ts';

/** One labelled text of a set: what a reader is given, and what a careful person says stands in it. */
export interface LabelledText {
  readonly id: string;
  /** Main language of the text, BCP 47; for grouping only. */
  readonly language: string;
  /** A text, or instead a page of one ad with its address. */
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly country?: string;
  readonly countries?: readonly string[];
  readonly languages?: readonly string[];
  readonly category?: string;
  readonly capturedAt?: string;
  /** A key that is present is judged completely; a key that is absent is not judged. */
  readonly expect: {
    readonly handles?: readonly LabelledHandle[];
    readonly prices?: readonly LabelledPrice[];
    readonly ages?: readonly number[];
    /** ISO date or time; null: the text does not say when it was posted. */
    readonly postedAt?: string | null;
    readonly language?: string;
    readonly urgent?: readonly string[];
  } & LabelledStatements;
}

/** What an ad states of whom or what it is about, as labelled; compared without case and accents. */
export interface LabelledStatements {
  readonly aliases?: readonly string[];
  /** null: the text tells none. */
  readonly place?: LabelledPlace | null;
  readonly tours?: readonly (LabelledPlace & { readonly from: string | null; readonly to: string | null })[];
  /** BCP 47. */
  readonly languagesSpoken?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly nationalityClaims?: readonly string[];
  readonly seller?: 'agency' | 'independent' | null;
  readonly job?: Partial<LabelledJob>;
  readonly housing?: Partial<LabelledHousing>;
  readonly market?: Partial<LabelledMarket>;
}

/** A place: any of `cities` is right; none of them: only the country is named. */
export interface LabelledPlace {
  readonly cities: readonly string[];
  readonly country: string | null;
}

/** An amount of money; per as in prices. */
export interface LabelledAmount {
  readonly amount: number;
  readonly to?: number | null;
  readonly currency: string | null;
  readonly per?: string | null;
}

/** The three-valued statements of a job advertisement. */
export const JOB_STATEMENTS = [
  'accommodation',
  'travelPaid',
  'meals',
  'visaHelp',
  'documentsAsked',
  'experienceAsked',
  'languageAsked',
] as const;

/** A job as labelled. */
export type LabelledJob = {
  readonly employer: string | null;
  readonly employerNumber: string | null;
  readonly pay: LabelledAmount | null;
  readonly destination: LabelledPlace | null;
  readonly languagesWanted: readonly string[];
} & { readonly [statement in (typeof JOB_STATEMENTS)[number]]: Stated };

/** A dwelling as labelled. */
export interface LabelledHousing {
  readonly rooms: number | null;
  readonly areaM2: number | null;
  readonly rent: LabelledAmount | null;
  readonly deposit: LabelledAmount | null;
  readonly availableFrom: string | null;
  readonly furnished: Stated;
  readonly tenants: readonly string[];
}

/** An item as labelled. */
export interface LabelledMarket {
  readonly condition: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  readonly quantity: number | null;
  readonly shipping: Stated;
}

/** A handle as labelled. `optional`: neither demanded nor counted as false. */
export interface LabelledHandle {
  readonly kind: string;
  readonly value: string;
  readonly raw: string;
  readonly class: 'plain' | 'disguised';
  readonly disguise?: string;
  readonly optional?: boolean;
}

/** A price as labelled. */
export interface LabelledPrice {
  readonly amount: number;
  readonly currency: string | null;
  readonly per: string | null;
  readonly raw: string;
}

/** Reads every set of a part whose name holds `word`: `look` may be looked at while readers are written, `score` only scored. */
export function readLabelledTexts(folder: string, part: 'look' | 'score', word = ''): LabelledText[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.jsonl') && name.includes(word))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, part, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledText);
}
