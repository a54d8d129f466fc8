import { surroundings } from '../scorer/surroundings.ts';
import type { ClassedText } from '../scorer/classed-text.ts';
import { hintedCurrency } from './currency-words.ts';
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import type { ScannedPrices } from './scanned-prices.ts';

/** Takes the amounts of a text by place among its items to their features, for the scorer of prices; no reader's answer is among them. */
export function amountFeatures(scanned: ScannedPrices, text: ClassedText): (at: number) => string[] {
  const known = knownOf(scanned);
  return (at) => {
    const item = scanned.items[at];
    return item === undefined ? [] : featuresOf(item, at, { scanned, text, known });
  };
}

/** What the amounts of a text have in common. */
interface Known {
  /** How many amounts have a currency, and the middle one of them. */
  readonly priced: number;
  readonly middle: number | undefined;
  readonly times: number;
  /** How often each amount stands in the text. */
  readonly often: ReadonlyMap<number, number>;
  readonly in: string;
  readonly hint: string;
  readonly language: string;
}

function knownOf({ items, context }: ScannedPrices): Known {
  const priced = items.filter(({ type, money }) => type === 'amount' && money !== undefined).map(({ amount }) => amount);
  const often = new Map<number, number>();
  for (const { type, amount } of items) if (type === 'amount') often.set(amount, (often.get(amount) ?? 0) + 1);
  return {
    priced: priced.length,
    middle: priced.toSorted((one, other) => one - other)[Math.floor(priced.length / 2)],
    times: items.filter(({ type, full }) => type === 'time' && full).length,
    often,
    in: context.category ?? '-',
    hint: hintedCurrency(context) ?? '-',
    language: context.languages[0] ?? '-',
  };
}

interface Place {
  readonly scanned: ScannedPrices;
  readonly text: ClassedText;
  readonly known: Known;
}

function featuresOf(item: PriceItem, at: number, { scanned, text, known }: Place): string[] {
  const { items, lower } = scanned;
  const kind = item.money === undefined ? 'bare' : 'money';
  const size = `${kind} ${sizeOf(item.amount)}`;
  const features = surroundings(text, item, size);
  features.push(
    kind,
    sizeOf(item.amount),
    `${sizeOf(item.amount)}&hint ${known.hint}`,
    `in ${known.in}&${kind}`,
    `in ${known.in}&${sizeOf(item.amount)}`,
  );
  features.push(`language ${known.language}&${kind}`, `hint ${known.hint === '-' ? 'no' : 'yes'}`);
  features.push(
    `times ${item.factor}&${kind}`,
    `divided ${DIVISORS.find((by) => item.amount >= by && item.amount % by === 0) ?? 0}&${kind}`,
  );
  features.push(...writingOf(lower.slice(item.digitsAt, item.end), item, kind));
  features.push(
    `rank ${Math.min(4, rankOf(items, at))}&${kind}`,
    `priced ${Math.min(4, known.priced)}&${kind}`,
    `spans ${Math.min(3, known.times)}&${kind}`,
  );
  if (known.middle !== undefined) features.push(`of middle ${ratio(item.amount, known.middle)}&${kind}`);
  if ((known.often.get(item.amount) ?? 0) > 1) features.push('again', `again&${kind}`);
  for (const [name, flag] of LISTS) {
    if ((item.ahead & flag) !== 0) features.push(`ahead ${name}&${kind}`);
    if ((item.behind & flag) !== 0) features.push(`behind ${name}&${kind}`);
  }
  features.push(...besides(item, items[at - 1], { sign: '-', kind, lower }), ...besides(item, items[at + 1], { sign: '+', kind, lower }));
  return features;
}

const LISTS: readonly (readonly [string, number])[] = Object.entries(MONEY_LIST);
const DIVISORS: readonly number[] = [1000, 500, 100, 50, 10, 5];
const SIZES: readonly number[] = [2, 5, 10, 20, 30, 50, 80, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10_000, 50_000, 200_000, 1e6, 1e7];

/** The step that an amount is below. */
export function sizeOf(amount: number): string {
  return `<${SIZES.find((step) => amount < step) ?? 'all'}`;
}

function writingOf(raw: string, { isSlang, money, start, digitsAt, amount }: PriceItem, kind: string): string[] {
  const found = [`digits ${Math.min(9, raw.replace(/\D/gu, '').length)}&${kind}`];
  if (/[.,]\d\d?$/u.test(raw)) found.push(`decimals&${kind}`);
  if (amount >= 1900 && amount < 2100 && raw.length === 4) found.push('like a year');
  if (raw.startsWith('0')) found.push('leading nought');
  if (isSlang) found.push('slang');
  if (money !== undefined) found.push(start < digitsAt ? 'currency ahead' : 'currency behind');
  return found;
}

function rankOf(items: readonly PriceItem[], at: number): number {
  let rank = 0;
  for (let before = at - 1; before >= 0 && rank < 4; before -= 1) if (items[before]?.type === 'amount') rank += 1;
  return rank;
}

/** What the amount or time beside an amount is, how far off, and how one goes into the other. */
function besides(
  item: PriceItem,
  other: PriceItem | undefined,
  { sign, kind, lower }: { readonly sign: string; readonly kind: string; readonly lower: string },
): string[] {
  if (other === undefined) return [`${sign}none&${kind}`];
  const between = sign === '-' ? lower.slice(other.end, item.start) : lower.slice(item.end, other.start);
  const what = other.type === 'time' ? (other.full ? 'span' : 'unit') : other.money === undefined ? 'bare' : 'money';
  const gap = gapOf(between.length);
  const found = [`${sign}${what} ${gap}`, `${sign}${what} ${gap}&${kind}`];
  if (between.length < 25 && other.type === 'time') found.push(`${sign}time ${other.per ?? 'unsold'}${other.full ? '' : ' unit'}`);
  if (between.length < 6) found.push(`${sign}${what}&${between.replace(/[\p{L}\p{N}]/gu, 'x')}`);
  if (between.includes('\n')) found.push(`${sign}${what} of another line`);
  if (other.type === 'amount') found.push(`${sign}${what}&${kind} ${ratio(item.amount, other.amount)}`);
  return found;
}

const GAPS: readonly number[] = [1, 2, 4, 10, 25];

function gapOf(length: number): string {
  return `<${GAPS.find((gap) => length < gap) ?? 'all'}`;
}

const RATIOS: readonly number[] = [0.02, 0.1, 0.4, 0.9, 1.1, 2.5, 10, 50];

function ratio(one: number, other: number): string {
  return `<${RATIOS.find((step) => one < step * other) ?? 'all'}`;
}
