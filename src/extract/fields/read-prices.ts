import type { Price, PricePer } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { foldText } from '../handles/folded-text.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { hintedCurrency } from './currency-words.ts';
import { findPriceItems, type PriceItem } from './price-items.ts';

/** Every price mention of a text, in order: amounts with a currency, or with a time they buy ("1h 150 / 2h 280"). */
export function readPrices(text: string, context: TextContext): Read<Price>[] {
  const folded = foldText(text);
  return scanPrices(folded.lower, context).map(({ start, end, price }) => {
    const span = originalSpan(folded, start, end);
    return { value: price, where: 'text', ...span, raw: text.slice(span.start, span.end), by: 'price@1' };
  });
}

/** A price in a folded text. */
export interface FoundPrice {
  readonly start: number;
  readonly end: number;
  readonly price: Price;
}

/** The prices of a folded, lower-case text; offsets into it. */
export function scanPrices(lower: string, context: TextContext): FoundPrice[] {
  const hint = hintedCurrency(context);
  const items = findPriceItems(lower, hint);
  const found: FoundPrice[] = [];
  let timeFirst: boolean | undefined;
  let lineStart = -2;
  for (const [at, item] of items.entries()) {
    const line = lower.lastIndexOf('\n', item.start);
    if (line !== lineStart) {
      lineStart = line;
      timeFirst = item.type === 'time' && item.full;
    }
    if (item.type !== 'amount') continue;
    const per = perOf(items, at, { lower, timeFirst: timeFirst === true });
    const money = item.money ?? inherited(items, at, lower);
    if (money === undefined && !believable(item, per)) continue;
    const currency = money === undefined ? hint : money.currency;
    found.push({ start: item.start, end: item.end, price: { amount: item.amount, ...(currency === undefined ? {} : { currency }), ...(per === undefined ? {} : { per: per.per }) } });
  }
  return found;
}

interface FoundPer {
  readonly per: PricePer;
  /** Linked by a slash or a word such as "per". */
  readonly linked: boolean;
  readonly full: boolean;
}

/** The time an amount is for: behind it if linked, before it in lines that begin with a time, else whichever is next to it. */
function perOf(items: readonly PriceItem[], at: number, line: { readonly lower: string; readonly timeFirst: boolean }): FoundPer | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const right = neighbour(item, items[at + 1], line.lower);
  const left = items[at - 1]?.type === 'time' ? neighbour(items[at - 1], item, line.lower) : undefined;
  const nextIsOwn = items[at + 2]?.type === 'amount' && line.timeFirst;
  const behind = right === undefined || items[at + 1]?.per === undefined ? undefined : { per: items[at + 1]?.per, linked: LINK.test(right), full: items[at + 1]?.full === true };
  const ahead = left === undefined || items[at - 1]?.per === undefined || items[at - 1]?.full !== true && !/[:=]/.test(left) ? undefined : { per: items[at - 1]?.per, linked: false, full: true };
  const pick =
    behind?.linked === true && !(ahead !== undefined && nextIsOwn && !STRONG_LINK.test(right ?? ''))
      ? behind
      : ahead !== undefined && (line.timeFirst || behind === undefined)
        ? ahead
        : behind !== undefined && (behind.full || behind.linked) && NEAR.test(right ?? '')
          ? behind
          : ahead;
  return pick?.per === undefined ? undefined : { per: pick.per, linked: pick.linked, full: pick.full };
}

/** The text between two items if they can belong together: on one line, few characters, no sentence between. */
function neighbour(first: PriceItem | undefined, second: PriceItem | undefined, lower: string): string | undefined {
  if (first === undefined || second === undefined || first.type === second.type) return undefined;
  const between = lower.slice(first.end, second.start);
  return BETWEEN.test(between) ? between : undefined;
}

/** Between time and amount: separators and up to two words, no line break, no end of a sentence. */
const BETWEEN = /^[^\p{L}\p{N}\n.;!?]{0,8}(?:\p{L}{1,10}[^\p{L}\p{N}\n;!?]{1,4}){0,2}$/u;
/** A slash, or a word that says "for each". */
const LINK = /^[ ]?(?:\/|(?:per|pro|je|par|por|al|alla|à|za|na|pe|за|в|на|a|an|la|le|el|every|each|pr\.?|kwa|für|voor|for|pour|para|pentru|mỗi|tiap|ต่อ|לכל|fyrir|i|om|de|d'|l'|në|w|co)[ ]?(?:l'|la |el |die |der |den |het |een |un |une |una |1 )?|an? )[ ]?$/u;
const STRONG_LINK = /^[ ]?(?:per|pro|je|par|por|za|pe|за|each|every|pr\.?)\b/u;
/** Directly behind the amount: spaces, a bracket, a dash, a comma or colon. */
const NEAR = /^[ ]{0,2}[-–—(:,=~>→|]{0,2}[ ]{0,2}(?:for|für|voor|pour|por|para|за|za|per|pentru|de|om)?[ ]{0,2}$/u;

/** The currency of the next amount in a range or list: "150-200 €", "100/150/200 euro". */
function inherited(items: readonly PriceItem[], at: number, lower: string): PriceItem['money'] {
  for (let next = at + 1; next < at + 6; next += 1) {
    const [before, item] = [items[next - 1], items[next]];
    if (before === undefined || item?.type !== 'amount') return undefined;
    if (!/^[ ]?(?:-|\/|,|&|~|to|до|a|à|bis|tot|do|și|till|até|fino a|hasta|и|или|or|oder|ou|o|of|и)[ ]?$/u.test(lower.slice(before.end, item.start))) return undefined;
    if (item.money !== undefined) return item.money;
  }
  return undefined;
}

/** A bare number is a price only with a time it buys and of a likely size, or behind a word for price. */
function believable(item: PriceItem, per: FoundPer | undefined): boolean {
  if (per !== undefined && (per.full || per.linked)) return item.amount >= 10 && (item.amount % 5 === 0 || per.linked);
  return item.labelled && item.amount >= 10;
}
