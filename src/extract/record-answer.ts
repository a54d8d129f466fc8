import type { HousingFields, JobFields, MarketFields } from '../model/ad.ts';
import type { Handle, HandleKind } from '../model/handle.ts';
import type { IndicatorHit, UrgentHit } from '../model/indicator.ts';
import type { Span, Where } from '../model/provenance.ts';

/** A handle as `leadline extract` prints it. */
export type AnswerHandle = Pick<
  Handle,
  'kind' | 'value' | 'raw' | 'start' | 'end' | 'where' | 'confidence' | 'obfuscated' | 'status' | 'stop'
> & {
  readonly kind: HandleKind;
  readonly also?: readonly Span[];
  readonly alternatives?: readonly string[];
};

/** A price as `leadline extract` prints it; null stands for not stated. */
export interface AnswerPrice extends Span {
  readonly amount: number;
  readonly currency: string | null;
  readonly per: string | null;
  readonly raw: string;
}

/** A value with its place; `start` and `end` point into the text where `where` is `text`. */
export interface AnswerValue extends Span {
  readonly value: string;
  readonly raw: string;
  readonly where: Where;
}

/** A stay as `leadline extract` prints it. */
export interface AnswerTour extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly place: AnswerPlace;
  readonly raw: string;
}

/** A place as `leadline extract` prints it. */
export interface AnswerPlace {
  readonly text: string;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
}

/** What a text says of whom it is about, as `leadline extract` prints it. */
export interface AnswerStated {
  readonly tours: readonly AnswerTour[];
  readonly languagesSpoken: readonly AnswerValue[];
  readonly nationalityClaims: readonly AnswerValue[];
  readonly seller: { readonly kind: AnswerValue | null; readonly name: AnswerValue | null } | null;
}

/** What was read of one record, as `leadline extract --jsonl` prints it: a public contract, changed only with `schema_version`. */
export interface RecordAnswer {
  readonly id: unknown;
  /** The text that offsets point into; given back for records of HTML only. */
  readonly text?: string;
  /** BCP 47, `und` when nothing can be told. */
  readonly language: string;
  readonly languages: readonly string[];
  readonly handles: readonly AnswerHandle[];
  readonly fields: {
    readonly title: string | null;
    readonly aliases: readonly string[];
    readonly ages: readonly number[];
    readonly prices: readonly AnswerPrice[];
    readonly place: AnswerPlace | null;
    readonly postedAt: string | null;
    readonly updatedAt: string | null;
  } & AnswerStated;
  readonly indicators: readonly IndicatorHit[];
  /** What cannot wait; such hits stand among the indicators as well. */
  readonly urgent: readonly UrgentHit[];
  readonly job?: JobFields;
  readonly market?: MarketFields;
  readonly housing?: HousingFields;
  readonly problems?: readonly string[];
}
