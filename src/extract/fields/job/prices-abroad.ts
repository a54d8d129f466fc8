import moneyWords from '../../../../lexicon/money-words.json' with { type: 'json' };
import type { Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { hintedCurrency } from '../currency-words.ts';
import { readPrices } from '../read-prices.ts';

/** The prices of a job's text as somebody in the country where the work is would read them: a dinar in Kuwait is a Kuwaiti one. Amounts without a word for a currency stay in that of the site. `country`: ISO 3166-1 alpha-2. */
export function pricesAbroad(
  prices: readonly Read<Price>[],
  country: string | undefined,
  { text, context }: AbroadSources,
): readonly Read<Price>[] {
  const { currency: _declared, ...hints } = context;
  const abroad: TextContext = country === undefined ? context : { ...hints, countries: [country, ...context.countries] };
  if (country === undefined || hintedCurrency(abroad) === hintedCurrency(context)) return prices;
  const bare = hintedCurrency(context) === undefined;
  const there = readPrices(text, abroad);
  const kept = prices.map(
    (price) => there.find((other) => other.start < price.end && price.start < other.end && (bare || isShared(other.raw))) ?? price,
  );
  const more = there.filter(
    ({ start, end, raw }) => (bare || isShared(raw)) && !kept.some((price) => start < price.end && price.start < end),
  );
  return [...kept, ...more].toSorted((a, b) => a.start - b.start).map(asItsUpperEnd);
}

/** The lower end of a range in the currency of its upper one, which bears the word for both: "250-300 lei". */
function asItsUpperEnd(price: Read<Price>, at: number, all: readonly Read<Price>[]): Read<Price> {
  const upper = all[at + 1];
  if (upper?.value.currency === undefined || upper.start - price.end > FARTHEST_END || !BARE.test(price.raw)) return price;
  return { ...price, value: { ...price.value, currency: upper.value.currency } };
}

/** Units between the ends of a range. */
const FARTHEST_END = 3;
/** An amount without a word or sign for money. */
const BARE = /^[\d\s.,']{1,16}$/u;

/** What `pricesAbroad` reads from. */
export interface AbroadSources {
  readonly text: PreparedText;
  readonly context: TextContext;
}

const FAMILIES: ReadonlySet<string> = new Set([...Object.keys(moneyWords.families), ...moneyWords.needsHint]);

/** Whether a price bears a word or sign that several currencies share, or that only their country uses so. */
function isShared(raw: string): boolean {
  return raw
    .toLowerCase()
    .split(/[\d\s.,]+/u)
    .some((word) => FAMILIES.has(word));
}
