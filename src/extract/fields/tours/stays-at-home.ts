import type { TourStop } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { FoundWord } from '../find-words.ts';
import { readPlace } from '../read-place.ts';
import type { FoundStay } from './find-stays.ts';

/** Stays right behind a word for a stay that no place stands near, in order: they are where the ad is ("Anwesend: 23.11. bis 29.11."). None where that is not known. */
export function staysAtHome(prepared: PreparedText, { stays, cues, context }: OpenStays): Read<TourStop>[] {
  const { folded, original } = prepared;
  const labelled = stays.filter(
    ({ start, form }) =>
      form !== 'day' && cues.some(({ end }) => end <= start && start - end < 6 && BETWEEN.test(folded.lower.slice(end, start))),
  );
  const home = labelled.length === 0 ? undefined : readPlace(prepared, context)?.value;
  if (home?.city === undefined) return [];
  return labelled.map(({ start, end, days }) => {
    const span = originalSpan(folded, start, end);
    return { value: { place: home, ...days }, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'tour-at-home@1' };
  });
}

/** Stays without a place, and what tells whether they are stays. */
export interface OpenStays {
  readonly stays: readonly FoundStay[];
  /** Words for a stay. */
  readonly cues: readonly FoundWord[];
  readonly context: TextContext;
}

/** Between a word for a stay and its days: a colon, blanks. */
const BETWEEN = /^[ ]{0,2}:?[ ]{0,2}$/;
