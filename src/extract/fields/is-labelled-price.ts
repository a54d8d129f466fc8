import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { STRETCH } from '../text/word-sieve.ts';
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { holdsUnspaced } from '../text/unspaced-scripts.ts';

/** How strongly a word announces an amount as a price, in the folded, lower-case text it stands in: a price word, a mere "from", or nothing. */
export function isLabelledPrice(item: PriceItem, lower: string): 'price' | 'from' | undefined {
  const lead = lower.slice(item.leadAt, item.start);
  const label = (item.ahead & MONEY_LIST.label) === 0 ? undefined : LABEL_BEFORE.exec(lead)?.[1];
  // "Half price Saturday after 12": a time of day.
  if (label !== undefined) return item.amount <= 24 && AFTER.test(lead) ? undefined : FROM.has(label) ? 'from' : 'price';
  return (item.ahead & STRETCH.unsure) !== 0 && UNSPACED_LABEL.test(lead) ? 'price' : undefined;
}

/** The time that the label of an amount speaks of: 月薪 8000, "uurloon 14,50"; where dwellings are let also a rent, which is told by the month: "kira 32.000 TL". */
export function labelledPer(item: PriceItem, lower: string, category: string | undefined): PricePer | undefined {
  const lead = lower.slice(item.leadAt, item.start);
  if (category === 'housing' && item.amount >= LEAST_RENT && RENT.test(lead)) return 'month';
  return ANY_PERIOD.test(lead) ? PERIODS.find(([, pattern]) => pattern.test(lead))?.[0] : undefined;
}

const AFTER =
  /(?<!\p{L})(?:after|before|until|till|by|nach|vor|bis|na|voor|tot|après|avant|después de(?: las)?|antes de(?: las)?|hasta(?: las)?|dopo le|prima delle|depois das|antes das|até às|po|przed|do|před|după|înainte de|след|преди|после|до|після|sonra|μετά τις|efter|før|innan|jälkeen) $/u;
const FROM: ReadonlySet<string> = new Set(moneyWords.fromWords);

/** A price word, a separator and up to two short words, right before an amount. Must not begin inside a word. */
const LABEL_BEFORE = new RegExp(
  `(?<![\\p{L}])(${wordAlternatives(moneyWords.labels)})(?![\\p{L}])(?:[^\\p{L}\\p{N}\\n,;!?.]|\\.(?! \\p{L})){0,4}(?:[.·…_]{3,20} ?)?(?:\\p{L}{1,8} ){0,2}$`,
  'u',
);
/** A price word of a script without spaces, which may stand inside a run of letters. */
const UNSPACED_LABEL = new RegExp(
  `(?:${wordAlternatives(moneyWords.labels.filter((word) => holdsUnspaced(word)))})[^\\p{L}\\p{N}\\n]{0,4}$`,
  'u',
);

const LEAST_RENT = 100;
const RENT = labelOf(moneyWords.rentLabels);
const PERIODS: readonly (readonly [PricePer, RegExp])[] = [
  ['month', labelOf(moneyWords.perLabel.month)],
  ['60min', labelOf(moneyWords.perLabel['60min'])],
  ['day', labelOf(moneyWords.perLabel.day)],
  ['week', labelOf(moneyWords.perLabel.week)],
];
/** Any of them: a quick no for nearly every amount. */
const ANY_PERIOD = labelOf(Object.values(moneyWords.perLabel).flat());

function labelOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z\\p{Script=Cyrillic}])(?:${wordAlternatives(words)})[^\\p{L}\\p{N}\\n,;.!?]{0,4}(?:\\p{L}{1,6} ){0,1}$`, 'u');
}
