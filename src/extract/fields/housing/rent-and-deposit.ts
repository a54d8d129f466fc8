import type { HousingFields, Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import type { DwellingClass, DwellingText } from './dwelling-text.ts';
import { saidOfAmounts } from './said-of-amounts.ts';

/** Which of the prices of a dwelling is its rent, and which its deposit, by the words beside them; of those with no such word the first for a span of time is the rent, else the first. */
export function rentAndDeposit(prices: readonly Read<Price>[], text: DwellingText): Pick<HousingFields, 'rent' | 'deposit'> {
  const read = saidOfAmounts(prices, text);
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
