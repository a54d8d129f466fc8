import type { Read } from '../../model/provenance.ts';

/** A "Label: value" pair of a page or text. */
export interface LabelPair {
  readonly label: string;
  readonly value: Read<string>;
}
