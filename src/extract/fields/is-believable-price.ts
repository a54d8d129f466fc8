import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { TextContext } from '../text-context.ts';
import { hintedCurrency } from './currency-words.ts';
import { isAboutPersons } from './is-about-persons.ts';
import { isExtra } from './is-extra.ts';
import { isFeeOfSending } from './is-fee-of-sending.ts';
import { isLabelledPrice } from './is-labelled-price.ts';
import { isListedPrice } from './is-listed-price.ts';
import { isHaggledOver, isPriceOfThing } from './is-price-of-thing.ts';
import { isPriceLike } from './is-price-like.ts';
import { isForPlaceOrTwo, isSaidOfVisit } from './is-said-of-visit.ts';
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import type { FoundPer } from './price-per.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** A number without a currency, and what stands around it. */
export interface BareAmount {
  readonly item: PriceItem;
  readonly previous: PriceItem | undefined;
  readonly next: PriceItem | undefined;
  readonly per: FoundPer | undefined;
  readonly lower: string;
  /** The price before it. */
  readonly last: { readonly end: number; readonly price: { readonly amount: number } } | undefined;
  /** The largest price before it; 0 without one. */
  readonly most: number;
  readonly context: TextContext;
}

/** Whether a number without a currency is a price: with a time it buys and of a likely size, behind a word for price, or as one more entry of a price list. */
export function isBelievable(bare: BareAmount): boolean {
  return (
    isLikely(bare) &&
    (bare.per !== undefined ||
      (bare.item.ahead & MONEY_LIST.numbered) === 0 ||
      !NUMBERED_BEFORE.test(bare.lower.slice(bare.item.leadAt, bare.item.start)))
  );
}

function isLikely({ item, previous, next, per, lower, last, most, context }: BareAmount): boolean {
  const { amount } = item;
  if (isOfThing({ item, next, lower, most, context })) return true;
  if (item.factor >= 1000 && isHaggledOver(item, lower)) return true;
  if (!isOfSize(item, per, lower) || isBeyondPay(amount, per, context) || isCount({ item, next, per, lower, last })) return false;
  const written = lower.slice(item.digitsAt, item.end);
  const label = isLabelledPrice(item, lower);
  if (per?.linked !== true && isOfSomethingElse({ item, previous, next, lower, context }, { label, written })) return false;
  if (per !== undefined && (per.full || per.linked)) {
    return per.linked || (LONG_TIMES.has(per.per) ? isPaidByTime(item, { per, label, context }) : isPriceLike(amount));
  }
  const cents = /[.,]\d{2}$/.test(written);
  if (isSeveral({ item, previous, next, last, lower }) || isWage(item, { lower, context })) return true;
  const told = isTold(label, { written, cents, amount, category: context.category, lead: lower.slice(item.leadAt, item.start) });
  return told ?? isAmongPrices({ item, lower, last, context });
}

/** Whether a number is what a thing costs, in ads for things, or what it costs to send it, in those of which nothing is told. */
function isOfThing({
  item,
  next,
  lower,
  most,
  context: { category },
}: Pick<BareAmount, 'item' | 'next' | 'lower' | 'most' | 'context'>): boolean {
  if (category !== 'marketplace') return category === undefined && isFeeOfSending(item, lower, most) && !isCountedNumber(item, lower);
  return !isCountedNumber(item, lower) && isPriceOfThing({ item, lower, most, isLast: next?.type !== 'amount' });
}

/** Whether a bare amount has a word for pay behind it, or is one of thousands with nothing behind where people tell prices so: "24 bin maaş", "16k + food". */
function isWage({ amount, factor, end }: PriceItem, { lower, context }: Pick<BareAmount, 'lower' | 'context'>): boolean {
  if (amount < 100) return false;
  const after = lower.slice(end, end + 20);
  if (WAGE_BEHIND.test(after) && context.category !== 'marketplace') return true;
  if (!NO_RENTS.has(context.category ?? '') && isRent(amount, after)) return true;
  if (factor >= 1000 && amount >= 3000 && LET_OR_PAID.has(context.category ?? '') && ALL_IN.test(after)) return true;
  return (
    factor === 1000 &&
    amount >= 3000 &&
    IN_THOUSANDS.has(hintedCurrency(context) ?? '') &&
    (THOUSANDS_END.test(after) || (lower.charAt(end - 1) === '.' && !/^\d/.test(after))) &&
    context.category !== 'marketplace'
  );
}

