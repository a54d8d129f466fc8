import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { Price } from '../../model/ad.ts';
import type { TextContext } from '../text-context.ts';
import type { TextWalk } from '../text/text-walk.ts';
import type { Steps } from '../text/steps.ts';
import { beginsWithTime, isNewLine } from './begins-with-time.ts';
import { currencyByLanguage, hintedCurrency } from './currency-words.ts';
import { isAboutPersons } from './is-about-persons.ts';
import { isRateOfSupply } from './is-rate-of-supply.ts';
import { isBelievable, isLimitOfPersons } from './is-believable-price.ts';
import { labelledPer } from './is-labelled-price.ts';
import { isOtherMoney, isPastPrice } from './is-other-money.ts';
import { isHoursOfPeriod } from './is-hours-of-period.ts';
import { isInAddress } from './is-in-address.ts';
import { meantThousands } from './meant-thousands.ts';
import { moneyText } from './money-text.ts';
import { MONEY_LIST } from './money-sieve.ts';
import { overnightBefore } from './overnight-before.ts';
import { findPairedPer } from './paired-per.ts';
import { findPerInTables } from './per-in-tables.ts';
import { findPlacedPer } from './placed-per.ts';
import { findPriceItems, type PriceItem } from './price-items.ts';
import { type FoundPer, pricePer } from './price-per.ts';
import { rangeEnd, sharedFactor, type RangeEnd } from './price-range.ts';
import { rowsOfPrices } from './rows-of-prices.ts';
import type { FoundPrice, JudgedAmount, ScannedPrices } from './scanned-prices.ts';
import { sharedPer } from './shared-per.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** The amounts of a walked text that are prices and those of which nothing tells it, in order; not those that are known to be something else. */
export function* scanPrices(asWalked: TextWalk, context: TextContext): Steps<ScannedPrices> {
  const bare = context.category === 'escort';
  const hint = hintedCurrency(context);
  const lower = moneyText(asWalked, { hint, bare });
  const items = findPriceItems({ ...asWalked, lower }, { hint, bare });
  yield;
  const paired = findPairedPer(items, lower, { bare });
  const told = new Map([...paired.per, ...findPerInTables(items, lower)]);
  const placed = findPlacedPer(items, lower);
  const placedAt = (at: number, item: PriceItem): FoundPer | undefined => placed.get(at) ?? overnightBefore(item, lower, hint);
  const rows = rowsOfPrices(items, lower, { bare });
  const isListed = (at: number): boolean => paired.per.has(at) || rows.has(at);
  const amounts: JudgedAmount[] = [];
  let timeFirst = false;
  let last: LastPrice | undefined;
  let most = 0;
  // Where a price of the past stands.
  let pastAt = Number.NaN;
  // The currency named last: it holds for the bare amounts behind it.
  let explicit: string | undefined;
  for (const [at, item] of items.entries()) {
    if (isNewLine(items, at, lower)) timeFirst = beginsWithTime(items, at, lower);
    if (item.type !== 'amount' || paired.minutes.has(at)) continue;
    const range = rangeEnd(items, at, { lower, bare });
    const per = told.get(at) ?? perOf({ items, at, lower, timeFirst, bare, range, last, category: context.category }) ?? placedAt(at, item);
    if (isNoPrice(item, per, { lower, hint, context }) || isHoursOfPeriod(items, at, lower)) continue;
    const shared = withThousands(items, at, { lower, range, per, last, context }) ?? item;
    const paid = { item, per: per?.per, lower, category: context.category, next: items[at + 1] };
    if (isOfPast(paid, items, { pastAt, at })) {
      pastAt = at;
      continue;
    }
    const around = { item: shared, previous: items[at - 1], next: items[at + 1], per, lower, last: last?.price, most, context };
    const isSure = isMoney(item, range) || isListed(at) || closesRange(item, last, { items, lower });
    if (isOtherMoney(paid)) continue;
    const isTold = isSure || isBelievable(around);
    const currency = currencyFor(moneyOf(item, range), explicit, { item: endOf(item, range), lower, context });
    const one = {
      at,
      start: item.start,
      end: item.end,
      price: priceOf(shared.amount, currency, per),
      isTold,
      hasMoney: isMoney(item, range),
    };
    amounts.push(one);
    if (!isTold) continue;
    explicit = item.money?.currency === undefined ? explicit : currency;
    last = { at, price: one, per };
    most = Math.max(most, shared.amount);
  }
  return { lower, items, amounts, context };
}

/** Whether an amount, or the end of its range, has something for a currency beside it. */
function isMoney(item: PriceItem, range: RangeEnd | undefined): boolean {
  return moneyOf(item, range) !== undefined;
}

/** What stands for a currency beside an amount, or beside the end of its range. */
function moneyOf(item: PriceItem, range: RangeEnd | undefined): PriceItem['money'] {
  return item.money ?? range?.item.money;
}

