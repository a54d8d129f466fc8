import type { Span } from '../../../model/provenance.ts';

/** A name where it stands in a folded text. */
export interface FoundName extends Span {
  /** The rule that found it. */
  readonly by: NameRule;
  /** Its letters, where signs stand between them ("L U N A"). */
  readonly value?: string;
}

/** Rules by which names are read, the surest first; `hinted` are the weak ones, which tell no two persons apart (src/score/ad-names.ts). */
export type NameRule =
  | 'alias@3'
  | 'alias-with-age@2'
  | 'alias-signed@1'
  | 'alias-called@1'
  | 'alias-title@1'
  | 'alias-line@1'
  | 'alias-by-surroundings@1'
  | 'alias-hinted@1';
