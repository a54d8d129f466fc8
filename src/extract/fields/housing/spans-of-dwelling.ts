import type { HousingFields, Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { prepareStart, type PreparedText } from '../../text/prepared-text.ts';
import { dwellingText } from './dwelling-text.ts';
import { saidOfAmounts, type SaidAmount } from './said-of-amounts.ts';

/**
 * The prices of a text that lets a dwelling and does not say what its rent is for: a month for the rent, for what is to be paid beside it ("+ cond. R$ 210"), and
 * for the rents of others of its rooms ("1 pax $850, 2 pax $1000"); not for deposits and fees. As they are where the rent is told with its span.
 */
export function spansOfDwelling(
  prices: readonly Read<Price>[],
  { rent }: Pick<HousingFields, 'rent'>,
  { text, languages }: { readonly text: PreparedText; readonly languages: readonly string[] },
): readonly Read<Price>[] {
  const per = rent?.value.per;
  if (rent === undefined || (per !== 'month' && per !== 'week') || text.original.length < SHORTEST) return prices;
  if (!prices.some(({ start, value }) => start === rent.start && value.per === undefined)) return prices;
  const words = dwellingText(prepareStart(text, MOST_READ, 'spans of a dwelling').folded, languages);
  if (words.of('perDay', 'perNight').length > 0) return prices;
  return saidOfAmounts(prices, words).map((one) => {
    const isByTime = one.price.start === rent.start || one.as === 'charge' || isOtherRent(one, rent.value);
    return one.price.value.per === undefined && isByTime ? { ...one.price, value: { ...one.price.value, per } } : one.price;
  });
}

/** Shorter texts are values of labels. */
const SHORTEST = 60;
/** Characters in which words beside prices are looked for. */
const MOST_READ = 200_000;

/** Whether an amount without a word is another rent: of the size of the first, and no other sum of the same amount, which is the deposit. */
function isOtherRent({ as, price: { value } }: SaidAmount, rent: Price): boolean {
  if ((as !== undefined && as !== 'rent') || value.currency !== rent.currency || value.amount === rent.amount) return false;
  return value.amount >= rent.amount * LEAST && value.amount <= rent.amount * MOST;
}

const [LEAST, MOST] = [0.6, 2];
