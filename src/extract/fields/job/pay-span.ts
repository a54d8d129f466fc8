import type { PricePer } from '../../../model/ad.ts';
import type { Span } from '../../../model/provenance.ts';
import { type JobWords, wordsIn } from './job-words.ts';

/** The span or piece of work that an amount pays, by the words of its clause: the nearest behind it, else the nearest before. Undefined when none tells. */
export function paySpan(words: JobWords, amount: Span, clause: Span): PricePer | undefined {
  return behind(words, amount.end, clause.end) ?? before(words, amount.start, clause.start);
}

const SPANS = ['hour', 'day', 'week', 'month', 'year', 'night', 'item'] as const;
/** Units between an amount and the span that it pays. */
const FARTHEST_BEHIND = 34;
const FARTHEST_BEFORE = 40;
const DIGIT = /\d/;

function behind(words: JobWords, end: number, to: number): PricePer | undefined {
  const [first] = found(words, { start: end, end: Math.min(to, end + FARTHEST_BEHIND) }).toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  // "2,600 for 38 hours a week": a number between counts something else.
  return first === undefined || DIGIT.test(words.lower.slice(end, first.start)) ? undefined : first.per;
}

function before(words: JobWords, start: number, from: number): PricePer | undefined {
  const last = found(words, { start: Math.max(from, start - FARTHEST_BEFORE), end: start })
    // A thing counts right before its amount only: "por peça 2,30".
    .filter(({ per, end }) => per !== 'item' || start - end < 2)
    .toSorted((a, b) => b.end - a.end || a.start - b.start)[0];
  if (
    last === undefined ||
    DIGIT.test(words.lower.slice(last.end, start)) ||
    COUNTED.test(words.lower.slice(Math.max(0, last.start - 14), last.start))
  )
    return undefined;
  return last.per;
}

/** A count right before a span, or hours of a day or week: "5 days a week", "40 std/woche"; at most ten letters between. */
const COUNTED = /\d[ ]?(?:\p{L}{1,8}\.?)?[ ]?(?:\/|a |per |pro |na |в |in der |par |por |al |à la |a la |i |om |om )?[ ]?$/u;

function found(words: JobWords, stretch: Span): (Span & { readonly per: (typeof SPANS)[number] })[] {
  return SPANS.flatMap((per) => wordsIn(words, per, stretch).map((span) => ({ ...span, per })));
}
