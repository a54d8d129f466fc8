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
  for (let from = to - 1; from >= 0; from -= 1) {
    const piece = chain[from];
    if (piece === undefined) break;
    digits = piece.digits + digits;
    split = (piece.split ?? piece.digits) + split;
    if (digits.length > MOST) break;
    if (digits.length >= FEWEST) {
      const judged =
        judge({ from, to, digits }) ?? (split === digits || split.length > MOST ? undefined : judge({ from, to, digits: split }));
      const quality = judged === undefined ? 0 : judged.quality - penalty - edgePenalty(chain, from, to);
      if (judged !== undefined && quality > LEAST_QUALITY)
        found.push({ from, to, reading: judged.reading, worth: quality * 10 + digits.length / 10 });
    }
    // A number written down the page, one digit a line, is one disguise and not nine.
    if (piece.gap !== 'line' || penalty < INNER.line || piece.digits.length > 1) penalty += INNER[piece.gap];
  }
  return found;
}

const LEAST_QUALITY = 0.25;
/** What a gap inside a number costs. */
const INNER = { glued: 0, tight: 0, loose: 0.06, line: 0.2, filler: 0.05, break: 0 } as const;
/** What it costs to stop where digits go on. */
const OUTER = { glued: 0.45, tight: 0.2, loose: 0.05, line: 0, filler: 0.02, break: 0 } as const;

function edgePenalty(chain: readonly DigitPiece[], from: number, to: number): number {
  const left = from === 0 ? 0 : OUTER[chain[from]?.gap ?? 'break'];
  const right = to === chain.length ? 0 : OUTER[chain[to]?.gap ?? 'break'];
  // A whole number in one piece stands on its own: ages, prices and house numbers may stand around it.
  const alone = to - from === 1 && (chain[from]?.digits.length ?? 0) >= 9;
  return (left * 0.75 + right) * (alone ? 0.25 : 1);
}
