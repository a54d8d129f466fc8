import type { PricePer } from '../../model/ad.ts';
import type { ClassedText } from '../scorer/classed-text.ts';
import { FeaturePart } from '../scorer/feature-part.ts';
import type { Features, NewFeatures } from '../scorer/features.ts';
import { addSurroundings } from '../scorer/surroundings.ts';
import { sizeOf } from './amount-features.ts';
import { hintedCurrency } from './currency-words.ts';
import type { PriceItem } from './price-items.ts';
import type { ScannedPrices } from './scanned-prices.ts';

/** What an amount may be for, with its features for the scorer. */
export interface TimeCandidate<T extends Features> {
  /** Undefined: for no time that the text tells. */
  readonly per: PricePer | undefined;
  /** How many items off the time stands; 0 for what no time beside the amount tells. */
  readonly apart: number;
  readonly features: T;
}

/** Takes the amounts of a text by place among its items to what each may be for: the times near it, none, and some that ads leave unsaid. `make` gives an empty list of features. */
export function timeCandidates<T extends Features>(
  scanned: ScannedPrices,
  text: ClassedText,
  make: NewFeatures<T>,
): (at: number) => TimeCandidate<T>[] {
  const { items, lower, context } = scanned;
  const gaps = items.slice(1).map((item, before) => lower.slice(items[before]?.end, item.start));
  const place: Place = {
    items,
    lower,
    text,
    gaps,
    in: context.category ?? '-',
    hint: hintedCurrency(context) ?? '-',
    order: orderOf(items, gaps),
    heads: headsOf(items, gaps),
    spans: new Set(items.flatMap(({ per }) => per ?? [])).size,
  };
  return (at) => {
    const beside = [...timesOn(at, { ...place, step: -1 }, make), ...timesOn(at, { ...place, step: 1 }, make)];
    const pers = new Set(beside.map(({ per }) => per));
    const unsaid = UNSAID.filter(({ per }) => !pers.has(per)).map(({ per, before }) => {
      const features = make(before);
      addUnsaid(features, at, place);
      features.addName(`beside ${Math.min(2, pers.size)}`);
      features.addName('');
      return { per, apart: 0, features };
    });
    return [...beside, ...unsaid];
  };
}

/** What a price is for that no time beside it tells: in most ads nothing, in those for dwellings and work a month, in those for company a visit. */
const UNSAID: readonly { readonly per: PricePer | undefined; readonly before: FeaturePart }[] = [
  undefined,
  'month' as const,
  'visit' as const,
].map((per) => ({ per, before: new FeaturePart(`${per ?? 'none'}: `) }));

interface Place {
  readonly items: readonly PriceItem[];
  readonly lower: string;
  readonly text: ClassedText;
  /** What stands between each item and the next. */
  readonly gaps: readonly string[];
  readonly in: string;
  readonly hint: string;
  /** How often a time follows an amount at once, and the other way round; and which of the two is the more often. */
  readonly order: readonly [string, string];
  /** How many lines begin with amounts, and with times. */
  readonly heads: string;
  readonly spans: number;
}

function orderOf(items: readonly PriceItem[], gaps: readonly string[]): readonly [string, string] {
  let [behind, ahead] = [0, 0];
  for (const [at, gap] of gaps.entries()) {
    const [one, next] = [items[at]?.type, items[at + 1]?.type];
    if (one === next || gap.length > 8 || gap.includes('\n')) continue;
    if (one === 'amount') behind += 1;
    else ahead += 1;
  }
  return [`times behind ${Math.min(3, behind)} ahead ${Math.min(3, ahead)}`, `more behind ${Math.max(-3, Math.min(3, behind - ahead))}`];
}

function headsOf(items: readonly PriceItem[], gaps: readonly string[]): string {
  let [amounts, times] = [0, 0];
  for (const [at, { type }] of items.entries()) {
    if (at > 0 && gaps[at - 1]?.includes('\n') !== true) continue;
    if (type === 'amount') amounts += 1;
    else times += 1;
  }
  return `heads ${Math.min(3, amounts)} ${Math.min(3, times)}`;
}

/** How many times on one side of an amount are looked at, how many items off at most, and how far. */
const [MOST_TIMES, MOST_ITEMS, FARTHEST] = [3, 6, 140];

