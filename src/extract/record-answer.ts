import type { JobFields } from '../model/ad.ts';
import type { Handle, HandleKind } from '../model/handle.ts';
import type { IndicatorHit, UrgentHit } from '../model/indicator.ts';
import type { Span } from '../model/provenance.ts';

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
    readonly place: {
      readonly text: string;
      readonly city: string | null;
      readonly region: string | null;
      readonly country: string | null;
    } | null;
    readonly postedAt: string | null;
    readonly updatedAt: string | null;
  };
  readonly indicators: readonly IndicatorHit[];
  /** What cannot wait; such hits stand among the indicators as well. */
  readonly urgent: readonly UrgentHit[];
  readonly job?: JobFields;
  readonly problems?: readonly string[];
}
