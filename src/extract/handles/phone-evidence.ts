import phoneWords from '../../../lexicon/phone-words.json' with { type: 'json' };
import { currencyAfter, currencyBefore } from '../fields/currency-at.ts';
import type { DigitPiece } from './digit-chains.ts';
import { foldMarks } from './fold-marks.ts';
import { type FillerVerdict, judgeFillers } from './filler-words.ts';
import { FOLD_MARK, type FoldedText } from './folded-text.ts';
import type { PhoneEvidence } from './judge-phone.ts';
import { isDraw } from './is-draw.ts';
import type { NearbyLabels } from './nearby-labels.ts';
import { rowCut } from './row-cut.ts';

/** A stretch of pieces and what stands around it. */
export interface Surroundings {
  readonly pieces: readonly DigitPiece[];
  /** The chain that they are of, and where they begin in it. */
  readonly chain: readonly DigitPiece[];
  readonly from: number;
  /** The piece before them in the chain, and the one behind. */
  readonly neighbours: readonly [DigitPiece | undefined, DigitPiece | undefined];
  readonly folded: FoldedText;
  readonly before: NearbyLabels;
  readonly after: ReadonlySet<string>;
  /** Labels before the row of groups of one length in which the stretch stands; undefined when it begins there itself. */
  readonly rowLabel: NearbyLabels | undefined;
}

/** The evidence for a stretch; undefined when its mixture of words, look-alikes and digits cannot be a number. */
export function gatherEvidence(surroundings: Surroundings): PhoneEvidence | undefined {
  const { pieces, folded, before, after } = surroundings;
  const count = { digits: 0, word: 0, look: 0 };
  for (const piece of pieces) count[piece.form] += piece.digits.length;
  const framed = isFramed(pieces, folded.text);
  if (
    isOfYear(pieces) ||
    isRange(pieces, folded.lower) ||
    !plausibleMixture(pieces, count) ||
    (!framed && endsInAmount(pieces, folded.lower))
  )
    return undefined;
  const fillers = fillerVerdict(surroundings, count.word + count.look > 0);
  if (fillers === 'odd') return undefined;
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const idLabel = idLabelAround(surroundings, end);
  const spelled = fillers !== 'none' || count.word + count.look > 0 || hiddenMarks(foldMarks(folded, start, end));
  return {
    labelled: [...before.labels, ...after].some((label) => CALLABLE.has(label)) && idLabel === 'none',
    idLabel,
    onlyNumbered: before.labels.has('number') && [...before.labels, ...after].every((label) => label === 'number' || label === 'phone'),
    spelled,
    byLooks: count.look > 0 && count.word === 0 && fillers === 'none',
    even: areEven(pieces),
    obfuscated: spelled || disguised(pieces, folded),
    onlyWords: count.digits === 0,
    groups: groupsOf(pieces),
    counted: isCounted(folded.lower, end),
    money: !framed && isBesideMoney(folded.lower, start, end),
    series: isSeries(pieces, folded.lower),
    fillers,
    listed: isListed(pieces),
    scattered: isScattered(pieces),
    cut: rowCut(pieces, surroundings.chain, surroundings.from),
  };
}

function groupsOf(pieces: readonly DigitPiece[]): readonly number[] {
  return isSpacedGroup(pieces) ? [3, 3, 4] : pieces.map((piece) => piece.digits.length);
}

function isBesideMoney(lower: string, start: number, end: number): boolean {
  return moneyAfter(lower, end) || moneyBefore(lower, start);
}

function isCounted(lower: string, end: number): boolean {
  return COUNTED.has(FIRST_WORD.exec(lower.slice(end, end + 24))?.[1] ?? '');
}

/** The word that begins right there, a space before it at most. */
const FIRST_WORD = /^ ?([\p{L}\p{M}]{1,20})(?![\p{L}\p{M}])/u;

/** What the words in the gaps say; odd ones, and rows that go on behind the stretch, part what they stand between. */
function fillerVerdict({ pieces, neighbours, folded }: Surroundings, disguise: boolean): FillerVerdict {
  const fillers = fillersOf(pieces, folded.lower);
  // "1, 16 for level 2, 24" counts up; commas and the same word part no one number.
  const verdict = judgeFillers(
    fillers,
    disguise,
    pieces.some(({ gap }, at) => at > 0 && gap === 'list'),
  );
  if (verdict === 'none' || verdict === 'odd') return verdict;
  if (verdict === 'maybe' && fillers.some((filler) => /[.,;:!?،、。]/.test(filler))) return 'odd';
  return goesOn(pieces, neighbours, { lower: folded.lower, filler: fillers[0] ?? '' }) ? 'odd' : verdict;
}

