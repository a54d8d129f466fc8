import { allMatches } from '../handles/all-matches.ts';
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { currencyAfter, currencyBefore } from './currency-at.ts';
import { findDurations } from './duration-words.ts';
import { plainNumber } from './plain-number.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** A stretch of text that may be the amount of a price, or the time it is for. Offsets into the folded text. */
export interface PriceItem {
  readonly type: 'amount' | 'time';
  readonly start: number;
  readonly end: number;
  /** Amounts: the number, thousands words worked in. */
  readonly amount: number;
  /** Amounts: what stands for a currency; undefined when nothing does. */
  readonly money: { readonly currency: string | undefined } | undefined;
  /** Amounts: a price word announces it. */
  readonly labelled: boolean;
  /** Times: what the price is for. */
  readonly per: PricePer | undefined;
  /** Times: a number or fixed phrase, not a bare unit. */
  readonly full: boolean;
}

/** Amounts and times of a folded, lower-case text, in order. `hint` is the currency for words and signs that several share. */
export function findPriceItems(lower: string, hint: string | undefined): PriceItem[] {
  if (!/\d/.test(lower)) return [];
  const times = findDurations(lower).map((time): PriceItem => ({ ...time, type: 'time', amount: 0, money: undefined, labelled: false }));
  const items: PriceItem[] = [];
  let next = 0;
  let end = 0;
  for (const match of allMatches(NUMBER, lower)) {
    if (items.length >= MOST_ITEMS) break;
    while ((times[next]?.end ?? Infinity) <= match.index) items.push(...times.slice(next, (next += 1)));
    const time = times[next];
    if (match.index < end || (time !== undefined && time.start <= match.index && match.index < time.end)) continue;
    const item = readNumber({ lower, written: match[0], start: match.index, from: end, hint });
    if (item === undefined) continue;
    items.push(item);
    end = item.end;
  }
  return [...items, ...times.slice(next)].filter((item, at, all) => at === 0 || item.start >= (all[at - 1]?.end ?? 0));
}

/** Items read of one text, so that a text of nothing but numbers costs little. */
const MOST_ITEMS = 20_000;

/** A number with its thousands and decimals: 1.500, 1 500, 1'500, 2,50, 1.500,00. Must not be part of a word, or go on before or after. */
const NUMBER =
  /(?=\d)(?<![\p{N}]|[\p{N}][.,]|[a-z_-](?=\d{4})|#)(?:[1-9]\d{0,2}(?:[.,' ]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\p{N}])(?![.,]\d)/gu;

/** Currencies counted in thousands and millions, whose name is mostly left out then. */
const MILLIONS: ReadonlySet<string> = new Set(['VND', 'IDR']);

const THOUSANDS: Readonly<Record<string, number>> = moneyWords.thousands;
const THOUSANDS_INDEX = buildWordIndex(Object.keys(THOUSANDS));
/** A price word, a separator and up to two short words, right before an amount. Must not begin inside a word. */
const LABEL_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${wordAlternatives(moneyWords.labels)})(?![\\p{L}])[^\\p{L}\\p{N}\\n]{0,4}(?:\\p{L}{1,8} ){0,2}$`,
  'u',
);
/** Digits of a phone number right before: the number at hand is its tail. */
const PHONE_TAIL = /(?:\+|(?<!\d)0)[\d .\-/()]{6,18}$/;

interface NumberPlace {
  readonly lower: string;
  readonly written: string;
  readonly start: number;
  /** Where the item before ends. */
  readonly from: number;
  readonly hint: string | undefined;
}

function readNumber({ lower, written, start, from, hint }: NumberPlace): PriceItem | undefined {
  const before = lower.slice(Math.max(from, start - 32), start);
  const left = currencyBefore(before.slice(-16), hint);
  if (left === undefined && (/^0\d/.test(written) || PHONE_TAIL.test(before))) return undefined;
  const tail = readTail(lower, start + written.length, hint);
  const money = tail.money ?? left;
  const amount = plainNumber(written, money?.currency) * tail.factor + tail.fraction;
  if (amount <= 0 || amount > 1e12) return undefined;
  const usesLeft = left !== undefined && tail.money === undefined;
  const lead = usesLeft ? left.length : 0;
  return {
    type: 'amount',
    start: start - lead,
    end: start + written.length + tail.length,
    amount,
    money: money ?? (tail.dashed || (tail.factor > 1 && MILLIONS.has(hint ?? '')) ? { currency: hint } : undefined),
    labelled: LABEL_BEFORE.test(before.slice(0, before.length - lead)),
    per: undefined,
    full: false,
  };
}

interface Tail {
  readonly money: { readonly currency: string | undefined } | undefined;
  readonly factor: number;
  readonly fraction: number;
  readonly dashed: boolean;
  readonly length: number;
}

/** What belongs to an amount behind its digits: ",-", a word for thousands (with a digit after it: 1tr5), a currency. */
function readTail(lower: string, at: number, hint: string | undefined): Tail {
  const dash = /^[.,]-{1,2}/.exec(lower.slice(at, at + 3))?.[0].length ?? 0;
  let end = at + dash;
  const gap = lower.charAt(end) === ' ' ? 1 : 0;
  const word = wordAt(THOUSANDS_INDEX, lower, end + gap) ?? gluedThousands(lower, end);
  let factor = 1;
  let fraction = 0;
  if (word !== undefined && !(gap === 1 && word.length === 1 && word < 'z')) {
    factor = THOUSANDS[word] ?? 1;
    end += (lower.startsWith(word, end) ? 0 : gap) + word.length;
    const more = /^(\d)(?!\d)/.exec(lower.slice(end, end + 2));
    if (more !== null) {
      fraction = (Number(more[1]) * factor) / 10;
      end += 1;
    }
    if (lower.charAt(end) === '.') end += 1;
  }
  const money = currencyAfter(lower, end, hint);
  if (money !== undefined) end += money.length;
  if (dash === 0 && money !== undefined) end += /^[.,]-{1,2}/.exec(lower.slice(end, end + 3))?.[0].length ?? 0;
  return { money: money === undefined ? undefined : { currency: money.currency }, factor, fraction, dashed: dash > 0, length: end - at };
}

/** A thousands word between digits: 1tr5, 2k5. */
function gluedThousands(lower: string, at: number): string | undefined {
  const word = /^(tr|k|m)(?=\d(?!\d))/.exec(lower.slice(at, at + 4))?.[1];
  return word !== undefined && word in THOUSANDS ? word : undefined;
}
