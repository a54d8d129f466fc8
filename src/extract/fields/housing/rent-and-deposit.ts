import housingWords from '../../../../lexicon/housing-words.json' with { type: 'json' };
import type { HousingFields, Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { wordAlternatives } from '../word-alternatives.ts';

/** Which of the prices of a dwelling is its rent, and which its deposit, by the words beside them; a monthly price with no such word is the rent. */
export function rentAndDeposit(prices: readonly Read<Price>[], text: string): Pick<HousingFields, 'rent' | 'deposit'> {
  const read = prices.map((price) => ({ price, as: saidOf(price, text) }));
  const deposit = read.find(({ as }) => as === 'deposit')?.price;
  const rent =
    read.find(({ as }) => as === 'rent') ?? read.find(({ as, price }) => as === undefined && RENT_SPANS.has(price.value.per ?? ''));
  const monthly = rent === undefined ? undefined : perMonth(rent.price);
  return { ...(monthly === undefined ? {} : { rent: monthly }), ...(deposit === undefined ? {} : { deposit }) };
}

const RENT_SPANS: ReadonlySet<string> = new Set(['month', 'week', 'year']);
const DEPOSIT = wordAlternatives(housingWords.deposit);
/** The last word for rent or deposit before an amount on its line, with a few words or signs between. */
const BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{M}])|(?<=[\p{Script=Han}\p{Script=Thai}]))(?:(?<deposit>${DEPOSIT})|(?<rent>${wordAlternatives(housingWords.rent)}))[^\n,;.\d]{0,16}$`,
  'u',
);
const BEHIND = new RegExp(String.raw`^[ (]{0,2}(?:${DEPOSIT})(?![\p{L}\p{M}])`, 'u');

function saidOf({ start, end }: Read<Price>, text: string): 'rent' | 'deposit' | undefined {
  const groups = BEFORE.exec(text.slice(Math.max(0, start - 36), start).toLowerCase())?.groups;
  if (groups?.['deposit'] !== undefined) return 'deposit';
  if (BEHIND.test(text.slice(end, end + 20).toLowerCase())) return 'deposit';
  return groups?.['rent'] === undefined ? undefined : 'rent';
}

/** A rent without a span of time is that of a month. */
function perMonth(price: Read<Price>): Read<Price> {
  return price.value.per === undefined ? { ...price, value: { ...price.value, per: 'month' } } : price;
}