/** The words in the gaps of a stretch that are none of digits. */
function fillersOf(pieces: readonly DigitPiece[], lower: string): string[] {
  return pieces.flatMap((piece, at) => (at > 0 && piece.gap === 'filler' ? [lower.slice(pieces[at - 1]?.end ?? 0, piece.start)] : []));
}

/** Whether the same filler and more digits follow or go before: then the stretch is a piece of a row. */
function goesOn(
  pieces: readonly DigitPiece[],
  [left, right]: Surroundings['neighbours'],
  { lower, filler }: { readonly lower: string; readonly filler: string },
): boolean {
  const before = left === undefined || pieces[0]?.gap !== 'filler' ? undefined : lower.slice(left.end, pieces[0].start);
  const after = right === undefined || right.gap !== 'filler' ? undefined : lower.slice(pieces.at(-1)?.end ?? 0, right.start);
  return [before, after].some((other) => other !== undefined && other.trim() === filler.trim());
}

/** Whether the first or last group of several is an amount with its currency: the number is what is left without it. */
function endsInAmount(pieces: readonly DigitPiece[], lower: string): boolean {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || pieces.length < 2) return false;
  if (isAmount(last) && last.gap !== 'glued' && moneyAfter(lower, last.end)) return true;
  return isAmount(first) && pieces[1]?.gap !== 'glued' && !first.plus && moneyBefore(lower, first.start);
}

/** Whether a group may be an amount: four digits at most, no nought before them. */
function isAmount({ form, digits }: DigitPiece): boolean {
  return form === 'digits' && digits.length < 5 && !digits.startsWith('0');
}

/** A currency right behind, unless it stands apart and before an amount of its own ("96123-4511 R$ 300"). */
function moneyAfter(lower: string, end: number): boolean {
  const found = currencyAfter(lower, end, undefined);
  if (found === undefined) return false;
  return !(lower.charAt(end) === ' ' && /^:? ?\d/.test(lower.slice(end + found.length, end + found.length + 3)));
}

/** A currency right before, unless it stands behind an amount of its own ("150 rose. 312 34 56 779"). */
function moneyBefore(lower: string, start: number): boolean {
  const found = currencyBefore(lower.slice(Math.max(0, start - 12), start), undefined);
  return found !== undefined && !/\d ?$/.test(lower.slice(Math.max(0, start - found.length - 2), start - found.length));
}

/** Words count from four on or seven digits, or beside real digits; look-alikes up to three times the digits. */
function plausibleMixture(
  pieces: readonly DigitPiece[],
  count: { readonly digits: number; readonly word: number; readonly look: number },
): boolean {
  // A lone O is read as a word, and is as likely a nought.
  const words = pieces.filter(({ form, start, end }) => form === 'word' && end - start > 1).length;
  if (words > 0 && count.digits < 3 && words < 4 && count.word < 7) return false;
  // Groups of the letter O alone are noughts: "O1O.2OOO.OOOO".
  const noughts = pieces.filter(({ form, digits }) => form === 'look' && digits.length > 1 && /^0+$/.test(digits));
  return count.look - noughts.reduce((sum, { digits }) => sum + digits.length, 0) <= count.digits * 3;
}

/** The label for another number than one to call: before the stretch or its row, or joined to its end by a hyphen («030-23125-Teilenummern»). */
function idLabelAround({ pieces, before, after, rowLabel, folded }: Surroundings, end: number): PhoneEvidence['idLabel'] {
  const start = pieces[0]?.start ?? 0;
  if (KEY_ENDS.has(folded.lower.charAt(start - 1)) && KEYED.test(folded.lower.slice(Math.max(0, start - 24), start))) return 'sure';
  if (after.has('id') && folded.text.charAt(end) === '-') return 'sure';
  if (folded.lower.charAt(end) === '_' && FILE_NAME.test(folded.lower.slice(end, end + 12))) return 'sure';
  return rowLabel !== undefined && idLabelOf(rowLabel) === 'sure' ? 'sure' : idLabelOf(before);
}

