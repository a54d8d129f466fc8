import type { JobFields } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';

/** A "Label: value" pair of a page or text. */
export interface LabelPair {
  readonly label: string;
  readonly value: Read<string>;
}

/** What a job advertisement states, from its label pairs first and its text second. */
export function readJobFields(_pairs: readonly LabelPair[], _text: string, _context: TextContext): JobFields {
  return { accommodation: 'not-stated', travelPaid: 'not-stated' };
}
