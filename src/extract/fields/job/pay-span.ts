import payWords from '../../../../lexicon/pay-words.json' with { type: 'json' };
import type { PricePer } from '../../../model/ad.ts';
import { type WordClass, wordClass, wordsIn, type WordSpan } from './word-class.ts';

/** The span or piece of work that an amount pays, by the words of its clause: the nearest behind it, else the nearest before. Undefined when none tells. */
export function paySpan(lower: string, amount: WordSpan, clause: WordSpan): PricePer | undefined {
  return behind(lower, amount.end, clause.end) ?? before(lower, amount.start, clause.start);
}

const SPANS: readonly (readonly [PricePer, WordClass])[] = [
  ['hour', wordClass(payWords.hour)],
  ['day', wordClass(payWords.day)],
  ['week', wordClass(payWords.week)],
  ['month', wordClass(payWords.month)],
  ['year', wordClass(payWords.year)],
  ['night', wordClass(payWords.night)],
  ['item', wordClass(payWords.item)],
];
/** Units between an amount and the span that it pays. */
const FARTHEST_BEHIND = 34;
const FARTHEST_BEFORE = 40;
const DIGIT = /\d/;

function behind(lower: string, end: number, to: number): PricePer | undefined {
  const [first] = found(lower, { start: end, end: Math.min(to, end + FARTHEST_BEHIND) }).toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  // "2,600 for 38 hours a week": a number between counts something else.
  return first === undefined || DIGIT.test(lower.slice(end, first.start)) ? undefined : first.per;
}

function before(lower: string, start: number, from: number): PricePer | undefined {
  const last = found(lower, { start: Math.max(from, start - FARTHEST_BEFORE), end: start })
    // A thing counts right before its amount only: "por peça 2,30".
    .filter(({ per, end }) => per !== 'item' || start - end < 2)
    .toSorted((a, b) => b.end - a.end || a.start - b.start)[0];
  if (last === undefined || DIGIT.test(lower.slice(last.end, start)) || COUNTED.test(lower.slice(Math.max(0, last.start - 14), last.start)))
    return undefined;
  return last.per;
}

/** A count right before a span, or hours of a day or week: "5 days a week", "40 std/woche"; at most ten letters between. */
const COUNTED = /\d[ ]?(?:\p{L}{1,8}\.?)?[ ]?(?:\/|a |per |pro |na |в |in der |par |por |al |à la |a la |i |om |om )?[ ]?$/u;

function found(lower: string, stretch: WordSpan): (WordSpan & { readonly per: PricePer })[] {
  return SPANS.flatMap(([per, words]) => wordsIn(words, lower, stretch).map((span) => ({ ...span, per })));
}
