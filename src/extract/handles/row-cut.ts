import type { DigitPiece } from './digit-chains.ts';

/**
 * How a stretch is cut from what stands before it: `within` a row that one sign parts, hyphens, slashes or full stops without spaces, and that goes
 * on to the left ("5-04500-12-345"); `at` such a sign behind other digits ("51.01713-9200"); undefined when it is not, and behind as many digits as a number of
 * its own has ("030 23125170-0171 3920055"). `from`: where it begins in its chain.
 */
export function rowCut(pieces: readonly DigitPiece[], chain: readonly DigitPiece[], from: number): 'within' | 'at' | undefined {
  const [first, ...rest] = pieces;
  const left = chain[from - 1];
  if (first === undefined || left?.form !== 'digits' || first.form !== 'digits' || first.plus || first.gap !== 'tight') return undefined;
  if (!SIGNS.has(first.sign ?? '') || first.start - left.end !== 1) return undefined;
  const before = digitsOf(chain.slice(0, from));
  if (before >= WHOLE || before === digitsOf(pieces)) return undefined;
  const isRow =
    rest.length > 0 &&
    rest.every((piece, at) => piece.sign === first.sign && piece.start - (at === 0 ? first : (rest[at - 1] ?? first)).end === 1);
  return isRow ? 'within' : 'at';
}

function digitsOf(pieces: readonly DigitPiece[]): number {
  return pieces.reduce((sum, { digits }) => sum + digits.length, 0);
}

/** Digits that a number of its own has, written beside another one; shorter ones have as many as the other. */
const WHOLE = 8;
const SIGNS: ReadonlySet<string> = new Set(['.', '/', '-']);