/** Whether a round number is a rent by what stands behind it. */
function isRent(amount: number, after: string): boolean {
  return amount % 5 === 0 && ((amount < 10_000 && RENT_BEHIND.test(after)) || RENT_PLUS.test(after));
}

/** What is paid besides behind a plus: "5500 + комуналка". */
const RENT_PLUS = new RegExp(`^ ?[+] ?(?:${wordAlternatives(moneyWords.rentPlus)})(?![\\p{L}\\p{N}])`, 'u');

const WAGE_BEHIND = new RegExp(`^[ ](?:${wordAlternatives(moneyWords.wageBehind)})(?![\\p{L}\\p{N}])`, 'u');
/** Words for what a rent holds: "510 warm", "90 ezer rezsivel". */
const RENT_BEHIND =
  /^ (?:€ )?(?:warm|kalt|warmmiete|kaltmiete|wm|km kalt|cc|tcc|hc|charges comprises|kale huur|rezsivel|s energiami|včetně energií|z mediami|z opłatami|utilities included|bills included|bills inc|spese incluse|gastos incluidos|despesas incluídas|все включено|всё включено)(?![\p{L}\p{N}])/u;
const ALL_IN =
  /^[ ]?(?:\+|$|[,.;!)\n](?!\d)|(?:plus|плюс|rezsivel|rezsi|mindennel|nettó|bruttó|netto|brutto|na rękę|на руки|чистыми|чистого|čistého|hrubého|dahil|net|brüt|vč|včetně|inkl|с коммуналкой|за всё|за все|за місяць|за месяц)(?!\p{L}))/u;
/** Categories without rents; "125 cc" is a motor in ads for things. */
const NO_RENTS: ReadonlySet<string> = new Set(['escort', 'marketplace']);
const LET_OR_PAID: ReadonlySet<string> = new Set(['housing', 'recruitment']);
/** Currencies of which thousands are everyday prices, told as "16k". */
const IN_THOUSANDS: ReadonlySet<string> = new Set(
  'INR NGN PKR PHP KES GHS UGX TZS BDT LKR NPR JPY THB ZAR XOF XAF RWF ETB TWD ZMW MWK'.split(' '),
);
/** The end of a clause, or a plus; no count, range or word behind. */
const THOUSANDS_END =
  /^[ ]?(?:$|[,.;!)\n](?!\d)|\+|(?:plus|and|or|for|with|only|fixed|net|gross|per|free)(?!\p{L})|[ ]?\d ?(?:pops?|shots?|rounds?|rds?|times)(?!\p{L})|[ ]\p{Script=Han})/u;

/** Whether a number counts something, stands before a lone letter, or before an "each" that no price precedes ("2 each"). */
function isCount({ item, next, per, lower, last }: Pick<BareAmount, 'item' | 'next' | 'per' | 'lower' | 'last'>): boolean {
  if (per?.per === 'item' && !per.linked && last === undefined) return true;
  // "10k pm": no time of day.
  if (per?.per === 'month' && item.factor >= 1000) return false;
  return countsSomething(item, next, lower) || isLoneLetter(item, next, last);
}

