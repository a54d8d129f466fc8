import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a word for sending or delivering beside a number without a currency makes it what that costs: "12,50 de frete", "Verzenden +6,50". `most` is the largest price before it, which is more. */
export function isFeeOfSending(item: PriceItem, lower: string, most: number): boolean {
  if (item.amount >= most) return false;
  const after = lower.slice(item.end, item.end + 32);
  if ((item.behind & MONEY_LIST.fee) !== 0 && FEE_BEHIND.test(after)) return true;
  return (item.ahead & MONEY_LIST.fee) !== 0 && ENDS.test(after) && FEE_AHEAD.test(lower.slice(item.leadAt, item.start));
}

const FEES = wordAlternatives(moneyWords.fees);
const FEE_BEHIND = new RegExp(`^[ ](?:de |di |for |für |voor |pour |za |за |na )?(?:${FEES})(?!\\p{L})`, 'u');
const FEE_AHEAD = new RegExp(
  `(?<!\\p{L})(?:${FEES})(?:[ ]?[:=+][ ]?|(?:[ ](?:od|\\p{L}{2,8}|от|від|from|ab|vanaf|desde|dès|da|for|für|za|за))?[ ])$`,
  'u',
);
/** The end of a clause. */
const ENDS = /^[ ]?(?:$|[\n,;/|.)])(?!\d)/u;
