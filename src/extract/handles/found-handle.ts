import type { HandleKind } from '../../model/handle.ts';
import type { Span } from '../../model/provenance.ts';

/** A handle as a reader found it in a folded text, offsets into that text; `readHandles` gives it its place in the original. */
export interface FoundHandle extends Span {
  readonly kind: HandleKind;
  readonly value: string;
  readonly confidence: number;
  /** Disguise beyond what the fold marks tell. */
  readonly obfuscated?: boolean;
  readonly status?: 'valid' | 'possible';
  readonly stop?: boolean;
  /** Whether it is a name without a network, which the text may only speak of. */
  readonly bare?: boolean;
  readonly alternatives?: readonly string[];
}
