import type { DigitPiece } from './digit-chains.ts';

/**
 * How a stretch is cut from what stands before it: `within` a row that one sign parts, hyphens, slashes or full stops without spaces, and that goes
 * on to the left ("5-04500-12-345"); `at` such a sign behind other digits ("51.01713-9200"); undefined when it is not.
 */
export function rowCut(pieces: readonly DigitPiece[], left: DigitPiece | undefined): 'within' | 'at' | undefined {
  const [first, ...rest] = pieces;
  if (first === undefined || left?.form !== 'digits' || first.form !== 'digits' || first.plus || first.gap !== 'tight') return undefined;
  if (!SIGNS.has(first.sign ?? '') || first.start - left.end !== 1) return undefined;
  const isRow =
    rest.length > 0 &&
    rest.every((piece, at) => piece.sign === first.sign && piece.start - (at === 0 ? first : (rest[at - 1] ?? first)).end === 1);
  return isRow ? 'within' : 'at';
}

const SIGNS: ReadonlySet<string> = new Set(['.', '/', '-']);