function timesOn<T extends Features>(at: number, place: Place & Pick<Pair, 'step'>, make: NewFeatures<T>): TimeCandidate<T>[] {
  const { items, lower, step } = place;
  const item = items[at];
  const found: TimeCandidate<T>[] = [];
  let path = '';
  let times = 0;
  for (let off = 1; off <= MOST_ITEMS && times < MOST_TIMES; off += 1) {
    const other = items[at + off * step];
    if (item === undefined || other === undefined) break;
    const [left, right] = step < 0 ? [other, item] : [item, other];
    if (right.start - left.end > FARTHEST) break;
    if (other.type === 'time') {
      if (other.per !== undefined) {
        const features = make();
        addTime(features, [item, other], { ...place, at, off, path, between: lower.slice(left.end, right.start) });
        found.push({ per: other.per, apart: off, features });
      }
      times += 1;
    }
    path += other.type === 'time' ? 't' : 'a';
  }
  return found;
}

interface Pair extends Place {
  readonly at: number;
  readonly step: -1 | 1;
  readonly off: number;
  /** The kinds of items between. */
  readonly path: string;
  readonly between: string;
}

/** Adds what speaks for a time near an amount. */
function addTime(features: Features, [item, time]: readonly [PriceItem, PriceItem], pair: Pair): void {
  const { between, path, step, lower, order, heads } = pair;
  const side = step < 0 ? '-' : '+';
  const where = `${side}${path}`;
  const far = path === '' ? `${side}${gapOf(between.length)}` : where;
  const kind = item.money === undefined ? 'bare' : 'money';
  const full = time.full ? 'span' : 'unit';
  const span = NAMED.has(time.per ?? '') ? time.per : 'other';
  const lines = Math.min(2, between.split('\n').length - 1);
  const written = lower.slice(time.start, time.end).replace(/\p{N}+/gu, '#');
  for (const feature of [
    far,
    `${far} ${full}`,
    `${far} ${full} ${kind}`,
    `${far} ${span}`,
    `${far}&${order[0]}`,
    `${where}&${order[1]}`,
    `${where}&${heads}`,
    `${where}&lines ${lines}`,
    `${span}&${sizeOf(item.amount)}&hint ${pair.hint}`,
    `${span}&in ${pair.in}&${kind}`,
    `${span} ${full} ${kind}`,
    `${side}time ${written}`,
    `${where}time ${written}`,
  ])
    features.addName(feature);
  if (path === '') {
    const sign = signOf(between);
    features.addName(`${side}between ${sign}`);
    features.addName(`${side}between ${sign}&${full}&${kind}`);
    if (between.length < 12) features.addName(`${side}written ${between}`);
  }
  for (const word of new Set((between.match(PIECE) ?? []).slice(0, 12)))
    if (path === '' || !LETTER.test(word)) features.addName(`${where} over ${word}`);
  addNeighbours(features, pair, { where, far, full });
  addWords(features, [item, time], { ...pair, where });
}

/** Times that are told apart; the others are spans that somebody counts. */
const NAMED: ReadonlySet<string> = new Set(['60min', '30min', 'night', 'month', 'visit', 'day', 'week', 'year', 'item', '2h']);
const PIECE = /\p{L}+|[^\p{L}\p{N} ]/gu;
const LETTER = /\p{L}/u;

/** Adds what stands on the other side of the time and of the amount, and whether that is nearer. */
function addNeighbours(
  features: Features,
  { items, gaps, at, step, off, between, path }: Pair,
  { where, far, full }: { readonly where: string; readonly far: string; readonly full: string },
): void {
  const [beyond, behind] = [items[at + (off + 1) * step], items[at - step]];
  const gap = gaps[step < 0 ? at - off - 1 : at + off] ?? '';
  if (beyond === undefined) features.addName(`${where}beyond none`);
  else {
    const what = `${beyond.type}${gap.includes('\n') ? ' of another line' : ''} ${gapOf(gap.length)}`;
    features.addName(`${where}beyond ${what}`);
    features.addName(`${far}beyond ${what}`);
    if (beyond.type === 'amount') {
      const nearer = `${where}nearer ${Math.sign(gap.length - between.length)}`;
      features.addName(nearer);
      features.addName(`${nearer} ${beyond.money === undefined ? 'bare' : 'money'}`);
      features.addName(`${where}signs ${path === '' ? signOf(between) : ''}|${signOf(gap)}`);
    }
  }
  const other = gaps[step < 0 ? at : at - 1] ?? '';
  if (behind === undefined) features.addName(`${where}back none`);
  else {
    features.addName(`${where}back ${behind.type}${other.includes('\n') ? ' of another line' : ''} ${gapOf(other.length)}`);
    if (behind.type === 'time')
      features.addName(`${where}rival ${Math.sign(other.length - between.length)} ${full} ${behind.full ? 'span' : 'unit'}`);
  }
}

