import type { Span } from '../../model/provenance.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { allMatches } from './all-matches.ts';
import { type DigitGap, digitGap, WIDEST_GAP } from './digit-gap.ts';
import type { FoldedText } from './folded-text.ts';
import { isFaintLookAlike, lookAlikeDigit } from './look-alikes.ts';
import type { NumberWord } from './number-lexicon.ts';
import type { TextToken } from './text-token.ts';

/** One piece of what may be a number. Offsets into the folded text. */
export interface DigitPiece extends Span {
  readonly digits: string;
  /** The digits when words are read one by one; undefined when that makes no difference. */
  readonly split?: string;
  readonly form: 'digits' | 'word' | 'look';
  /** What lies between this piece and the one before; `break` for the first of a chain. */
  readonly gap: DigitGap;
  /** The signs between this piece and the one before, without spaces; undefined where it was not joined by signs alone. */
  readonly sign?: string;
  /** Whether a plus sign, or the word for it, stands right before. */
  readonly plus: boolean;
}

/** What chains are built from. */
export interface ChainInput {
  readonly folded: FoldedText;
  readonly tokens: readonly TextToken[];
  /** Sorted, disjoint; digits inside are no phone number. */
  readonly masks: readonly Span[];
  /** Languages whose number words count. */
  readonly languages: ReadonlySet<string>;
}

/** Runs of digit pieces that may belong together, each to be searched for numbers; plus signs, masks and long text end a run. */
export function digitChains(input: ChainInput): DigitPiece[][] {
  const chains: DigitPiece[][] = [];
  let chain: DigitPiece[] = [];
  for (const piece of readPieces(input)) {
    const joined = piece === MASKED ? undefined : joinPieces(input.folded.text, chain, piece);
    if (joined !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(...joined);
      continue;
    }
    if (chain.length > 0) chains.push(closeChain(chain, input.folded.text));
    chain = piece === MASKED ? [] : startChain(piece, input.folded.text);
  }
  if (chain.length > 0) chains.push(closeChain(chain, input.folded.text));
  return chains;
}

/** The chain with the look-alikes that stand behind its last piece. */
function closeChain(chain: readonly DigitPiece[], text: string): DigitPiece[] {
  return [...chain, ...trailingLooks(text, chain, text.length)];
}

/** Stands for digits under a mask: whatever was before ends. */
const MASKED: DigitPiece = { start: 0, end: 0, digits: '', form: 'digits', gap: 'break', plus: false };

function readPieces(input: ChainInput): DigitPiece[] {
  const pieces: DigitPiece[] = [];
  let multiplier: TextToken | undefined;
  let mask = 0;
  for (const token of input.tokens) {
    const piece = readPiece(token, input, timesOf(multiplier, token, input.folded.text));
    multiplier = token;
    if (piece === undefined) continue;
    while ((input.masks[mask]?.end ?? Infinity) <= piece.start) mask += 1;
    pieces.push((input.masks[mask]?.start ?? Infinity) < piece.end ? MASKED : piece);
  }
  return pieces;
}

/** How often the first digit of a token counts: "double", "triple" right before it say so; not a "double room" further up, and not of a group of digits. */
function timesOf(before: TextToken | undefined, token: TextToken, text: string): number {
  const times = before?.label?.times;
  if (before === undefined || times === undefined || (token.digits?.length ?? 1) > 1) return 1;
  return token.start - before.end <= MOST_BETWEEN && MULTIPLIED.test(text.slice(before.end, token.start)) ? times : 1;
}

const MOST_BETWEEN = 3;
const MULTIPLIED = /^[ \-–_.,]*$/;

function startChain(piece: DigitPiece, text: string): DigitPiece[] {
  const leading = leadingLook(piece, text);
  return [...leading, { ...piece, gap: leading.length > 0 ? 'glued' : 'break' }];
}

/** Pieces a chain may have; a longer one is cut, so that work stays linear. */
const LONGEST_CHAIN = 48;

function readPiece(token: TextToken, input: ChainInput, times: number): DigitPiece | undefined {
  const plus = plusBefore(input.folded, token.start);
  const place = { start: token.start, end: token.end, gap: 'break' as const, plus };
  if (token.digits !== undefined) return { ...place, digits: repeatFirst(token.digits, times), form: times > 1 ? 'word' : 'digits' };
  const parts = token.parts?.map((part) => pick(part, input.languages));
  const split = parts?.map((part) => part ?? '').join('');
  // What joins to a number in another language only is read word by word.
  const digits = pick(token.numbers, input.languages) ?? (parts?.includes(undefined) === false ? split : undefined);
  if (digits === undefined) return undefined;
  return { ...place, digits: repeatFirst(digits, times), form: 'word', ...(split === undefined || split === digits ? {} : { split }) };
}

