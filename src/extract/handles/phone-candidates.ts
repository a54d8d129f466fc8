import type { DigitPiece } from './digit-chains.ts';

/** A stretch of a chain that reads as a number. */
export interface PhoneCandidate<T> {
  /** Index of the first piece, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** What the judge made of it. */
  readonly reading: T;
  /** How good it is beside others, above 0. */
  readonly worth: number;
}

/** What a judge says of a stretch: its meaning and how good that is, 0 to 1. */
export interface JudgedStretch<T> {
  readonly reading: T;
  readonly quality: number;
}

/** Judges the pieces `from` to `to` of a chain, read as these digits; undefined when they mean nothing. */
export type JudgeStretch<T> = (stretch: {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
}) => JudgedStretch<T> | undefined;

/** The best set of stretches that do not overlap (weighted interval scheduling), in order; linear, since a stretch has at most 19 digits. */
export function bestStretches<T>(chain: readonly DigitPiece[], judge: JudgeStretch<T>): PhoneCandidate<T>[] {
  const best: { readonly worth: number; readonly taken: PhoneCandidate<T> | undefined }[] = [{ worth: 0, taken: undefined }];
  for (let to = 1; to <= chain.length; to += 1) {
    let choice = { worth: best[to - 1]?.worth ?? 0, taken: undefined as PhoneCandidate<T> | undefined };
    for (const candidate of stretchesEndingAt(chain, to, judge)) {
      const worth = candidate.worth + (best[candidate.from]?.worth ?? 0);
      if (worth > choice.worth) choice = { worth, taken: candidate };
    }
    best.push(choice);
  }
  const taken: PhoneCandidate<T>[] = [];
  for (let at = chain.length; at > 0;) {
    const candidate = best[at]?.taken;
    if (candidate !== undefined) taken.push(candidate);
    at = candidate?.from ?? at - 1;
  }
  return taken.toReversed();
}

const FEWEST = 7;
const MOST = 19;

function stretchesEndingAt<T>(chain: readonly DigitPiece[], to: number, judge: JudgeStretch<T>): PhoneCandidate<T>[] {
  const found: PhoneCandidate<T>[] = [];
  let digits = '';
  let split = '';
  let penalty = 0;
  let lists = 0;
  for (let from = to - 1; from >= 0; from -= 1) {
    const piece = chain[from];
    if (piece === undefined) break;
    digits = piece.digits + digits;
    split = (piece.split ?? piece.digits) + split;
    if (digits.length > MOST) break;
    if (digits.length >= FEWEST) {
      const judged = judgeBoth({ from, to, digits, split }, judge);
      const quality = judged === undefined ? 0 : judged.quality - penalty - edgePenalty(chain, from, to) - seamPenalty(chain, from, to);
      if (judged !== undefined && quality > LEAST_QUALITY)
        found.push({ from, to, reading: judged.reading, worth: quality * 10 + digits.length / 10 });
    }
    if (piece.gap === 'list') lists += 1;
    // A number written digit by digit, along the line or down the page, is one disguise and not nine.
    if (!((piece.digits.length === 1 || isPairOfLine(chain, from)) && penalty >= (ONE_BY_ONE[piece.gap] ?? Infinity)))
      penalty += gapPenalty(chain, from, lists);
  }
  return found;
}

/** Whether a pair of digits stands on a line of its own, with others of its sort below and above: "06", "12", "34". */
function isPairOfLine(chain: readonly DigitPiece[], at: number): boolean {
  const [piece, next] = [chain[at], chain[at + 1]];
  return piece?.gap === 'line' && piece.digits.length < 4 && (next === undefined || next.gap === 'line');
}

/** The better of two readings: words joined to numbers, and one by one. */
function judgeBoth<T>(
  { from, to, digits, split }: { readonly from: number; readonly to: number; readonly digits: string; readonly split: string },
  judge: JudgeStretch<T>,
): JudgedStretch<T> | undefined {
  const whole = judge({ from, to, digits });
  const apart = split === digits || split.length > MOST ? undefined : judge({ from, to, digits: split });
  if (apart === undefined || apart.quality - SPLIT <= (whole?.quality ?? 0)) return whole;
  return { reading: apart.reading, quality: apart.quality - SPLIT };
}

/** What the gap before a piece costs inside a number; `lists` counts the commas so far, this one included. */
function gapPenalty(chain: readonly DigitPiece[], at: number, lists: number): number {
  const piece = chain[at];
  if (piece === undefined || piece.gap !== 'list') return INNER[piece?.gap ?? 'break'];
  if (piece.form === 'word' && chain[at - 1]?.form === 'word') return INNER.loose / 2;
  return lists > MOST_LISTS ? 0 : INNER.list;
}

const LEAST_QUALITY = 0.25;
/** What it costs to read joined words one by one. */
const SPLIT = 0.08;
/** Commas after which a further one costs nothing: all groups of the number are parted so. */
const MOST_LISTS = 3;
/** What a gap inside a number costs. */
const INNER = { glued: 0, tight: 0, loose: 0.06, list: 0.1, line: 0.2, filler: 0.05, break: 0 } as const;
/** What gaps between single digits cost together, at most; what is not named has no bound. */
const ONE_BY_ONE: Readonly<Partial<Record<DigitPiece['gap'], number>>> = { loose: 0.24, line: INNER.line };
/** What it costs to stop where digits go on. */
const OUTER = { glued: 0.45, tight: 0.2, loose: 0.05, list: 0.04, line: 0, filler: 0.02, break: 0 } as const;