/** A field of data for machines, or the name of a file ("ad_id": 2015550123, IMG_2015550123); not the account of a messenger. */
const KEYED =
  /(?:[a-z](?<!phone|tel|whatsapp|viber|signal|zalo|(?<![a-z])wa)[_-](?:id|uid|code|ref|key|hash|sku|ts|time)|(?<![a-z])(?:uid|pid|tid|sku|timestamp|hash|epoch))["']? ?[:=] ?["']?$|(?<![a-z])(?:img|dsc|vid|pxl|screenshot|photo|foto|image|file|scan|doc)[_-]$/;

/** What follows a number in the name of a file: `_87571fb160_b.jpg`. */
const FILE_NAME = /^_(?=[a-z]{0,8}\d)[0-9a-f]{6,11}(?![g-z])/;

/** What may stand right before the value of such a field. */
const KEY_ENDS: ReadonlySet<string> = new Set(':= "\'_-');

function idLabelOf({ labels, punctuated, adjacent }: NearbyLabels): PhoneEvidence['idLabel'] {
  if (!labels.has('id') && [...labels].some((label) => CALLABLE.has(label))) return 'none';
  if (labels.has('id') || (labels.has('weak-id') && punctuated)) return 'sure';
  if (labels.has('ad') && !punctuated) return 'ad';
  return labels.has('weak-id') || (labels.has('number') && adjacent) || labels.has('ad') ? 'maybe' : 'none';
}

const CALLABLE: ReadonlySet<string> = new Set(['phone', 'whatsapp', 'telegram', 'viber', 'signal', 'zalo', 'wechat', 'line', 'kakaotalk']);

/** Whether the labels before a place announce a phone or messenger number. */
export function isCallable(before: NearbyLabels): boolean {
  return idLabelOf(before) === 'none' && [...before.labels].some((label) => CALLABLE.has(label));
}

/** What is counted by the number before it. */
const COUNTED: ReadonlySet<string> = new Set(phoneWords.counted);

function hiddenMarks(marks: number): boolean {
  return (marks & (FOLD_MARK.styled | FOLD_MARK.afterInvisible)) !== 0;
}

/** Single digits spread out, or separators that nobody uses in numbers. */
function disguised(pieces: readonly DigitPiece[], folded: FoldedText): boolean {
  const single = pieces.filter((piece) => piece.digits.length === 1).length;
  if (single >= 5 || isSpacedGroup(pieces)) return true;
  for (let at = 1; at < pieces.length; at += 1) {
    const between = folded.text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start ?? 0);
    if (!PLAIN_SEPARATOR.test(between)) return true;
  }
  return false;
}

/** Separators in ordinary use: spaces, line breaks, full stop, comma, hyphen, slash, brackets, apostrophe, middle dot. */
const PLAIN_SEPARATOR = /^[\s.,\-/()[\]'·]{0,12}$/;

/** Whether the same signs stand between all groups. */
function areEven(pieces: readonly DigitPiece[]): boolean {
  const [, second, ...rest] = pieces;
  return rest.every((piece) => piece.gap === second?.gap && piece.sign === second?.sign);
}

/** A row of round amounts (100 150 200), of years, of the numbers of a lottery, or of numbers that only count up (1 2 3 4, 12345678). */
function isSeries(pieces: readonly DigitPiece[], lower: string): boolean {
  if (pieces.some((piece) => piece.form !== 'digits')) return false;
  if (isDraw(pieces, lower)) return true;
  if (!isGrouped(pieces) && COUNTING.includes(pieces.map((piece) => piece.digits).join(''))) return true;
  if (pieces.length < 2) return false;
  if (pieces.every((piece) => /^(?:19|20)\d\d$/.test(piece.digits))) return true;
  if (pieces.length >= 4 && areHours(pieces)) return true;
  const values = pieces.map((piece) => Number(piece.digits));
  if (pieces.length >= 4 && (countsUp(values) || isPaging(values))) return true;
  const amounts = pieces.every((piece) => piece.digits.length >= 2 && piece.digits.length <= 4 && !piece.digits.startsWith('0'));
  return pieces.length >= 3 && amounts && values.every((value) => value % 5 === 0);
}

/** Whether digits stand in two to five groups as those of a number do, the first with a nought: "012-345 6789" is no counting. */
function isGrouped([first, ...rest]: readonly DigitPiece[]): boolean {
  return first?.digits.startsWith('0') === true && rest.length > 0 && rest.length < 5 && rest.every(({ digits }) => digits.length > 1);
}

/** Whether a stretch is a number of a year, whatever stands before it: "no. 2214/2026". */
function isOfYear([first, second, ...rest]: readonly DigitPiece[]): boolean {
  return rest.length === 0 && second?.sign === '/' && OF_YEAR.test(`${first?.digits}/${second.digits}`);
}

/** A range of years, sums or hours: two groups of one length and a "to" between them (1950 to 1965). */
function isRange([first, between, last, ...rest]: readonly DigitPiece[], lower: string): boolean {
  return (
    rest.length === 0 &&
    between?.form === 'word' &&
    first?.form === 'digits' &&
    last?.form === 'digits' &&
    first.digits.length === last.digits.length &&
    lower.slice(between.start, between.end) === 'to'
  );
}

/** A number without a nought before it, and a year behind a slash. */
const OF_YEAR = /^[1-9]\d{0,4}\/(?:19|20)\d\d$/;

/** Opening hours, hour and quarter in turn, later and later: 09 00 12 30 14 00. */
function areHours(pieces: readonly DigitPiece[]): boolean {
  return pieces.every(({ digits }, at) => {
    if (digits.length !== 2) return false;
    if (at % 2 === 1) return QUARTERS.has(digits);
    return Number(digits) <= 24 && Number(digits) >= Number(pieces[at - 2]?.digits ?? 0);
  });
}

const QUARTERS: ReadonlySet<string> = new Set(['00', '15', '30', '45']);

/** Equal small steps: 38 40 42 44, 1 2 3 4. */
function countsUp(values: readonly number[]): boolean {
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  if (step < 1 || step > 10 || (step > 1 && values.some((value) => value > 999))) return false;
  return values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step);
}