/** Whether a plus sign, or the word for it, stands right before an offset. */
function plusBefore({ text, lower }: FoldedText, start: number): boolean {
  const last = text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '(' ? text.charAt(start - 2) : text.charAt(start - 1);
  if (last === '+' || last === ' ') return PLUS_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  return PLUS_WORD_ENDS.has(last.toLowerCase()) && PLUS_WORD.test(lower.slice(Math.max(0, start - 8), start));
}

/** Last letters of the words for plus. */
const PLUS_WORD_ENDS: ReadonlySet<string> = new Set('sсzдسกgνıùй加'.split(''));

/** A plus sign before a number, a bracket or space between at most; not one that stands between digits as a separator. */
const PLUS_BEFORE = /(?<![0-9])(?<![0-9] (?=\+ ))\+ ?\(?$/;
/** The spoken plus in the languages of the number lexicon; must not match the end of a longer word. */
const PLUS_WORD = /(?<!\p{L}|\d {0,2})(?:plus|плюс|plusz|pluss|plius|زائد|بلس|บวก|cộng|συν|artı|più|mais|más|פלוס|加) {0,2}$/u;

function repeatFirst(digits: string, times: number): string {
  return digits.charAt(0).repeat(times - 1) + digits;
}

function pick(numbers: readonly NumberWord[] | undefined, languages: ReadonlySet<string>): string | undefined {
  return numbers?.find((word) => languages.has(word.language))?.digits;
}

/** The piece with its gap, preceded by pieces for look-alike letters in the gap; undefined when the chain ends here. */
function joinPieces(text: string, chain: readonly DigitPiece[], piece: DigitPiece): DigitPiece[] | undefined {
  const gapStart = chain.at(-1)?.end;
  if (gapStart === undefined || piece.start - gapStart > WIDEST_GAP) return undefined;
  // A heart among the groups is a sign like others.
  const between = text.slice(gapStart, piece.start).replaceAll('<3', '<♥');
  if (piece.plus && between !== '+') return undefined;
  const gap = isDownThePage(between, chain.at(-1), piece) ? 'line' : digitGap(between);
  if (gap !== 'break' && gap !== 'filler') return [{ ...piece, plus: false, gap, sign: between.trim() }];
  const looks = lookPieces(between, gapStart);
  if (looks !== undefined)
    return [...looks, { ...piece, plus: false, gap: gapStart + between.length === looks.at(-1)?.end ? 'glued' : 'tight' }];
  const trailing = trailingLooks(text, chain, piece.start);
  const rest = trailing.length === 0 ? gap : digitGap(text.slice(trailing.at(-1)?.end ?? 0, piece.start));
  return rest === 'break' ? undefined : [...trailing, { ...piece, plus: false, gap: rest }];
}

/** Whether two digits stand alone on lines of their own, an empty one between: groups of a number that is written down the page. */
function isDownThePage(between: string, left: DigitPiece | undefined, right: DigitPiece): boolean {
  return left?.digits.length === 1 && right.digits.length === 1 && /^[ ]{0,2}\r?\n[ \u00a0]{0,4}\r?\n[ ]{0,2}$/.test(between);
}

/** Look-alikes behind the last digits of a chain ("345 6OI", "34567SO", "567 IO"), not beyond `limit`. */
function trailingLooks(text: string, chain: readonly DigitPiece[], limit: number): DigitPiece[] {
  const last = chain.at(-1);
  if (last === undefined || last.form === 'word' || (chain.length < 2 && last.digits.length < 3)) return [];
  const looks: DigitPiece[] = [];
  const disguised = chain.some((piece) => piece.form === 'look');
  for (let at = last.end; looks.length < 3;) {
    const look = lookBehind(text, at, disguised || looks.length > 0);
    if (look === undefined || look.end > limit) break;
    looks.push(look);
    at = look.end;
  }
  return looks;
}

/** The look-alikes right behind an offset; where nothing before is one, only letters that are no word or unit. */
function lookBehind(text: string, at: number, disguised: boolean): DigitPiece | undefined {
  const [whole = '', gap = '', letters = ''] = TRAILING.exec(text.slice(at, at + 7)) ?? [];
  const digits = [...letters].map((letter) => lookAlikeDigit(letter) ?? '').join('');
  if (letters === '' || digits.length !== letters.length) return undefined;
  const end = at + whole.length;
  if (gap !== '' && [...letters].some((letter) => isFaintLookAlike(letter))) return undefined;
  if (!disguised && (!SURE_LETTERS.test(letters) || (gap !== '' && SHOUTED.test(text.slice(end, end + 8))))) return undefined;
  return { start: at + gap.length, end, digits, form: 'look', plus: false, gap: gap === '' ? 'glued' : 'tight' };
}

/** Up to four letters behind at most one separator; must not be the head of a longer word or of a mixture of letters and digits. */
const TRAILING = /^([ .\-/~*_]?)([\p{L}|!]{1,4})(?![\p{L}\p{M}\p{N}])/u;
/** Letters that are no word of small letters and no unit: capitals that look like digits, with small o and l among them. */
const SURE_LETTERS = /^(?:[OОΟIІΙlSЅZBВЗ|Qoо]{1,4})$/u;
/** A word of capitals: where all is written large, a word of large letters says nothing. */
const SHOUTED = /^[^\p{L}\p{N}\n]{1,3}\p{Lu}{2}/u;

/** Groups of up to four letters or signs with at most three separators around each; whether they look like digits is judged apart. */
const LOOK_GAP = /^[ .\-/()_*~+=•·]{0,3}(?:[\p{L}|!$¡]{1,4}[ .\-/()_*~+=•·]{0,3}){1,3}$/u;

/** One letter three or four times. */
const REPEATED = /^(\p{L})\1{2,3}$/u;

/** A word of small letters, other than o and l: «bis», «is»; must not match capitals. */
const PLAIN_WORD = /^(?!^[ol]+$)\p{Ll}{2,4}$/u;

/** Pieces for look-alike letters that fill a gap between digits; undefined when other letters are among them. */
function lookPieces(between: string, gapStart: number): DigitPiece[] | undefined {
  if (holdsOtherLetter(between) || !LOOK_GAP.test(between)) return undefined;
  const pieces: DigitPiece[] = [];
  for (const match of allMatches(/[\p{L}|!$¡]{1,4}/gu, between)) {
    const digits = [...match[0]].map((letter) => lookAlikeDigit(letter) ?? '').join('');
    if (digits.length !== match[0].length) return undefined;
    const touches = match.index === 0 || match.index + match[0].length === between.length;
    if (match[0].includes('$') && match[0].length < between.length) return undefined;
    // "78o sss oIo7": one letter again and again is no word.
    const again = REPEATED.test(match[0]) && !isFaintLookAlike(match[0].charAt(0));
    if (!touches && !again && PLAIN_WORD.test(match[0])) return undefined;
    if (!again && match[0].length > 1 && [...match[0]].every((letter) => isFaintLookAlike(letter))) return undefined;
    if (!touches && !again && [...match[0]].some((letter) => isFaintLookAlike(letter))) return undefined;
    const start = gapStart + match.index;
    pieces.push({ start, end: start + digits.length, digits, form: 'look', plus: false, gap: match.index === 0 ? 'glued' : 'tight' });
  }
  return pieces;
}

/** Whether a letter is among what stands between digits that looks like none: a quick no for most words. */
function holdsOtherLetter(between: string): boolean {
  for (let at = 0; at < between.length; at += 1)
    if (((UNIT_CLASS[between.charCodeAt(at)] ?? 0) & UNIT.letter) !== 0 && lookAlikeDigit(between.charAt(at)) === undefined) return true;
  return false;
}

/** A piece for an o or l glued before the first digit (O6...), or a look-alike alone right before it. */
function leadingLook(piece: DigitPiece, text: string): DigitPiece[] {
  if (piece.form !== 'digits') return [];
  const match = LEADING.exec(text.slice(Math.max(0, piece.start - 4), piece.start));
  const letters = match?.[1] ?? '';
  const digits = [...letters].map((letter) => lookAlikeDigit(letter) ?? '').join('');
  if (letters === '' || digits.length !== letters.length) return [];
  return [{ start: piece.start - letters.length, end: piece.start, digits, form: 'look', plus: false, gap: 'break' }];
}

/** Up to three look-alikes directly before a digit; must not be the end of a longer word. */
const LEADING = /(?:^|[^\p{L}\p{N}])([oOоОοΟlIІΙzZsSЅØøЗBВGg]{1,3})$/u;
