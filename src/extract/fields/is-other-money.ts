import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { isWarning } from './is-warning.ts';
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** An amount, what its time is for (undefined: none is told), and the text and kind of ad it stands in. */
interface Paid {
  readonly item: PriceItem;
  readonly per: string | undefined;
  readonly lower: string;
  readonly category: string | undefined;
  /** Whether an amount stands right behind it that may be what it costs today. */
  readonly next: PriceItem | undefined;
}

/**
 * Whether money in an ad or talk about persons buys something else than a visit: a place to park, a toll, a tip, a voucher, a kilometre, what a warning says
 * that somebody asked for or lost, small change. Never in ads for things, dwellings and work; an amount with a time keeps it. Deposits and fares are
 * prices without a time.
 */
export function isOtherMoney({ item, per, lower, category }: Paid): boolean {
  if (per !== undefined || OF_THINGS.has(category ?? '')) return false;
  const lead = lower.slice(item.leadAt, item.start);
  const after = lower.slice(item.end, item.end + 32);
  if ((item.ahead & MONEY_LIST.otherAhead) !== 0 && OTHER_AHEAD.test(lead)) return true;
  if ((item.behind & MONEY_LIST.otherBehind) !== 0 && OTHER_BEHIND.test(after)) return true;
  if ((item.ahead & MONEY_LIST.lost) !== 0 && LOST_AHEAD.test(lead) && isWarning(lower)) return true;
  return isSmallChange(item) && !PLUS.test(lead);
}

/**
 * Whether the price of a visit holds no more, or is denied: "old rates (150/240)", "£40? no, only £35", "R500 was last month's", "$350 → $300", "was 200 now
 * 150". `next` is the amount right behind it.
 */
export function isPastPrice({ item, lower, category, next }: Paid): boolean {
  if (OF_THINGS.has(category ?? '')) return false;
  const after = lower.slice(item.end, item.end + 40);
  if (category !== undefined && (item.ahead & MONEY_LIST.past) !== 0 && PAST_AHEAD.test(lower.slice(item.leadAt, item.start))) return true;
  if ((item.behind & MONEY_LIST.past) !== 0 && PAST_BEHIND.test(after)) return true;
  if (after.includes('?') && DENIED.test(after)) return true;
  if (next?.type !== 'amount' || next.start - item.end > 24) return false;
  const between = lower.slice(item.end, next.start);
  return ARROW.test(between) || (NOW.test(between) && (next.money !== undefined) === (item.money !== undefined));
}

/** Categories of ads that are about things, dwellings and work, where such amounts are what the ad is about. */
const OF_THINGS: ReadonlySet<string> = new Set(['marketplace', 'housing', 'recruitment']);

/** Money of a large unit that buys no visit: "ale at £4.20". */
function isSmallChange({ amount, money, factor }: PriceItem): boolean {
  return amount < LEAST_PAID && factor === 1 && LARGE_UNITS.has(money?.currency ?? '');
}

/** What is paid besides: "+4,50 €". */
const PLUS = /[+] ?$/;
const LEAST_PAID = 5;
const LARGE_UNITS: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF', 'AUD', 'CAD', 'NZD', 'SGD']);

/** A word, signs and up to two short words, right before an amount. Must not begin inside a word. */
function ahead(words: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wordAlternatives(words)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])[^\\p{L}\\p{N}\\n.;!?]{0,3}(?:\\p{L}{1,7}[ :(]{1,2}){0,2}[(]?$`,
    'u',
  );
}

/** A word right behind an amount, up to two short words between. Must not end inside a word. */
function behind(words: readonly string[]): RegExp {
  return new RegExp(
    `^[ ]?(?:\\p{L}{1,6}[ ]){0,1}(?:${wordAlternatives(words)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}])`,
    'u',
  );
}

const OTHER_AHEAD = ahead(moneyWords.otherAhead);
const OTHER_BEHIND = behind(moneyWords.otherBehind);
const LOST_AHEAD = ahead(moneyWords.lostAhead);
const PAST_AHEAD = ahead(moneyWords.past);
const PAST_BEHIND = behind(moneyWords.pastBehind);
/** A question and its denial behind an amount, its time between at most: "45/hr? That was the old place". */
const DENIED = new RegExp(
  `^[^\\p{N}\\n.!?]{0,18}[?]{1,3}[^\\p{L}\\p{N}]{0,4}(?:(?:lol|haha|lmao|ha|jaja|hehe|хаха|mdr)[ ,!.]{1,3})?(?:${wordAlternatives(moneyWords.denied)})(?!\\p{Script=Latin})`,
  'u',
);
/** From the price of the past to that of today. */
const ARROW = /^[ ]?(?:→|➜|➔|➡\uFE0F?|=>|->|⇒|↘\uFE0F?)[ ]?$/u;
const NOW = new RegExp(
  `^[ ]?[,;.…(/|–-]{0,3}[ ]?(?:${wordAlternatives(moneyWords.now)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])[ ]?[:(]?[ ]?(?:\\p{L}{1,5}[ ])?$`,
  'u',
);