function edgePenalty(chain: readonly DigitPiece[], from: number, to: number): number {
  if (partsSingles(chain, from, to)) return SINGLES_CUT;
  if (partsCounts(chain, from, to)) return Infinity;
  const left = from === 0 ? 0 : Math.min(cutPenalty(chain[from - 1], chain[from]), looseBefore(chain, from));
  const right = to === chain.length ? 0 : Math.min(cutPenalty(chain[to - 1], chain[to]), looseAfter(chain, from, to));
  // A whole number in one piece stands on its own: ages, prices and house numbers may stand around it.
  const alone = to - from === 1 && (chain[from]?.digits.length ?? 0) >= 9;
  return (left * 0.75 + right) * (alone ? 0.25 : 1);
}

/** What it costs at most to leave out the piece before a stretch, when it may be an age and is not glued to it. */
function looseBefore(chain: readonly DigitPiece[], from: number): number {
  const piece = chain[from - 1];
  if (piece?.form !== 'digits' || chain[from]?.gap === 'glued') return Infinity;
  return isSingles(chain, from, from + SINGLES) && piece.digits.length > 1 ? OUTER.loose : /^[1-6]\d$/.test(piece.digits) ? 0.1 : Infinity;
}

/** The same for the piece behind, when it may be an amount or a count. */
function looseAfter(chain: readonly DigitPiece[], from: number, to: number): number {
  const piece = chain[to];
  if (piece?.form !== 'digits' || piece.gap === 'glued') return Infinity;
  if (piece.digits.length > 1 && isSingles(chain, to - SINGLES, to)) return OUTER.loose;
  if (changesSign(chain, from, to)) return OUTER.loose;
  return /^(?:[1-9]\d?[05]|[1-9]\d00?|[1-9])$/.test(piece.digits) && (chain[to - 1]?.digits.length ?? 0) > 1 ? 0.1 : Infinity;
}

/** What it costs when digits one by one end in a group: that is more likely an amount. */
function seamPenalty(chain: readonly DigitPiece[], from: number, to: number): number {
  const last = chain[to - 1];
  if (changesSign(chain, from, to - 1)) return 0.15;
  if (last === undefined || last.form !== 'digits' || last.digits.length < 2 || last.gap === 'glued' || to - from <= SINGLES) return 0;
  return isSingles(chain, to - 1 - SINGLES, to - 1) ? 0.3 : 0;
}

/** Whether all groups of a stretch are parted by one sign, and the piece behind it by another (0812-345-678 2). */
function changesSign(chain: readonly DigitPiece[], from: number, to: number): boolean {
  const next = chain[to]?.sign;
  const sign = chain[from + 1]?.sign;
  if (next === undefined || sign === undefined || next === sign || to - from < 3 || chain[to]?.gap === 'line') return false;
  for (let at = from + 2; at < to; at += 1) if (chain[at]?.sign !== sign) return false;
  return true;
}

/** Whether a stretch of digits one by one leaves out one that goes before or follows in the same way: then it is a piece of a longer number. */
function partsSingles(chain: readonly DigitPiece[], from: number, to: number): boolean {
  const goesOn = (at: number, beside: number): boolean =>
    chain[at]?.form === 'digits' &&
    chain[at].digits.length === 1 &&
    chain[Math.max(at, beside)]?.gap === chain[from + 1]?.gap &&
    chain[Math.max(at, beside)]?.sign === chain[from + 1]?.sign;
  return isSingles(chain, from, Math.min(to, from + SINGLES)) && to - from >= SINGLES && (goesOn(from - 1, from) || goesOn(to, to - 1));
}

/** Whether a stretch of single digits and pairs, or of threes, between commas leaves out one that goes before or follows in the same way: pages, sizes, scores and large sums, not a number told in pairs or digit by digit. */
function partsCounts(chain: readonly DigitPiece[], from: number, to: number): boolean {
  let end = from + 1;
  while (end < to && isBehindComma(chain, end)) end += 1;
  const lengths = chain.slice(from, end).map(({ digits }) => digits.length);
  const goesOn = (at: number): boolean => isBehindComma(chain, at) && chain[at]?.gap === chain[from + 1]?.gap;
  const beside = [...(goesOn(from) ? chain.slice(from - 1, from) : []), ...(goesOn(to) ? chain.slice(to, to + 1) : [])];
  if (lengths.every((length) => length === 3)) return lengths.length > 2 && beside.some(({ digits }) => digits.length === 3);
  const counts = lengths.length >= SINGLES && lengths.every((length) => length <= 2) && new Set(lengths).size > 1;
  return counts && beside.some(({ digits }) => digits.length <= 2);
}

/** Whether a comma alone stands between digits and those before. */
function isBehindComma(chain: readonly DigitPiece[], at: number): boolean {
  return chain[at]?.sign === ',' && chain[at].form === 'digits' && chain[at - 1]?.form === 'digits';
}

const SINGLES_CUT = 0.2;
const SINGLES = 5;

function isSingles(chain: readonly DigitPiece[], from: number, to: number): boolean {
  if (from < 0 || to > chain.length) return false;
  for (let at = from; at < to; at += 1) if (chain[at]?.form !== 'digits' || chain[at]?.digits.length !== 1) return false;
  return true;
}

/** What it costs to part two neighbours: words said in a row belong together, words and digits beside them need not. */
function cutPenalty(left: DigitPiece | undefined, right: DigitPiece | undefined): number {
  if (left === undefined || right === undefined) return 0;
  if (right.gap !== 'glued' && right.gap !== 'tight' && right.gap !== 'list') return OUTER[right.gap];
  const words = Number(left.form === 'word') + Number(right.form === 'word');
  // Hundreds behind a number are a price.
  if (words === 2) return HUNDREDS.test(right.digits) ? OUTER.tight : WORD_CUT;
  return words === 1 && right.gap !== 'glued' ? OUTER.loose : OUTER[right.gap];
}

const WORD_CUT = 0.5;
const HUNDREDS = /^[1-9]00$/;
