import type { PricePer } from '../../../model/ad.ts';
import { clauseAround } from './clause-around.ts';
import { countsOtherwise } from './counts-otherwise.ts';
import { isByWorker } from './is-by-worker.ts';
import { holdsWord, type JobWords } from './job-words.ts';
import { paySpan } from './pay-span.ts';

/** How a text tells a pay, each by some number that is neither for lodging nor a fee. */
export interface PayTold {
  /** With a word of pay in its clause. */
  readonly word: boolean;
  /** For an hour or a day. */
  readonly hourly: boolean;
  /** For a day, week, month or year, as services mostly are not paid. */
  readonly steady: boolean;
  /** For any span or piece of work. */
  readonly span: boolean;
  /** For a span, with a word of pay or for an hour or a day. */
  readonly both: boolean;
}

/** How a text tells a pay; in none of the ways where a worker speaks. */
export function paysForWork(words: JobWords): PayTold {
  const { lower } = words;
  const told = { word: false, hourly: false, steady: false, span: false, both: false };
  if (isByWorker(words)) return told;
  for (const match of lower.matchAll(NUMBER)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const clause = clauseAround(lower, place);
    if (countsOtherwise(lower.slice(place.end, place.end + 12)) || holdsWord(words, ['aside'], clause)) continue;
    const per = paySpan(words, place, clause);
    const word = holdsWord(words, ['wage'], clause);
    const hourly = per === 'hour' || per === 'day';
    told.word ||= word;
    told.hourly ||= hourly;
    told.steady ||= STEADY.has(per) && Number(/\d+/.exec(match[0])?.[0]) >= LEAST_A_DAY;
    told.span ||= per !== undefined;
    told.both ||= per !== undefined && (word || hourly);
  }
  return told;
}

const STEADY: ReadonlySet<PricePer | undefined> = new Set(['day', 'week', 'month', 'year']);
/** Less is an hour of the day: "daily from 11". */
const LEAST_A_DAY = 30;
/** An amount of two digits or more, the short name of a currency before it at most; no part of a longer number, a time or a date. */
const NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2}|[\d.,:/+@#-])(?:(?<!\p{L})(?:chf|usd|eur|gbp|aed|sar|php|inr|rs|rm|ksh|kes|ngn|zar|rp|czk|pln|huf|ron|nt))?\d{1,3}(?:[ .,']?\d{3}){0,2}(?:[.,]\d{1,2})?(?![\d%:]|\/\d)/gu;