/** The end of the range that an amount opens; itself without one. */
function endOf(item: PriceItem, range: RangeEnd | undefined): PriceItem {
  return range?.item ?? item;
}

/** An amount with the thousands that the end of its range tells: the 15 of "15-18k". */
function withFactor(item: PriceItem, range: RangeEnd | undefined): PriceItem {
  const factor = sharedFactor(item, range);
  return factor === 1 ? item : { ...item, amount: item.amount * factor, factor, end: range?.item.end ?? item.end };
}

interface Place {
  readonly lower: string;
  readonly range: RangeEnd | undefined;
  readonly per: FoundPer | undefined;
  readonly last: LastPrice | undefined;
  readonly context: TextContext;
}

/** An amount with the thousands of its range, or with those that it leaves out. */
function withThousands(items: readonly PriceItem[], at: number, { lower, range, per, last, context }: Place): PriceItem | undefined {
  const own = items[at];
  if (own === undefined) return undefined;
  const item = withFactor(own, range);
  if (item.factor !== 1 || !isAboutPersons(context) || isInOtherMoney(last, context)) return item;
  const factor = meantThousands({ items, at, lower, per: per?.per, lastAt: last?.at, hint: hintedCurrency(context) });
  return factor === 1 ? item : { ...item, amount: Math.round(item.amount * factor * 100) / 100, factor };
}

/** Whether the price before is told in other money than that of the hints, which says nothing of what an amount leaves out: "USD 50 per hour, 150 night". */
function isInOtherMoney(last: LastPrice | undefined, context: TextContext): boolean {
  const currency = last?.price.price.currency;
  return currency !== undefined && currency !== hintedCurrency(context);
}

/** Whether a price holds no more, or a slash joins it to one before it that holds no more. */
function isOfPast(
  paid: Parameters<typeof isPastPrice>[0],
  items: readonly PriceItem[],
  { pastAt, at }: { readonly pastAt: number; readonly at: number },
): boolean {
  return isPastPrice(paid) || (pastAt === at - 1 && SLASH.test(paid.lower.slice(items[pastAt]?.end, paid.item.start)));
}

/** Whether a bare amount closes a range that an amount with a currency opens: "£12-14.50 ph". */
function closesRange(
  item: PriceItem,
  last: LastPrice | undefined,
  { items, lower }: { readonly items: readonly PriceItem[]; readonly lower: string },
): boolean {
  const first = last === undefined ? undefined : items[last.at];
  if (first?.money === undefined || last === undefined || item.amount <= first.amount || item.amount > first.amount * 4) return false;
  if (!DASH.test(lower.slice(first.end, item.start))) return false;
  return last.per !== undefined || (first.amount >= 10 && item.amount % 5 === 0 && !GOES_ON.test(lower.slice(item.end, item.end + 3)));
}

/** A longer number behind the end of a range: a date, phone number or share. */
const GOES_ON = /^ ?[-–./:%]? ?\d|^ ?%/u;

const DASH = /^[ ]?[-–][ ]?$/u;
const SLASH = /^[ ]?\/[ ]?$/u;

function priceOf(amount: number, currency: string | undefined, per: FoundPer | undefined): Price {
  return { amount, ...(currency === undefined ? {} : { currency }), ...(per === undefined ? {} : { per: per.per }) };
}

/** Whether an amount is a word of slang that buys nothing, or taken off a price. */
function isNoPrice(
  item: PriceItem,
  per: FoundPer | undefined,
  { lower, hint, context }: { readonly lower: string; readonly hint: string | undefined; readonly context: TextContext },
): boolean {
  if (per === undefined && isYears(item, lower, context.languages[0])) return true;
  if (context.category === 'housing' && isRateOfSupply(item, lower)) return true;
  if (isInAddress(lower, item.start)) return true;
  return (item.isSlang && per === undefined) || isDiscount(item, lower) || isWeight(item, lower) || isRoom(item, per, { lower, hint });
}

/** Whether an amount of roubles is an age: in Ukrainian, and where it limits who is wanted ("до 50р"). */
function isYears({ amount, digitsAt, leadAt, start, end }: PriceItem, lower: string, language: string | undefined): boolean {
  if (amount < 16 || amount >= 80 || !YEARS.test(lower.slice(digitsAt, end))) return false;
  return language === 'uk' || isLimitOfPersons(amount, lower.slice(leadAt, start));
}

/** A number of two digits and the letter that is years in Ukrainian, roubles elsewhere: «Юля, 35р.». */
const YEARS = /^\d\d ?р\.?$/u;

