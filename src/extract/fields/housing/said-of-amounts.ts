import type { Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import type { DwellingText } from './dwelling-text.ts';

/** A price of a dwelling, and what the words beside it say that it is; undefined without any. */
export interface SaidAmount {
  readonly price: Read<Price>;
  readonly as: Amount | undefined;
}

/** What the prices of a text about a dwelling are, by the words beside them. */
export function saidOfAmounts(prices: readonly Read<Price>[], text: DwellingText): SaidAmount[] {
  const words = wordsOfAmounts(text);
  const original = text.folded.original.toLowerCase();
  return prices.map((price, at) => ({
    price,
    as: saidOf(price, { words, original, after: prices[at - 1]?.end ?? 0, until: prices[at + 1]?.start ?? original.length }),
  }));
}

/** What an amount is: `once` is a fee that is paid but once. */
type Amount = 'rent' | 'deposit' | 'charge' | 'once';

/** A word for what an amount is, by its place in the text as written. */
interface AmountWord {
  readonly class: Amount | 'included';
  readonly start: number;
  readonly end: number;
}

function wordsOfAmounts({ folded, words }: DwellingText): AmountWord[] {
  return words.flatMap(({ class: name, start, end }) =>
    name === 'rent' || name === 'deposit' || name === 'charge' || name === 'once' || name === 'included'
      ? [{ class: name, ...originalSpan(folded, start, end) }]
      : [],
  );
}

interface Surroundings {
  readonly words: readonly AmountWord[];
  readonly original: string;
  /** Where the amount before ends and the one behind begins. */
  readonly after: number;
  readonly until: number;
}

/** The nearest word before an amount on its line says what it is, else one right behind. */
function saidOf({ start, end }: Read<Price>, { words, original, after, until }: Surroundings): Amount | undefined {
  const before = words.filter(
    (word) => word.start >= after && word.end <= start && wordsBetween(original, [word.end, start]) <= MOST_BEFORE,
  );
  const next = words.find((word) => word.start >= end - 1 && word.end <= until && wordsBetween(original, [end, word.start], 'part') <= 1);
  const ofNext = next !== undefined && until < original.length && wordsBetween(original, [next.end, until], 'part') <= 1;
  if (next?.class === 'deposit' && !ofNext && original.slice(end, next.start).trim() === '') return 'deposit';
  const said = before.findLast(({ class: name }) => name === 'rent' || name === 'deposit');
  const charge = before.findLast(
    ({ class: name, start: from }) => (name === 'charge' || name === 'once') && (said === undefined || from > said.start),
  );
  if (charge?.class === 'once') return 'once';
  if (charge !== undefined && !words.some((word) => word.class === 'included' && isBeside(original, word, charge))) return 'charge';
  if (said?.class === 'rent' || said?.class === 'deposit') return said.class;
  if (next === undefined || ofNext || next.class === 'included') return undefined;
  const plus = PLUS.test(original.slice(Math.max(0, start - 3), start));
  return next.class === 'charge' ? (plus ? 'charge' : undefined) : next.class;
}

/** Words between what an amount is and the amount. */
const MOST_BEFORE = 3;
const PLUS = /\+ ?$/;

function isBeside(original: string, one: AmountWord, other: AmountWord): boolean {
  return one.end <= other.start ? wordsBetween(original, [one.end, other.start]) <= 1 : wordsBetween(original, [other.end, one.start]) <= 1;
}
