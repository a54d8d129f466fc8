import { currencyAfter, currencyBefore } from '../fields/currency-at.ts';
import type { DigitPiece } from './digit-chains.ts';
import { foldMarks } from './fold-marks.ts';
import { FOLD_MARK, type FoldedText } from './folded-text.ts';
import type { PhoneEvidence } from './judge-phone.ts';
import type { NearbyLabels } from './nearby-labels.ts';

/** A stretch of pieces and the labels around it. */
export interface Surroundings {
  readonly pieces: readonly DigitPiece[];
  readonly folded: FoldedText;
  readonly before: NearbyLabels;
  readonly after: ReadonlySet<string>;
}

/** The evidence for a stretch; undefined when its mixture of words, look-alikes and digits cannot be a number. */
export function gatherEvidence({ pieces, folded, before, after }: Surroundings): PhoneEvidence | undefined {
  const count = { digits: 0, word: 0, look: 0 };
  for (const piece of pieces) count[piece.form] += piece.digits.length;
  if (!plausibleMixture(pieces, count)) return undefined;
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const idLabel = idLabelOf(before);
  return {
    labelled: [...before.labels, ...after].some((label) => CALLABLE.has(label)) && idLabel === 'none',
    idLabel,
    obfuscated: count.word > 0 || count.look > 0 || disguised(pieces, folded) || hiddenMarks(foldMarks(folded, start, end)),
    onlyWords: count.digits === 0,
    groups: pieces.map((piece) => piece.digits.length),
    money:
      currencyAfter(folded.lower, end, undefined) !== undefined ||
      currencyBefore(folded.lower.slice(Math.max(0, start - 12), start), undefined) !== undefined,
    series: isSeries(pieces),
  };
}

/** Words count from four on or seven digits, or beside real digits; look-alikes no more than digits; fillers only in a disguise. */
function plausibleMixture(
  pieces: readonly DigitPiece[],
  count: { readonly digits: number; readonly word: number; readonly look: number },
): boolean {
  const words = pieces.filter((piece) => piece.form === 'word').length;
  if (count.word > 0 && count.digits < 3 && words < 4 && count.word < 7) return false;
  const fillers = pieces.filter((piece, at) => at > 0 && piece.gap === 'filler').length;
  if (fillers * 2 > pieces.length || (fillers > 0 && count.word + count.look === 0)) return false;
  return count.look <= count.digits;
}

function idLabelOf({ labels, punctuated }: NearbyLabels): PhoneEvidence['idLabel'] {
  if (!labels.has('id') && [...labels].some((label) => CALLABLE.has(label))) return 'none';
  if (labels.has('id') || (labels.has('weak-id') && punctuated)) return 'sure';
  return labels.has('weak-id') || labels.has('number') ? 'maybe' : 'none';
}

const CALLABLE: ReadonlySet<string> = new Set(['phone', 'whatsapp', 'telegram', 'viber', 'signal', 'zalo', 'wechat', 'line', 'kakaotalk']);

function hiddenMarks(marks: number): boolean {
  return (marks & (FOLD_MARK.styled | FOLD_MARK.afterInvisible)) !== 0;
}

/** Single digits spread out, or separators that nobody uses in numbers. */
function disguised(pieces: readonly DigitPiece[], folded: FoldedText): boolean {
  const single = pieces.filter((piece) => piece.digits.length === 1).length;
  if (single >= 5) return true;
  for (let at = 1; at < pieces.length; at += 1) {
    const between = folded.text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start ?? 0);
    if (!PLAIN_SEPARATOR.test(between)) return true;
  }
  return false;
}

/** Separators in ordinary use: spaces, line breaks, full stop, comma, hyphen, slash, brackets, apostrophe, middle dot. */
const PLAIN_SEPARATOR = /^[\s.,\-/()[\]'·]{0,12}$/;

/** A row of round amounts (100 150 200), of years, or of numbers that only count up (1 2 3 4, 12345678). */
function isSeries(pieces: readonly DigitPiece[]): boolean {
  if (pieces.some((piece) => piece.form !== 'digits')) return false;
  if (COUNTING.includes(pieces.map((piece) => piece.digits).join(''))) return true;
  if (pieces.length < 2) return false;
  if (pieces.every((piece) => /^(?:19|20)\d\d$/.test(piece.digits))) return true;
  const values = pieces.map((piece) => Number(piece.digits));
  if (pieces.length >= 5 && values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1)) return true;
  const amounts = pieces.every((piece) => piece.digits.length >= 2 && piece.digits.length <= 4 && !piece.digits.startsWith('0'));
  return pieces.length >= 3 && amounts && values.every((value) => value % 5 === 0);
}

const COUNTING = '0123456789012345678901234567890';
