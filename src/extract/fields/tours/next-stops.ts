import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import type { TourStop } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import type { FoundStay } from './find-stays.ts';
import type { TourPlace } from './tour-places.ts';

/** Stops that are told without days: a place behind a word for "then", right behind the days of a stop ("fino al 28 novembre poi Torino"). */
export function nextStops({ folded, original }: PreparedText, { stays, places, known }: Around): Read<TourStop>[] {
  const { lower } = folded;
  return stays.flatMap((stay): Read<TourStop>[] => {
    const joint = THEN.exec(lower.slice(stay.end, stay.end + LONGEST_JOINT))?.[0].length;
    if (joint === undefined || stay.form === 'day') return [];
    const place = places.find(({ start }) => start === stay.end + joint);
    if (place !== undefined && stays.some(({ start }) => start >= place.end && start - place.end < OWN_DAYS)) return [];
    const span = originalSpan(folded, place?.start ?? 0, place?.end ?? 0);
    const told = originalSpan(folded, stay.start, stay.end);
    if (place?.city === undefined || !known.some(({ start, end }) => start <= told.start && end >= told.end)) return [];
    if (known.some(({ start, end }) => start <= span.start && end >= span.end)) return [];
    const text = original.slice(span.start, span.end);
    return [{ value: { place: { text, city: place.city, country: place.country } }, where: 'text', ...span, raw: text, by: 'tour-next@1' }];
  });
}

/** The stays of a text, the places of it, and the stops that were read. */
interface Around {
  readonly stays: readonly FoundStay[];
  readonly places: readonly TourPlace[];
  readonly known: readonly Read<TourStop>[];
}

/** How far behind its place a stop has its own days. */
const OWN_DAYS = 32;
const LONGEST_JOINT = 32;
/** "Then", a word for going back or on and a preposition at most, up to the place. */
const THEN = new RegExp(
  String.raw`^[ ]?[,;.–-]?[ ]?(?:and |und |et |y |e |i |и |og |och )?(?:${wordAlternatives(tourWords.next)})(?:[ ](?:back )?(?:${wordAlternatives(tourWords.before)}|to|back to))?[ ]?(?!\p{M})`,
  'u',
);
