import type { Price, PricePer } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import type { TextContext } from '../../text-context.ts';
import { parseDeclared } from '../parse-declared.ts';
import { readPrices } from '../read-prices.ts';

/** What a job pays: an amount, or the two ends of a range. */
export interface JobPay {
  readonly pay?: Read<Price>;
  readonly payTo?: Read<Price>;
}

/** The pay of a job: the amounts of its salary line, else the first amounts of its text for a span of work. */
export function jobPay(salary: Read<string> | undefined, prices: readonly Read<Price>[], context: TextContext): JobPay {
  const found = salary === undefined ? prices.filter(isForWork) : labelled(salary, prices, context);
  const [first, second] = found;
  if (first === undefined) return {};
  const pay = worked(first);
  const payTo = second === undefined || !isRange(first, second) ? undefined : worked(second);
  return payTo === undefined ? { pay } : { pay, payTo };
}

const WORK_SPANS: ReadonlySet<PricePer | undefined> = new Set(['60min', 'hour', 'day', 'week', 'month', 'year']);

function isForWork({ value }: Read<Price>): boolean {
  return WORK_SPANS.has(value.per);
}

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

/** An hour of work is an hour, not a visit of sixty minutes. */
function worked(price: Read<Price>): Read<Price> {
  return price.value.per === '60min' ? { ...price, value: { ...price.value, per: 'hour' } } : price;
}
