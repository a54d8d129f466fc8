import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** The hours that a mere number word tells behind the price of one: "час 4000, два 7000", "300 róż za godzinę, 500 za dwie". */
export function hoursInWords(
  { leadAt, start, end, amount, ahead, behind }: PriceItem,
  { lower, last }: { readonly lower: string; readonly last: number },
): PricePer | undefined {
  if (amount <= last || amount > last * 4 || ((ahead | behind) & MONEY_LIST.hours) === 0) return undefined;
  const word = COUNT_AHEAD.exec(lower.slice(leadAt, start))?.[1] ?? COUNT_BEHIND.exec(lower.slice(end, end + 24))?.[1];
  return word === undefined ? undefined : TWO.has(word) ? '2h' : '3h';
}

const TWO: ReadonlySet<string> = new Set(moneyWords.two);
const COUNTS = wordAlternatives([...moneyWords.two, ...moneyWords.three]);
/** A number word that begins its entry, right before the amount. */
const COUNT_AHEAD = new RegExp(`(?:^|[^\\p{L}\\p{N}]{1,3})(?<![\\p{L}\\p{N}])(${COUNTS})[ ]?[:=–-]?[ ]?$`, 'u');
/** ... or one behind "for", at the end of its clause. */
const COUNT_BEHIND = new RegExp(
  `^[ ](?:\\p{L}{1,6}[ ])?(?:for|für|voor|pour|por|para|per|za|за|pentru|for|om|för)[ ](${COUNTS})(?:$|[^\\p{L} ]|[ ][^\\p{L}])`,
  'u',
);
