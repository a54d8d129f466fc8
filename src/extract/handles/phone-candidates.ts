import type { DigitPiece } from './digit-chains.ts';

/** A stretch of a chain that reads as a number, with its worth. */
export interface PhoneCandidate<T> {
  /** Index of the first piece, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** What the judge made of it. */
  readonly reading: T;
  /** How good it is beside others, above 0. */
  readonly worth: number;
}

/** Says what a stretch of pieces means and how good that is, 0 to 1; undefined when it means nothing. */
export type JudgeStretch<T> = (
  pieces: readonly DigitPiece[],
  digits: string,
) => { readonly reading: T; readonly quality: number } | undefined;

/** The best set of stretches that do not overlap (weighted interval scheduling), in order; linear, since a stretch has at most 18 digits. */
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
  let penalty = 0;
  for (let from = to - 1; from >= 0; from -= 1) {
    const piece = chain[from];
    if (piece === undefined) break;
    digits = piece.digits + digits;
    if (digits.length > MOST) break;
    if (digits.length >= FEWEST) {
      const candidate = judgeStretch(chain.slice(from, to), digits, judge);
      const quality = candidate === undefined ? 0 : candidate.quality - penalty - edgePenalty(chain, from, to);
      if (candidate !== undefined && quality > 0.25) {
        found.push({ from, to, digits: candidate.digits, reading: candidate.reading, worth: quality * 10 + candidate.digits.length / 10 });
      }
    }
    penalty += INNER[piece.gap];
  }
  return found;
}

function judgeStretch<T>(
  pieces: readonly DigitPiece[],
  digits: string,
  judge: JudgeStretch<T>,
): { digits: string; reading: T; quality: number } | undefined {
  const judged = judge(pieces, digits);
  if (judged !== undefined || pieces.every((piece) => piece.split === undefined)) return judged && { digits, ...judged };
  const split = pieces.map((piece) => piece.split ?? piece.digits).join('');
  const again = split.length > MOST ? undefined : judge(pieces, split);
  return again && { digits: split, ...again };
}

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
