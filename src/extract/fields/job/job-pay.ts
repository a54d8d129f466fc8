import type { Price, PricePer } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { parseDeclared } from '../parse-declared.ts';
import { readPrices } from '../read-prices.ts';
import { clauseAround } from './clause-around.ts';
import { foldedPlace } from './folded-place.ts';
import { isByWorker } from './is-by-worker.ts';
import { holdsWord, type JobWords, jobWordsOf, wordsIn } from './job-words.ts';
import { paySpan } from './pay-span.ts';
import { wageNumbers } from './wage-numbers.ts';

/** What a job pays: an amount, or the two ends of a range. */
export interface JobPay {
  readonly pay?: Read<Price>;
  readonly payTo?: Read<Price>;
}

/** What the pay of a job is read from. */
export interface PaySources {
  /** The salary line, where there is one. */
  readonly salary: Read<string> | undefined;
  /** Prices of the text; their currencies are those of the country where the work is. */
  readonly prices: readonly Read<Price>[];
  readonly text: PreparedText;
}

/** The pay of a job: the amounts of its salary line, else those that words of pay, or a span of work, stand beside, else the first that nothing says to be for lodging, fees or additions. */
export function jobPay({ salary, prices, text }: PaySources, context: TextContext): JobPay {
  const lined = salary === undefined ? [] : labelled(salary, prices, context).map(withoutHours).filter(isWork);
  if (lined.length > 0)
    return ofRange(
      lined.map((price) => withSpan(price, text, salary)),
      text,
    );
  if (isByWorker(jobWordsOf(text))) return {};
  const read = prices
    .map(withoutHours)
    .filter(isWork)
    .map((price) => ({ price, weight: weightOf(price, text) }));
  const isTold = read.some(({ weight }) => weight > 1);
  const bare = isTold ? [] : wageNumbers(text, prices, context).map((price) => ({ price, weight: weightOf(price, text) }));
  const weighed = [...read, ...bare].toSorted((a, b) => a.price.start - b.price.start);
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  const from = weighed.findIndex(({ weight }) => weight === best && weight > 0);
  const told = weighed.slice(from).filter(({ weight }) => weight > 0);
  return from === -1
    ? {}
    : ofRange(
        told.map(({ price }) => withSpan(price, text, undefined)),
        text,
      );
}

/** An amount without the hours of a week that are worked for it: "2,600 for 38 hours". */
function withoutHours(price: Read<Price>): Read<Price> {
  const { per, ...value } = price.value;
  const hours = per === undefined ? null : /^(\d{1,3})h$/.exec(per);
  return hours === null || Number(hours[1]) < FEWEST_HOURS ? price : { ...price, value };
}

/** So many hours are no visit. */
const FEWEST_HOURS = 8;
const WORK_SPANS: ReadonlySet<PricePer | undefined> = new Set([
  '60min',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'night',
  'item',
  undefined,
]);

function isWork({ value }: Read<Price>): boolean {
  return WORK_SPANS.has(value.per) && value.amount > 0;
}

/** How surely an amount is the pay: 0 for one that is none. */
function weightOf(price: Read<Price>, text: PreparedText): number {
  const { folded } = text;
  const { lower } = folded;
  const words = jobWordsOf(text);
  const place = foldedPlace(folded, price);
  const clause = clauseAround(folded.text, place);
  const lead = { start: clause.start, end: place.start };
  const rest = { start: place.end, end: clause.end };
  const wageBefore = wordsIn(words, 'wage', lead).at(-1);
  const wageBehind = wordsIn(words, 'wage', rest)[0];
  const asideBefore = wordsIn(words, 'aside', lead).at(-1);
  const asideBehind = wordsIn(words, 'aside', rest)[0];
  if (wageBehind === undefined && ADDED.test(lower.slice(Math.max(0, place.start - 4), place.start))) return 0;
  // "Hostel 4,500 out of the wage": what stands right before it says what it is for.
  const nearest = wageBehind === undefined ? place.start : NEXT;
  if (asideBefore !== undefined && asideBefore.end >= (wageBefore?.end ?? 0) && place.start - asideBefore.end <= nearest) return 0;
  if (wageBefore !== undefined || isLabelledLine(words, place.start)) return 4;
  if (asideBehind !== undefined && !HOURLY.has(price.value.per) && (wageBehind === undefined || asideBehind.start < wageBehind.start)) {
    if (!holdsWord(words, ['with'], { start: place.end, end: asideBehind.end })) return 0;
  }
  if (wageBehind !== undefined) return 4;
  if (price.value.per !== undefined) return price.value.per === 'night' ? 2 : 3;
  return paySpan(words, place, clause) === undefined ? 1 : 3;
}

const HOURLY: ReadonlySet<PricePer | undefined> = new Set(['60min', 'hour']);
/** Units between an amount and what it is for. */
const NEXT = 6;