/** Adds the words on the far sides of the amount and of the time. */
function addWords(
  features: Features,
  [item, time]: readonly [PriceItem, PriceItem],
  { text, step, where }: Pair & { readonly where: string },
): void {
  const { tokens } = text;
  const beside = step < 0 ? tokens.at(item.end - 1) + 1 : tokens.at(item.start) - 1;
  const [before, after] = [tokens.at(time.start) - 1, tokens.at(time.end - 1) + 1];
  features.addName(`${where}word ${tokens.words[beside] ?? ''}`);
  features.addName(`${where}time word ${tokens.words[step < 0 ? before : after] ?? ''}`);
  features.addName(`${where}time in ${tokens.shape(before).text} ${tokens.shape(after).text}`);
  for (const { text: name } of step < 0 ? text.beginning(beside) : text.ending(beside)) features.addName(`${where}word ~${name}`);
}

/** Adds what speaks for a time that nothing tells: what the amount is, what stands round it, the items next to it. */
function addUnsaid(features: Features, at: number, { items, gaps, text, in: category, hint, order, spans }: Place): void {
  const item = items[at];
  if (item === undefined) return;
  const kind = item.money === undefined ? 'bare' : 'money';
  const [before, behind] = [items[at - 1], items[at + 1]].map((other, side) => {
    if (other === undefined) return 'none';
    const gap = gaps[at - 1 + side] ?? '';
    return `${other.type}${other.full ? ' span' : ''}${gap.includes('\n') ? ' of another line' : ''} ${gapOf(gap.length)}`;
  });
  addSurroundings(features, text, { start: item.start, end: item.end, own: KINDS[kind] });
  for (const feature of [
    `in ${category}&${kind}`,
    `${sizeOf(item.amount)}&hint ${hint}`,
    sizeOf(item.amount),
    `before ${before}`,
    `behind ${behind}`,
    `between ${before} and ${behind}`,
    `spans ${Math.min(3, spans)}`,
    `spans ${Math.min(3, spans)}&in ${category}`,
    order[0],
    `times ${item.factor}`,
    ...rankOf(item, at, items).map((each) => `${each}&in ${category}`),
  ])
    features.addName(feature);
}

const KINDS = { bare: new FeaturePart('bare'), money: new FeaturePart('money') } as const;

/** Whether an amount with a currency is the first and the largest of those, and whether a month is told anywhere: the rent of a dwelling comes first. */
function rankOf(item: PriceItem, at: number, items: readonly PriceItem[]): string[] {
  const priced = items.filter(({ money }) => money !== undefined);
  const isFirst = !items.slice(0, at).some(({ money }) => money !== undefined);
  const isLargest = priced.every(({ amount }) => amount <= item.amount);
  const month = items.some(({ per }) => per === 'month') ? 'month told' : 'no month';
  return [isFirst ? 'first' : 'later', `${isFirst ? 'first' : 'later'} ${isLargest ? 'largest' : 'smaller'} ${month}`, month];
}

const GAPS: readonly number[] = [1, 2, 3, 5, 9, 16, 30, 60];

function gapOf(length: number): string {
  return `<${GAPS.find((gap) => length < gap) ?? 'all'}`;
}

/** The signs of a gap, a letter for each word; "long" for more than five of them. */
function signOf(gap: string): string {
  const pieces = gap.match(/\p{L}+|\p{N}+|[^\p{L}\p{N} ]/gu) ?? [];
  if (pieces.length > 5) return 'long';
  return pieces.map((piece) => (LETTER.test(piece) ? 'w' : /\p{N}/u.test(piece) ? '#' : piece)).join('');
}
