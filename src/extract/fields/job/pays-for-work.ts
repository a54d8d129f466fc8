import payWords from '../../../../lexicon/pay-words.json' with { type: 'json' };
import { clauseAround } from './clause-around.ts';
import { isByWorker } from './is-by-worker.ts';
import { paySpan } from './pay-span.ts';
import { wordClass, wordsIn } from './word-class.ts';

/** Whether a text tells a pay: a number with a word of pay in its clause, or with an hour or day, and neither lodging nor a fee. `lower`: its beginning, in lower case; `by`: whether an hour or day is enough, or a span of work (`span`) is what it takes. */
export function paysForWork(lower: string, by: 'word' | 'any' | 'span'): boolean {
  for (const match of lower.matchAll(NUMBER)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const clause = clauseAround(lower, place);
    if (wordsIn(ASIDE, lower, clause).length > 0) continue;
    const per = paySpan(lower, place, clause);
    const told = wordsIn(WAGE, lower, clause).length > 0 || (by !== 'word' && (per === 'hour' || per === 'day'));
    if (told && (by !== 'span' || per !== undefined)) return !isByWorker(lower);
  }
  return false;
}

/** An amount of two digits or more; no part of a longer number, a time or a date. */
const NUMBER = /(?<![\p{L}\d.,:/+@#-])\d{1,3}(?:[ .,']\d{3}){0,2}(?:[.,]\d{1,2})?(?![\d%:/])/gu;
const WAGE = wordClass(payWords.wage);
const ASIDE = wordClass(payWords.aside);