/** Pages one after the other and the last of all: 18 19 20 21 … 928. */
function isPaging(values: readonly number[]): boolean {
  return values.slice(1, -1).every((value, at) => value - (values[at] ?? 0) === 1);
}

/** Whether some groups of digits, and not all, are parted like the items of a list (45000; 170/55), or the only gap is of this sort. */
function isListed(pieces: readonly DigitPiece[]): boolean {
  const gaps = pieces.slice(1).filter((piece, at) => piece.gap !== 'glued' && piece.form === 'digits' && pieces[at]?.form === 'digits');
  const lists = gaps.filter((piece) => piece.gap === 'list').length;
  const uneven = pieces.some((piece) => piece.digits.length === 1) && !isSpaced(pieces);
  return lists > 0 && (lists < gaps.length || gaps.length < 3 || uneven);
}

/** Whether single digits stand about among longer groups (01 17 40 6 5 35). A single one at the head is a trunk prefix. */
function isScattered(pieces: readonly DigitPiece[]): boolean {
  if (pieces.some((piece) => piece.form !== 'digits') || isSpaced(pieces) || isSpacedGroup(pieces)) return false;
  return pieces.slice(1).filter((piece) => piece.digits.length === 1).length > 1;
}

/** Whether single digits stand in the place of whole groups of a North American number: "201 5 5 5 0152", "(2 0 1) 555-0152". */
function isSpacedGroup(pieces: readonly DigitPiece[]): boolean {
  if (pieces.length < 5 || pieces.length > 8 || pieces.some(({ form }) => form !== 'digits')) return false;
  let sizes = '';
  let run = 0;
  for (const { digits } of pieces) {
    if (digits.length === 1) run += 1;
    else {
      sizes += `${run === 0 ? '' : run}${digits.length}`;
      run = 0;
    }
  }
  return `${sizes}${run === 0 ? '' : run}` === '334';
}

/** Whether the sign that stands between all groups stands before the first or behind the last as well: "💋2💋0💋1..." is no price in kisses. */
function isFramed(pieces: readonly DigitPiece[], text: string): boolean {
  const sign = pieces[1]?.sign ?? '';
  if (sign === '' || !areEven(pieces)) return false;
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  return text.slice(Math.max(0, start - sign.length - 1), start).includes(sign) || text.slice(end, end + sign.length + 1).includes(sign);
}

/** Whether the digits stand one by one. */
function isSpaced(pieces: readonly DigitPiece[]): boolean {
  return pieces.filter((piece) => piece.digits.length === 1).length >= 5;
}

const COUNTING = '0123456789012345678901234567890';
