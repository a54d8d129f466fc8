import type { HousingFields, Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import type { DwellingClass, DwellingText } from './dwelling-text.ts';

/** Which of the prices of a dwelling is its rent, and which its deposit, by the words beside them; of those with no such word the first for a span of time is the rent, else the first. */
export function rentAndDeposit(prices: readonly Read<Price>[], text: DwellingText): Pick<HousingFields, 'rent' | 'deposit'> {
  const words = wordsOfAmounts(text);
  const original = text.folded.original.toLowerCase();
  const read = prices.map((price, at) => ({
    price,
    as: saidOf(price, { words, original, after: prices[at - 1]?.end ?? 0, until: prices[at + 1]?.start ?? original.length }),
  }));
  const deposit = read.find(({ as }) => as === 'deposit')?.price;
  const isSale = text.of('sale').length > 0 && text.of('let').length === 0;
  const open = read.filter(({ as, price }) => as === undefined && price.value.per !== 'hour');
  const rent = isSale
    ? undefined
    : (read.find(({ as }) => as === 'rent') ?? open.find(({ price }) => price.value.per !== undefined) ?? open[0]);
  const monthly =
    rent === undefined || rent.price.value.per === 'hour'
      ? undefined
      : { ...rent.price, value: { ...rent.price.value, per: spanOf(rent.price, text) } };
  return { ...(monthly === undefined ? {} : { rent: monthly }), ...(deposit === undefined ? {} : { deposit }) };
}

type Amount = 'rent' | 'deposit' | 'charge' | 'included';

/** A word for what an amount is, by its place in the text as written. */
interface AmountWord {
  readonly class: Amount;
  readonly start: number;
  readonly end: number;
}

function wordsOfAmounts({ folded, words }: DwellingText): AmountWord[] {
  return words.flatMap(({ class: name, start, end }) =>
    name === 'rent' || name === 'deposit' || name === 'charge' || name === 'included'
      ? [{ class: name, ...originalSpan(folded, start, end) }]
      : [],
  );
}

interface Surroundings {
  readonly words: readonly AmountWord[];
  readonly original: string;
  /** Where the amount before ends and the one behind begins. */
  readonly after: number;
  readonly until: number;
}

/** The nearest word before an amount on its line says what it is, else one right behind. */
function saidOf({ start, end }: Read<Price>, { words, original, after, until }: Surroundings): Amount | undefined {
  const before = words.filter(
    (word) => word.start >= after && word.end <= start && wordsBetween(original, [word.end, start]) <= MOST_BEFORE,
  );
  const next = words.find((word) => word.start >= end - 1 && word.end <= until && wordsBetween(original, [end, word.start], 'part') <= 1);
  const ofNext = next !== undefined && until < original.length && wordsBetween(original, [next.end, until], 'part') <= 1;
  if (next?.class === 'deposit' && !ofNext && original.slice(end, next.start).trim() === '') return 'deposit';
  const said = before.findLast(({ class: name }) => name === 'rent' || name === 'deposit');
  const charge = before.findLast((word) => word.class === 'charge' && (said === undefined || word.start > said.start));
  if (charge !== undefined && !words.some((word) => word.class === 'included' && isBeside(original, word, charge))) return 'charge';
  if (said !== undefined) return said.class;
  if (next === undefined || ofNext || next.class === 'included') return undefined;
  const plus = PLUS.test(original.slice(Math.max(0, start - 3), start));
  return next.class === 'deposit' || next.class === 'rent' ? next.class : plus ? 'charge' : undefined;
}

/** Words between what an amount is and the amount. */
const MOST_BEFORE = 3;
const PLUS = /\+ ?$/;

function isBeside(original: string, one: AmountWord, other: AmountWord): boolean {
  return one.end <= other.start ? wordsBetween(original, [one.end, other.start]) <= 1 : wordsBetween(original, [other.end, one.start]) <= 1;
}

const SPANS: ReadonlyMap<DwellingClass, Span> = new Map([
  ['perNight', 'night'],
  ['perDay', 'day'],
  ['perWeek', 'week'],
  ['perYear', 'year'],
]);
type Span = 'night' | 'day' | 'week' | 'year';
/** Words between an amount and its span of time: "per person per night". */
const MOST_TO_SPAN = 3;

/** The span of time that a rent is for: as read with it, else as said behind it ("12 € a person / night"), else a month. */
function spanOf({ value: { per }, end }: Read<Price>, { folded, of }: DwellingText): NonNullable<Price['per']> {
  // "45 zł / os. / doba": a day in which one sleeps there.
  if (per !== undefined && per !== 'item' && per !== 'day') return per;
  const span = of('perNight', 'perDay', 'perWeek', 'perYear').find((word) => {
    const { start } = originalSpan(folded, word.start, word.end);
    return (
      start >= end - 1 &&
      wordsBetween(folded.original, [end, start]) <= MOST_TO_SPAN &&
      !/[,+]/.test(folded.original.slice(end, start)) &&
      !/[0-9]/.test(folded.original.slice(end, start))
    );
  });
  const unsaid = per === 'day' ? per : 'month';
  return span === undefined ? unsaid : (SPANS.get(span.class) ?? unsaid);
}
