import marketWords from '../../../../lexicon/market-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import { allMatches } from '../../handles/all-matches.ts';
import { matchAt } from '../../handles/match-at.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import { countedPattern, findCounted } from '../counted-units.ts';
import { findWords } from '../find-words.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { buildWordIndex } from '../word-index.ts';
import { type ItemText, readInItem } from './item-text.ts';

/** How many pieces a text offers: the size of a lot, pieces counted, "x4", or a number right behind a word for selling or having. Not what comes along, nor the least that one must take. */
export function quantityOf(text: ItemText): Read<number> | undefined {
  const found = lotSize(text) ?? piecesOf(text) ?? soldOf(text);
  return found === undefined ? undefined : readInItem(text, found, found.value);
}

interface Count {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const LOTS = buildWordIndex(marketWords.lots.map((lot) => plainLetters(lot)));
const LOT_SIZE = /[ ](\d{1,3})(?!\d|[.,]\d|[ ]?%)/y;

function lotSize({ plain }: ItemText): Count | undefined {
  for (const { start, end } of findWords(plain, LOTS)) {
    const size = matchAt(LOT_SIZE, plain, end);
    if (size !== null && Number(size[1]) > 1) return { start, end: end + size[0].length, value: Number(size[1]) };
  }
  return undefined;
}

const UNITS = countedPattern(marketWords.units.map((unit) => plainLetters(unit)));
/** Units of scripts without spaces, which letters may touch; a span of months is none. */
const UNSPACED = new RegExp(
  String.raw`(?<![\d.,+/-])(\d{1,4}) ?(?:${wordAlternatives(marketWords.units.filter((unit) => /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]$/.test(unit)))})(?!月)`,
  'gu',
);
/** "x4" anywhere, "4x chairs" only where the text begins: further on it is how often something was seen. */
const TIMES = /(?<![\p{L}\d.,])(?:x ?(\d{1,3})(?![\d\p{L}])|(\d{1,3}) ?x(?= \p{L}))/gu;
const MOST_TIMES = 40;

function piecesOf(text: ItemText): Count | undefined {
  const counted = findCounted(text.plain, UNITS).find(
    (count) => Number.isInteger(count.value) && count.value > 0 && !isAside(text, count.start),
  );
  if (counted !== undefined) return counted;
  const touching = allMatches(UNSPACED, text.plain).find(({ index }) => !isAside(text, index));
  if (touching !== undefined) return { start: touching.index, end: touching.index + touching[0].length, value: Number(touching[1]) };
  for (const { 0: whole, 1: behind, 2: before, index } of allMatches(TIMES, text.plain)) {
    const value = Number(behind ?? before);
    if (value > 1 && (behind !== undefined || index < MOST_TIMES) && !isAside(text, index))
      return { start: index, end: index + whole.length, value };
  }
  return undefined;
}

/** Whether a count is of what comes along, of a price for each, or the least that one must take. */
function isAside({ plain, of }: ItemText, start: number): boolean {
  return of('along', 'least').some(({ end }) => end <= start && wordsBetween(plain, [end, start], 'part') <= (end === start ? 0 : 1));
}

/** A number and the word behind it, which must be no measure, no part of a name, no span of time. */
const THINGS = new RegExp(
  String.raw`:?[ ]{1,2}(\d{1,4})(?![\d.,:/%€$£₽₴+]|[ ]?[-–x][ ]?\d)[ ]{1,2}(?!(?:${wordAlternatives(marketWords.measures.map((word) => plainLetters(word)))})(?![\p{L}]))[\p{L}]{2,}`,
  'uy',
);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** "Vendo 10 sillas", "I have 40 bags": the number right behind the word, or behind one for fetching. */
function soldOf(text: ItemText): Count | undefined {
  const { plain, of } = text;
  const fetches = of('pickup');
  for (const { end } of of('sell', 'have')) {
    const from =
      fetches.find(({ start, end: last }) => start > end && last - end <= MOST_TO_FETCH && wordsBetween(plain, [end, start]) === 0)?.end ??
      end;
    const match = matchAt(THINGS, plain, from);
    const value = Number(match?.[1]);
    if (match !== null && value > 1 && (value < FIRST_YEAR || value > LAST_YEAR))
      return { start: from + match[0].search(/\d/), end: from + match[0].search(/\d/) + (match[1] ?? '').length, value };
  }
  const first = matchAt(THINGS, ` ${plain}`, 0);
  const [sale] = of('sell');
  const value = Number(first?.[1]);
  const isSold = sale !== undefined && sale.start < MOST_FIRST;
  return first !== null && isSold && value > 1 && value < MOST_AT_START ? { start: 0, end: (first[1] ?? '').length, value } : undefined;
}

const MOST_TO_FETCH = 24;
/** Units in which a word for selling makes the number that a text begins with a count, and the most that it may be. */
const MOST_FIRST = 50;
const MOST_AT_START = 100;