/** Whether "rm 1022" is a room rather than ringgits: no hint, time, separator or decimals speak for money. */
function isRoom(
  item: PriceItem,
  per: FoundPer | undefined,
  { lower, hint }: { readonly lower: string; readonly hint: string | undefined },
): boolean {
  if (hint === 'MYR' || per !== undefined || lower.charAt(item.start) !== 'r') return false;
  if (!/^rm ?\d{1,4}$/.test(lower.slice(item.start, item.end))) return false;
  return (
    (hint !== undefined && (item.amount < 100 || !NEAR_MALAYSIA.has(hint))) ||
    IN_HOUSE.test(lower.slice(Math.max(0, item.start - 24), item.start))
  );
}

/** Currencies of countries whose people are paid in ringgits as well. */
const NEAR_MALAYSIA: ReadonlySet<string> = new Set([
  'SGD',
  'IDR',
  'THB',
  'BND',
  'PHP',
  'CNY',
  'BDT',
  'NPR',
  'INR',
  'PKR',
  'MMK',
  'LKR',
  'VND',
]);
/** A street, hotel or preposition before a room. */
const IN_HOUSE =
  /(?<!\p{L})(?:st|ave|street|hotel|motel|inn|floor|in|at|apt|bldg|room|&|hilton|hyatt|marriott|sheraton) (?:\p{L}{2,12} ){0,2}$/u;

/** Whether an amount is taken off a price: "$100 off". */
function isDiscount({ end, behind }: PriceItem, lower: string): boolean {
  return (behind & MONEY_LIST.discount) !== 0 && DISCOUNT.test(lower.slice(end, end + 16));
}

/** Whether pounds or a Spanish word for weight are none of money: "I lost 30 pounds", "Peso 54 kg". */
function isWeight({ leadAt, start, end }: PriceItem, lower: string): boolean {
  if (lower.startsWith('peso', start) && /^[ ]?k(?:g|ilo)/.test(lower.slice(end, end + 6))) return true;
  return /pounds?$/.test(lower.slice(start, end)) && WEIGHT.test(lower.slice(leadAt, start));
}

const WEIGHT =
  /(?<!\p{L})(?:lost|lose|losing|gain|gained|weigh|weighs|weighed|weighing|drop|dropped|shed|put on|lifted|lift|bench)(?: about| over| around| only| almost| like)?[ ]$/u;
const DISCOUNT = new RegExp(`^[ ]?(?:${wordAlternatives(moneyWords.discount)})(?![\\p{L}\\p{N}])`, 'u');

/** The currency of an amount: what stands beside it, else the one named last, else that of the hints. */
function currencyFor(
  money: PriceItem['money'],
  explicit: string | undefined,
  { item, lower, context }: { readonly item: PriceItem; readonly lower: string; readonly context: TextContext },
): string | undefined {
  if (money === undefined) return explicit ?? hintedCurrency(context);
  return statedCurrency(money.currency ?? explicit, item, { lower, context });
}

/** What a currency word or sign stands for: several share some, then a hint decides, else the language of the text. */
function statedCurrency(
  currency: string | undefined,
  { start, end }: PriceItem,
  { lower, context }: { readonly lower: string; readonly context: TextContext },
): string | undefined {
  return hintedCurrency(context) === undefined ? currencyByLanguage(currency, lower.slice(start, end), context.languages[0]) : currency;
}

/** The price before, and where its amount stands among the items. */
interface LastPrice {
  readonly at: number;
  readonly price: FoundPrice;
  readonly per: FoundPer | undefined;
}

interface PerPlace {
  readonly items: readonly PriceItem[];
  readonly at: number;
  readonly lower: string;
  readonly timeFirst: boolean;
  readonly bare: boolean;
  readonly range: RangeEnd | undefined;
  readonly last: LastPrice | undefined;
  readonly category: string | undefined;
}

/** What an amount is for: by what stands beside it, by the other end of its range, by its column of a table, by its label. */
function perOf({ items, at, lower, timeFirst, bare, range, last, category }: PerPlace): FoundPer | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const own = pricePer(items, at, { lower, timeFirst, bare });
  if (own !== undefined) return own;
  if (range !== undefined && (range.isRange || isNarrow(item, range, { at, lower }))) {
    const end = pricePer(items, range.at, { lower, timeFirst, bare });
    if (end !== undefined) return end;
  }
  const shared =
    last?.per === undefined
      ? undefined
      : sharedPer({ items, at, lower, timeFirst }, { at: last.at, end: last.price.end, amount: last.price.price.amount, per: last.per });
  if (shared !== undefined) return shared;
  const label = labelledPer(item, lower, category);
  return label === undefined ? undefined : { per: label, linked: true, full: true };
}

/** Whether a slash joins two amounts that are so close that they are a range: "300/400 € a visit". */
function isNarrow(item: PriceItem, range: RangeEnd, { at, lower }: { readonly at: number; readonly lower: string }): boolean {
  return range.at === at + 1 && range.item.amount <= item.amount * 1.5 && lower.slice(item.end, range.item.start) === '/';
}
