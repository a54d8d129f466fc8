import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import type { TourStop } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { FoundWord } from '../find-words.ts';
import { readPlace } from '../read-place.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import type { FoundStay } from './find-stays.ts';

/** Stays right behind a word for a stay that no place stands near, in order: they are where the ad is ("Anwesend: 23.11. bis 29.11."). None where that is not known. */
export function staysAtHome(prepared: PreparedText, { stays, parted, cues, context }: OpenStays): Read<TourStop>[] {
  const { folded, original } = prepared;
  const labelled = stays.filter(
    (stay) =>
      stay.form !== 'day' &&
      ((!parted.has(stay) &&
        cues.some(({ end }) => end <= stay.start && stay.start - end < 6 && BETWEEN.test(folded.lower.slice(end, stay.start)))) ||
        (FOR_COMPANY.has(context.category ?? '') && isSaidOfHere(folded.lower, stay))),
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
  /** Those of them that have a place near which is not surely theirs. */
  readonly parted: ReadonlySet<FoundStay>;
  /** Words for a stay. */
  readonly cues: readonly FoundWord[];
  readonly context: TextContext;
}

/** Whether days that say their month are told as the end of a stay here: behind a verb of staying, before "only" or the next stop ("fino al 28 novembre poi Torino"). */
function isSaidOfHere(lower: string, { start, end, form, firm, weekly, lent }: FoundStay): boolean {
  if (form === 'from' || weekly || lent || !firm) return false;
  if (STAYS.test(lower.slice(Math.max(0, start - 24), start)) || STAYS_UNTIL.test(lower.slice(start, start + 3))) return true;
  const behind = lower.slice(end, end + 24);
  return ONLY_BEHIND.test(behind) || (form === 'until' && NEXT_BEHIND.test(behind));
}

const FOR_COMPANY: ReadonlySet<string> = new Set(['escort', 'dating', 'messenger']);
const STAYS = new RegExp(
  String.raw`(?:(?<![\p{L}\p{M}])|(?=[\u0e00-\u9fff]))(?:${wordAlternatives(tourWords.stays)})(?:[ ]|(?<=[\u0e00-\u9fff]))?$`,
  'u',
);
/** A verb of staying that is one word with its "until". */
const STAYS_UNTIL = /^(?:待到|呆到|留到|停留到|待至)/u;
/** A word that leads on to the next stop. */
const NEXT_BEHIND = new RegExp(
  String.raw`^[ ]?[,;.–-]?[ ]?(?:${wordAlternatives(tourWords.next)})(?![\p{Script=Latin}\p{Script=Cyrillic}])`,
  'u',
);
/** Words for "only" right behind days. */
const ONLY_BEHIND =
  /^[ ]?(?:only|nur|alleen|seulement|uniquement|solo|sólo|só|soltanto|solamente|tylko|jen|pouze|len|csak|doar|само|только|тільки|лише|samo|само|sadece|μόνο|bara|endast|kun|vain|ainult|tikai|tik|vetëm|saja|thôi|เท่านั้น|فقط|בלבד|केवल)(?!\p{L})/u;
/** Between a word for a stay and its days: a colon, blanks. */
const BETWEEN = /^[ ]{0,2}:?[ ]{0,2}$/;