/** A plus before an amount: an addition to the pay. */
const ADDED = /\+[ ]{0,2}$/u;

/** Whether the line of an amount begins with a label of pay. */
function isLabelledLine(words: JobWords, at: number): boolean {
  const { lower } = words;
  const from = lower.lastIndexOf('\n', at - 1) + 1;
  if (at - from > LONGEST_LINE) return false;
  const colon = lower.slice(from, Math.min(at, from + LONGEST_LABEL)).search(/[:：]/u);
  return colon > 0 && holdsWord(words, ['wage'], { start: from, end: from + colon });
}

const LONGEST_LINE = 90;
const LONGEST_LABEL = 40;

/** The prices that stand in the salary line; else its first number, since it is declared to hold one. */
function labelled(salary: Read<string>, prices: readonly Read<Price>[], context: TextContext): Read<Price>[] {
  const inside = salary.where === 'text' ? prices.filter(({ start, end }) => salary.start <= start && end <= salary.end) : [];
  if (inside.length > 0) return inside;
  const own = readPrices(salary.raw, context);
  const [lone] = own.length > 0 ? [] : [parseDeclared('salary', salary.raw, context)];
  const reads = lone !== undefined && typeof lone.value === 'object' ? [{ ...lone, value: lone.value }] : own;
  const by = salary.where === 'text' ? salary.start : 0;
  return reads.map(({ value, start, end }) => {
    const raw = salary.where === 'text' ? salary.raw.slice(start, end) : salary.raw;
    return { value, where: salary.where, raw, start: start + by, end: end + by, by: 'pay@1' };
  });
}

/** An amount with the span of work that its clause tells, where it bears none itself. */
function withSpan(price: Read<Price>, text: PreparedText, line: Read<string> | undefined): Read<Price> {
  const { value } = price;
  // An hour of work is an hour, not a visit of sixty minutes.
  if (value.per === '60min') return { ...price, value: { ...value, per: 'hour' } };
  if (value.per !== undefined || price.where !== 'text') return price;
  const { folded } = text;
  const place = foldedPlace(folded, price);
  const clause = clauseAround(folded.text, place);
  const start = line === undefined ? clause.start : Math.min(clause.start, folded.lower.lastIndexOf('\n', place.start) + 1);
  const per = paySpan(jobWordsOf(text), place, { start, end: clause.end });
  return per === undefined ? price : { ...price, value: { ...value, per } };
}

/** The first amount, and the second where both are the ends of a range. */
function ofRange([first, second]: readonly Read<Price>[], { original }: PreparedText): JobPay {
  if (first === undefined) return {};
  const lower = lowerEnd(first, original);
  if (lower !== undefined) return { pay: lower, payTo: first };
  if (second === undefined || !isRange(first, second) || APART.test(original.slice(first.end, second.start))) return { pay: first };
  const per = first.value.per ?? second.value.per;
  const [pay, payTo] = [first, second].map((end) => (per === undefined ? end : { ...end, value: { ...end.value, per } }));
  return pay === undefined || payTo === undefined ? {} : { pay, payTo };
}

/** The lower end of a range of which only the upper one is a price: "60-90 р за изделие". */
function lowerEnd(price: Read<Price>, original: string): Read<Price> | undefined {
  if (price.where !== 'text') return undefined;
  const written = LOWER_END.exec(original.slice(Math.max(0, price.start - 14), price.start))?.[1];
  // "15-18k": the thousands are those of both.
  const own = Number(/\d{1,5}(?:[.,]\d{1,2})?/.exec(price.raw)?.[0].replace(',', '.'));
  const factor = THOUSANDS.has(price.value.amount / own) ? price.value.amount / own : 1;
  const amount = Number(written?.replace(',', '.')) * factor;
  if (written === undefined || !(amount > 0) || amount >= price.value.amount || amount * 10 < price.value.amount) return undefined;
  const start = original.lastIndexOf(written, price.start - written.length - 1);
  return { ...price, value: { ...price.value, amount }, start, end: start + written.length, raw: written };
}

const THOUSANDS: ReadonlySet<number> = new Set([1_000, 10_000, 100_000, 1_000_000]);
/** A number and a dash right before a price; not the end of a longer number, nor a day of a month before a year. */
const LOWER_END = /(?<![\d.,:/])(\d{1,5}(?:[.,]\d{1,2})?)[ ]?[-–][ ]?$/u;

/** A sign between two amounts that are not the ends of a range. */
const APART = /[,;+|\n]/u;

/** Two amounts of one currency, close together, the second one greater and for the same span. */
function isRange(first: Read<Price>, second: Read<Price>): boolean {
  return (
    second.start - first.end < 12 &&
    second.value.amount > first.value.amount &&
    second.value.amount <= first.value.amount * 10 &&
    (first.value.currency ?? second.value.currency) === (second.value.currency ?? first.value.currency) &&
    (first.value.per ?? second.value.per) === (second.value.per ?? first.value.per)
  );
}