/** Whether a bare amount beside a day, month or piece is pay, rent or what one of several things costs. */
function isPaidByTime(
  { amount, factor }: PriceItem,
  { per, label, context }: Pick<BareAmount, 'context'> & { readonly per: FoundPer; readonly label: ReturnType<typeof isLabelledPrice> },
): boolean {
  if (per.per === 'item' && context.category === 'marketplace') return true;
  if (per.per === 'month' && factor >= 1000 && isAboutPersons(context)) return true;
  if (context.category === 'escort' && (per.per === 'day' || per.per === 'week')) return amount >= 100 && amount % 50 === 0;
  return amount >= 100 && (PAID_BY_TIME.has(context.category ?? '') || label !== undefined);
}

/** Whether a number is a time of day, or said of the clause before it. */
function isOfSomethingElse(
  around: Omit<BareAmount, 'per' | 'last' | 'most'>,
  { label, written }: { readonly label: ReturnType<typeof isLabelledPrice>; readonly written: string },
): boolean {
  return (label === undefined && CLOCK.test(written)) || (label !== 'price' && isOfClauseBefore(around));
}

/** Whether a number counts metres, persons and the like. */
export function isCountedNumber({ end, behind }: PriceItem, lower: string): boolean {
  return mayCount(behind) && COUNTED.test(lower.slice(end, end + 24));
}

/** Whether something counted may stand behind a number: a word for it, or a sign such as a percentage. */
function mayCount(behind: number): boolean {
  return (behind & MONEY_LIST.counted) !== 0;
}

/** Whether the unit behind a number is a letter glued to it, and no price before shows that it buys: "120h". */
function isLoneLetter({ end }: PriceItem, next: PriceItem | undefined, last: BareAmount['last']): boolean {
  return last === undefined && next?.start === end && next.end - next.start === 1;
}

function isOfSize(item: PriceItem, per: FoundPer | undefined, lower: string): boolean {
  // "Åbent 10-20 alle dage"
  if (isOddRange(item, per, lower) || (per?.per === 'day' && item.amount <= 24 && item.factor === 1)) return false;
  const { amount, factor, digitsAt, end } = item;
  // "5,50 à hora": wages are less than ten.
  const least = per?.linked === true && per.per === '60min' && /[.,]\d{2}$/.test(lower.slice(digitsAt, end)) ? 2 : 10;
  return amount >= least && amount < (factor > 1 ? 1e10 : 1e7);
}

/** Whether a bare amount is more than anybody pays for hours or nights in a currency of large units: "HH 305550". */
function isBeyondPay(amount: number, per: FoundPer | undefined, context: TextContext): boolean {
  return amount > MOST_OF_LARGE && per !== undefined && !BY_PERIOD.has(per.per) && LARGE_UNITS.has(hintedCurrency(context) ?? '');
}

const MOST_OF_LARGE = 20_000;
const BY_PERIOD: ReadonlySet<string> = new Set(['month', 'year', 'item']);
const LARGE_UNITS: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF', 'AUD', 'CAD', 'NZD', 'SGD']);

/** Whether a number tells how far something has run, or which model it is, by the word right before it: «пробег 65 тыс», "iPhone 12". */
export function isMeasured({ ahead, leadAt, start }: PriceItem, lower: string): boolean {
  return (ahead & MONEY_LIST.measured) !== 0 && MEASURED_BEFORE.test(lower.slice(leadAt, start));
}

/** A whole word of some, right before their number. */
function wordBefore(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordAlternatives(words)})[ ]?[.:#]?[ ]?$`, 'u');
}

/** Words for doors, flats, codes and the like, and for distances and models. */
const NUMBERED_BEFORE = wordBefore([...moneyWords.numbered, ...moneyWords.measuredBefore]);
const MEASURED_BEFORE = wordBefore(moneyWords.measuredBefore);

/** Whether a number is one more entry of a price list, or stands behind incall or outcall. */
function isAmongPrices({ item, lower, last, context }: Pick<BareAmount, 'item' | 'lower' | 'last' | 'context'>): boolean {
  return (
    (last !== undefined && isListedPrice(item, lower, last)) ||
    (context.category === 'escort' && isSaidOfVisit(item, lower, last)) ||
    (context.category === undefined && last !== undefined && item.start - last.end < 32 && isForPlaceOrTwo(item, lower))
  );
}

