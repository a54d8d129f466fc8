import type { ClassedText } from '../scorer/classed-text.ts';
import { FeaturePart } from '../scorer/feature-part.ts';
import type { Features, NewFeatures } from '../scorer/features.ts';
import { addSurroundings } from '../scorer/surroundings.ts';
import { hintedCurrency } from './currency-words.ts';
import { MONEY_LIST } from './money-sieve.ts';
import type { PriceItem } from './price-items.ts';
import type { ScannedPrices } from './scanned-prices.ts';

/** Takes the amounts of a text by place among its items to their features, for the scorer of prices; no reader's answer is among them. `make` gives an empty list. */
export function amountFeatures<T extends Features>(scanned: ScannedPrices, text: ClassedText, make: NewFeatures<T>): (at: number) => T {
  const known = knownOf(scanned);
  return (at) => {
    const features = make();
    const item = scanned.items[at];
    if (item !== undefined) addFeatures(features, item, { at, scanned, text, known });
    return features;
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
  readonly at: number;
  readonly scanned: ScannedPrices;
  readonly text: ClassedText;
  readonly known: Known;
}

function addFeatures(features: Features, item: PriceItem, { at, scanned, text, known }: Place): void {
  const { items, lower } = scanned;
  const kind = item.money === undefined ? 'bare' : 'money';
  const size = sizeOf(item.amount);
  addSurroundings(features, text, { start: item.start, end: item.end, own: new FeaturePart(`${kind} ${size}`) });
  for (const feature of [kind, size, `${size}&hint ${known.hint}`, `in ${known.in}&${kind}`, `in ${known.in}&${size}`])
    features.addName(feature);
  features.addName(`language ${known.language}&${kind}`);
  features.addName(`hint ${known.hint === '-' ? 'no' : 'yes'}`);
  features.addName(`times ${item.factor}&${kind}`);
  features.addName(`divided ${DIVISORS.find((by) => item.amount >= by && item.amount % by === 0) ?? 0}&${kind}`);
  addWriting(features, item, { raw: lower.slice(item.digitsAt, item.end), kind });
  features.addName(`rank ${Math.min(4, rankOf(items, at))}&${kind}`);
  features.addName(`priced ${Math.min(4, known.priced)}&${kind}`);
  features.addName(`spans ${Math.min(3, known.times)}&${kind}`);
  if (known.middle !== undefined) features.addName(`of middle ${ratio(item.amount, known.middle)}&${kind}`);
  if ((known.often.get(item.amount) ?? 0) > 1) {
    features.addName('again');
    features.addName(`again&${kind}`);
  }
  for (const [name, flag] of LISTS) {
    if ((item.ahead & flag) !== 0) features.addName(`ahead ${name}&${kind}`);
    if ((item.behind & flag) !== 0) features.addName(`behind ${name}&${kind}`);
  }
  addBeside(features, item, { other: items[at - 1], sign: '-', kind, lower });
  addBeside(features, item, { other: items[at + 1], sign: '+', kind, lower });
}

const LISTS: readonly (readonly [string, number])[] = Object.entries(MONEY_LIST);
const DIVISORS: readonly number[] = [1000, 500, 100, 50, 10, 5];
const SIZES: readonly number[] = [2, 5, 10, 20, 30, 50, 80, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10_000, 50_000, 200_000, 1e6, 1e7];

/** The step that an amount is below. */
export function sizeOf(amount: number): string {
  return `<${SIZES.find((step) => amount < step) ?? 'all'}`;
}

function addWriting(
  features: Features,
  { isSlang, money, start, digitsAt, amount }: PriceItem,
  { raw, kind }: { readonly raw: string; readonly kind: string },
): void {
  features.addName(`digits ${Math.min(9, raw.replace(/\D/gu, '').length)}&${kind}`);
  if (/[.,]\d\d?$/u.test(raw)) features.addName(`decimals&${kind}`);
  if (amount >= 1900 && amount < 2100 && raw.length === 4) features.addName('like a year');
  if (raw.startsWith('0')) features.addName('leading nought');
  if (isSlang) features.addName('slang');
  if (money !== undefined) features.addName(start < digitsAt ? 'currency ahead' : 'currency behind');
}

function rankOf(items: readonly PriceItem[], at: number): number {
  let rank = 0;
  for (let before = at - 1; before >= 0 && rank < 4; before -= 1) if (items[before]?.type === 'amount') rank += 1;
  return rank;
}

interface Beside {
  readonly other: PriceItem | undefined;
  readonly sign: '-' | '+';
  readonly kind: string;
  readonly lower: string;
}

/** Adds what the amount or time beside an amount is, how far off, and how one goes into the other. */
function addBeside(features: Features, item: PriceItem, { other, sign, kind, lower }: Beside): void {
  if (other === undefined) {
    features.addName(`${sign}none&${kind}`);
    return;
  }
  const between = sign === '-' ? lower.slice(other.end, item.start) : lower.slice(item.end, other.start);
  const what = other.type === 'time' ? (other.full ? 'span' : 'unit') : other.money === undefined ? 'bare' : 'money';
  const near = `${sign}${what} ${gapOf(between.length)}`;
  features.addName(near);
  features.addName(`${near}&${kind}`);
  if (between.length < 25 && other.type === 'time') features.addName(`${sign}time ${other.per ?? 'unsold'}${other.full ? '' : ' unit'}`);
  if (between.length < 6) features.addName(`${sign}${what}&${between.replace(/[\p{L}\p{N}]/gu, 'x')}`);
  if (between.includes('\n')) features.addName(`${sign}${what} of another line`);
  if (other.type === 'amount') features.addName(`${sign}${what}&${kind} ${ratio(item.amount, other.amount)}`);
}

const GAPS: readonly number[] = [1, 2, 4, 10, 25];

function gapOf(length: number): string {
  return `<${GAPS.find((gap) => length < gap) ?? 'all'}`;
}

const RATIOS: readonly number[] = [0.02, 0.1, 0.4, 0.9, 1.1, 2.5, 10, 50];

function ratio(one: number, other: number): string {
  return `<${RATIOS.find((step) => one < step * other) ?? 'all'}`;
}
