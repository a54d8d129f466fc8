import type { Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';

/**
 * The prices of a page, each with the first place it stands at: pages tell theirs in a heading, in a table and in a sentence.
 * An amount without a time is none of its own where the same is told with one ("S/ 80" in a heading, "1 hora S/ 80" in the list), unless it is a `deposit` of one rent.
 */
export function pricesToldOnce(prices: readonly Read<Price>[], deposit: Read<Price> | undefined): readonly Read<Price>[] {
  if (prices.length < 2) return prices;
  const timed = new Set(prices.flatMap(({ value }) => (value.per === undefined ? [] : [amountOf(value)])));
  const known = new Set<string>();
  return prices.filter(({ value, start }) => {
    const amount = amountOf(value);
    const price = `${amount} ${value.per ?? ''}`;
    if (known.has(price) || (value.per === undefined && timed.has(amount) && start !== deposit?.start)) return false;
    known.add(price);
    return true;
  });
}

/** An amount with its money. */
function amountOf({ amount, currency }: Price): string {
  return `${amount} ${currency ?? ''}`;
}
