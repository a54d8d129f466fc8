import type { Price } from '../../../model/ad.ts';
import type { Read, Span } from '../../../model/provenance.ts';
import { matchAt } from '../../handles/match-at.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { hintedCurrency } from '../currency-words.ts';
import { readMoneyTail } from '../money-tail.ts';
import { plainNumber } from '../plain-number.ts';
import { clauseAround } from './clause-around.ts';
import { countsOtherwise } from './counts-otherwise.ts';
import { foldedPlace } from './folded-place.ts';
import { holdsWord, jobWordsOf, wordsIn } from './job-words.ts';
import { paySpan } from './pay-span.ts';

/** Numbers beside a word of pay that are no prices yet, since no currency and no time stands beside them: "1.700 netti", "зп от 60 000". */
export function wageNumbers(text: PreparedText, prices: readonly Read<Price>[], context: TextContext): Read<Price>[] {
  const { folded, walk } = text;
  const taken = prices.map((price) => foldedPlace(folded, price));
  const found: Read<Price>[] = [];
  let end = 0;
  for (let at = 0; at < Math.min(walk.digits.length, MOST_RUNS); at += 2) {
    const start = walk.digits[at] ?? 0;
    if (start < end || taken.some((price) => price.start <= start && start < price.end)) continue;
    const number = numberAt(folded.lower, start, context);
    if (number === undefined || !isWage(text, number)) continue;
    end = number.end;
    const span = originalSpan(folded, start, end);
    found.push({ value: number.price, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'wage@1' });
  }
  return found;
}

/** Starts and ends of runs of digits that are looked at. */
const MOST_RUNS = 120;

interface WageNumber extends Span {
  /** Written in thousands: "16k". */
  readonly isCut: boolean;
  readonly price: Price;
}

/** Digits in groups or with two decimals at most; not the end of a word, time, date or longer number. */
const NUMBER = /(?<![\p{L}\d.,:/+@#-])(?:\d{1,3}(?:[ .,']\d{3}){1,3}|\d{1,7}(?:[.,]\d{1,2})?)(?![\d]|[.,:/-]\d)/uy;
/** The lower end of a range, up to its dash. */
const LOWER_END = /(?<![\p{L}\d.,:/+@#-])(?:\d{1,3}(?:[ .,']\d{3}){1,3}|\d{1,7}(?:[.,]\d{1,2})?)(?=[ ]?[-–~][ ]?\d)/uy;

function numberAt(lower: string, start: number, context: TextContext): WageNumber | undefined {
  const written = (matchAt(NUMBER, lower, start) ?? matchAt(LOWER_END, lower, start))?.[0];
  if (written === undefined) return undefined;
  const hint = hintedCurrency(context);
  const tail = readMoneyTail(lower, start + written.length, hint);
  const end = start + written.length + tail.length;
  if (countsOtherwise(lower.slice(end, end + 12))) return undefined;
  const amount = plainNumber(written, hint) * tail.factor + tail.fraction;
  const currency = tail.money?.currency ?? hint;
  return { start, end, isCut: tail.factor > 1, price: { amount, ...(currency === undefined ? {} : { currency }) } };
}

const UPPER_END = /^[ ]?[-–~][ ]?\d{1,7}(?:[.,]\d{1,2})?/u;

/** Whether a word of pay stands right before a number, or right behind it, no other number between; or it counts thousands and nothing before it says what for. */
function isWage(text: PreparedText, { start, end, isCut, price }: WageNumber): boolean {
  const { lower } = text.folded;
  const words = jobWordsOf(text);
  const clause = clauseAround(text.folded.text, { start, end });
  const before = wordsIn(words, 'wage', { start: Math.max(clause.start, start - 28), end: start }).at(-1);
  const behind = wordsIn(words, 'wage', { start: end, end: Math.min(clause.end, end + 14) })[0];
  const near =
    (before !== undefined && !/\d/.test(lower.slice(before.end, start))) ||
    (behind !== undefined && !/\d/.test(lower.slice(end, behind.start)));
  if (!near) return isCut && price.amount >= 1_000 && !holdsWord(words, ['aside'], { start: clause.start, end: start });
  if (price.amount >= 100) return true;
  // What is paid stands behind the upper end of a range.
  const upper = UPPER_END.exec(lower.slice(end, end + 14))?.[0].length ?? 0;
  const per = paySpan(words, { start, end: end + upper }, clause);
  return price.amount > 0 && (per === 'hour' || per === 'item' || per === 'day');
}