/** Whether the label of a number makes it a price; undefined without one. */
function isTold(
  label: ReturnType<typeof isLabelledPrice>,
  {
    written,
    cents,
    amount,
    category,
    lead,
  }: {
    readonly written: string;
    readonly cents: boolean;
    readonly amount: number;
    readonly category: TextContext['category'];
    readonly lead: string;
  },
): boolean | undefined {
  // "deposit none, height 163"
  if (label === 'price' && category === 'escort' && !cents && !isPriceLike(amount)) return undefined;
  if (label === 'price')
    return (!isYear(written) || amount % 100 === 0 || category === 'escort') && (amount % 5 === 0 || cents || !SUM.test(lead));
  if (label === 'from')
    return (
      !OLDER.test(lead) &&
      !isLimitOfPersons(amount, lead) &&
      (cents || (amount >= 20 && amount % 5 === 0 && !isYear(written) && category !== 'recruitment'))
    );
  return undefined;
}

/** Whether a number of two or three digits is the least age or size of those who are wanted, by the words right before it: «рост от 165», "Herren ab 40". */
export function isLimitOfPersons(amount: number, lead: string): boolean {
  return amount >= 16 && amount < 220 && LIMITED.test(lead);
}

/** A word for persons, their age or size, with its ending, and a word or two for the limit: "from", "not under". Must not begin inside a word. */
const LIMITED = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(moneyWords.limitedStems)})\\p{L}{0,5}[ :,–-]{1,2}(?:\\p{L}{1,8} ){1,3}$`, 'u');

/** Sums, of views as well as of money. */
const SUM = /(?<!\p{L})(?:total|totaal|totale|gesamt|toplam|totalt|celkem|всего|усього|общо|ukupno|укупно|合計|รวม)[^\p{L}\p{N}]{0,4}$/u;
/** Words for younger and older before a word for "from": an age. */
const OLDER =
  /(?<!\p{L})(?:mlađ|mladj|starij|mladší|starší|mladši|starejš|млад|стар|молод|молож|jüng|ält|jong|oud|young|old|jeune|âgé|mayor|menor|giovan|adult|maior|novo|młod|starsz|tiner|vârst|idős|fiatal|yngr|äldr|eldr|ældr|nuor|vanhem|jaun|vec|jaunes|vyres|μικρ|μεγαλ)\p{L}{0,6} (?:\p{L}{1,8} )?(?:\p{L}{1,7} )$/u;

/** Whether a number is the price of several visits beside that of one: "1 shot 1000, 2 shots 1800". */
function isSeveral({ item, previous, next, last, lower }: Omit<BareAmount, 'per' | 'context' | 'most'>): boolean {
  if (last === undefined || item.start - last.end > 40 || item.amount % 50 !== 0) return false;
  return isOfSeveral(previous, lower.slice(previous?.end, item.start)) || isOfSeveral(next, lower.slice(item.end, next?.start));
}

/** Whether a bare unit of which several are counted stands right beside a number. */
function isOfSeveral(time: PriceItem | undefined, gap: string): boolean {
  return time?.type === 'time' && time.per === undefined && !time.full && /^[ ]?$/.test(gap);
}

/** A time of day: 20.00. */
const CLOCK = /^(?:1?\d|2[0-4])[.,][0-5]\d$/;

/** Whether a comma or words part a number from the time before it, and it counts what stands behind: "90 minutes, 45 000 spectators". */
function isOfClauseBefore({ item, previous, next, lower, context }: Omit<BareAmount, 'per' | 'last' | 'most'>): boolean {
  if (context.category === 'escort') return false;
  if (previous?.type !== 'time' || (next?.type === 'time' && next.start - item.end < 2)) return false;
  const after = lower.slice(item.end, item.end + 32);
  return /^[ ]\p{L}{3}/u.test(after) && /[,;\p{L}]/u.test(lower.slice(previous.end, item.start)) && !isExtra(after);
}

/** Whether "from 60 to 67" are ages or sizes: no end of a range of prices is so odd. */
function isOddRange(item: PriceItem, per: FoundPer | undefined, lower: string): boolean {
  if (per !== undefined) return false;
  const other = ODD_RANGE.exec(lower.slice(item.end, item.end + 12))?.[1];
  return item.amount < 100 && other !== undefined && Number(other) % 5 !== 0;
}

const ODD_RANGE = /^[ ](?:to|bis|tot|do|до|a|à|al|hasta|até|až|do|til|till|ile)[ ](\d\d)(?!\d)/u;
const LONG_TIMES: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'item']);
/** Categories in which a bare number beside a month or week is pay or rent. */
const PAID_BY_TIME: ReadonlySet<string> = new Set(['housing', 'recruitment']);

function isYear(written: string): boolean {
  return /^(?:19|20)\d{2}$/.test(written);
}

/** Whether a number counts years, metres, persons and the like, or is the beginning of a longer word, range or time. */
function countsSomething(item: PriceItem, next: PriceItem | undefined, lower: string): boolean {
  const after = lower.slice(item.end, item.end + 24);
  // «11月15日»: nothing parts what is counted from the next number.
  if (/^[月日号號時时点點분]/u.test(after)) return true;
  if ((mayCount(item.behind) && COUNTED.test(after)) || (GLUED.test(after) && next?.start !== item.end && !isSlashed(item, next, lower)))
    return true;
  // "20-30 h/vko": the range belongs to the time.
  const count = next?.type === 'time' ? Number.parseInt(lower.slice(next.start, next.start + 3), 10) : Number.NaN;
  // ... not that of "80-30min".
  if (next !== undefined && item.amount < count && RANGE_TO_TIME.test(lower.slice(item.end, next.start))) return true;
  if (
    next?.type === 'time' &&
    item.amount < 24 &&
    HOURS_TO_TIME.test(lower.slice(item.end, next.start)) &&
    Number.parseInt(lower.slice(next.start, next.start + 2), 10) > item.amount
  )
    return true;
  // "от 25 до 60 лет"
  const other = RANGE_TO_NUMBER.exec(after);
  return other !== null && mayCount(item.behind) && COUNTED.test(after.slice(other[0].length));
}

/** Whether a slash links a number with a time of fewer minutes: "60/30min". */
function isSlashed({ end, amount }: PriceItem, next: PriceItem | undefined, lower: string): boolean {
  if (next?.type !== 'time' || !next.full || next.start !== end + 1 || lower.charAt(end) !== '/') return false;
  return amount > Number.parseInt(lower.slice(next.start, next.start + 3), 10);
}

const RANGE_TO_TIME = /^[ ]?[-–~][ ]?$/u;
/** ... or of the hours of a day: "između 10 i 12 sati". */
const HOURS_TO_TIME = /^[ ](?:and|und|en|et|y|e|i|a|и|і|та|și|és|ve|og|och|ja|και|to|bis|tot|à|do|до|até|hasta|alle|až|til|till|ile)[ ]$/u;
const RANGE_TO_NUMBER = /^[ ]?(?:-|–|~|to|bis|tot|до|do|a|à|al|až|և|до|til|till|ile|đến|sampai|hasta|até|έως)[ ]?\d{1,3}/u;
/** Letters or a sign right behind a number: a name of a model, a share. */
const GLUED = /^(?:[a-zа-яα-ω]|[%°²³]|[:/]\d)/u;
/** Behind a number: what it counts. Must not match the beginning of a longer word. */
const COUNTED = new RegExp(
  `^[ ]?(?:de |of |d'|od )?(?:[-–]?(?:${wordAlternatives([...moneyWords.counted, ...ageWords.after.filter((word) => word.length > 1)])})(?![\\p{L}\\p{M}\\p{N}])|[%°²³]|['′"″])`,
  'u',
);
