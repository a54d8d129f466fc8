import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { isFeeOfSending } from './is-fee-of-sending.ts';
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import { wordAlternatives } from './word-alternatives.ts';

/**
 * Whether a number without a currency is what a thing for sale costs, or what somebody offers, paid or asks for sending it: "12 тысяч, торг", "18 bin
 * diyen yazmasın", "bought for 1900", "12,50 de frete". `most` is the largest price before it, 0 without one; `isLast`: no amount follows.
 */
export function isPriceOfThing({
  item,
  lower,
  most,
  isLast,
}: {
  readonly item: PriceItem;
  readonly lower: string;
  readonly most: number;
  readonly isLast: boolean;
}): boolean {
  if (isHaggledOver(item, lower)) return true;
  const after = lower.slice(item.end, item.end + 32);
  // "clio 2015, 650 bin": the last amount of all, or a later one is the price.
  if (most === 0) return isLast && item.factor >= 1000 && item.amount >= 2000 && ENDS.test(after);
  const before = lower.slice(item.leadAt, item.start);
  const ratio = item.amount / most;
  if (item.factor >= 1000 && ratio >= 0.5 && ratio <= 2) return true;
  if (isFeeOfSending(item, lower, most)) return true;
  const round = item.amount >= 50 && item.amount % 10 === 0;
  return round && ratio >= 0.5 && ratio <= 4 && ENDS.test(after) && BOUGHT_FOR.test(before);
}

/** Whether a word for bargaining stands right behind a number: "890k neg". */
export function isHaggledOver({ amount, end, behind }: PriceItem, lower: string): boolean {
  return (behind & MONEY_LIST.haggle) !== 0 && amount >= 5 && HAGGLE.test(lower.slice(end, end + 32));
}

const HAGGLE_WORDS = wordAlternatives(moneyWords.haggle);
/** Words for bargaining right behind an amount, a comma or bracket between at most; behind a comma not those of the next amount ("BJ 2021, VB 120 €"). */
const HAGGLE = new RegExp(
  `^(?:[ ]?[,;][ ]?(?:${HAGGLE_WORDS})(?![\\p{L}\\p{N}]|[.:]?[ ]?\\p{Sc}?\\d)|(?:[ ]?[(–-])?[ ]?(?:${HAGGLE_WORDS})(?![\\p{L}\\p{N}]))`,
  'u',
);
/** A word for "for" right before what somebody paid. */
const BOUGHT_FOR = /(?<!\p{L})(?:for|für|voor|pour|por|per|za|за|til|för|a|à)[ ]$/u;
/** The end of a clause. */
const ENDS = /^[ ]?(?:$|[\n,;/|.)])(?!\d)/u;
