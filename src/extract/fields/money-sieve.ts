import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { WordSieve } from '../text/word-sieve.ts';

/** Which words that matter to prices stand around an amount: what is asked of it before any long pattern is. */
export const MONEY_SIEVE: WordSieve = new WordSieve();

/** The flags of its lists. */
export const MONEY_LIST: Readonly<Record<MoneyList, number>> = {
  label: MONEY_SIEVE.add(moneyWords.labels),
  numbered: MONEY_SIEVE.add([...moneyWords.numbered, ...moneyWords.measuredBefore]),
  measured: MONEY_SIEVE.add(moneyWords.measuredBefore),
  forPlace: MONEY_SIEVE.add(moneyWords.forPlace),
  discount: MONEY_SIEVE.add(moneyWords.discount),
  counted: MONEY_SIEVE.add([...moneyWords.counted, ...ageWords.after, ...Array.from('%°²³\'′"″')]),
  haggle: MONEY_SIEVE.add(moneyWords.haggle),
  service: MONEY_SIEVE.add(moneyWords.services),
  fee: MONEY_SIEVE.add(moneyWords.fees),
  extra: MONEY_SIEVE.add(moneyWords.extra),
  hours: MONEY_SIEVE.add([...moneyWords.two, ...moneyWords.three]),
  otherAhead: MONEY_SIEVE.add(moneyWords.otherAhead),
  otherBehind: MONEY_SIEVE.add(moneyWords.otherBehind),
  lost: MONEY_SIEVE.add(moneyWords.lostAhead),
  past: MONEY_SIEVE.add([...moneyWords.past, ...moneyWords.pastBehind]),
};

type MoneyList =
  | 'label'
  | 'numbered'
  | 'measured'
  | 'forPlace'
  | 'discount'
  | 'counted'
  | 'service'
  | 'haggle'
  | 'fee'
  | 'extra'
  | 'hours'
  | 'otherAhead'
  | 'otherBehind'
  | 'lost'
  | 'past';
