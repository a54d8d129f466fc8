import type { Span } from '../../model/provenance.ts';
import { allMatches } from './all-matches.ts';
import { type DigitGap, digitGap } from './digit-gap.ts';
import type { FoldedText } from './folded-text.ts';
import { lookAlikeDigit } from './look-alikes.ts';
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
    const last = chain.at(-1);
    const joined =
      piece === MASKED || last === undefined ? undefined : joinPieces(input.folded.text.slice(last.end, piece.start), piece, last.end);
    if (joined !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(...joined);
      continue;
    }
    if (chain.length > 0) chains.push(chain);
    chain = piece === MASKED ? [] : startChain(piece, input.folded.text);
  }
  if (chain.length > 0) chains.push(chain);
  return chains;
}

/** Stands for digits under a mask: whatever was before ends. */
const MASKED: DigitPiece = { start: 0, end: 0, digits: '', form: 'digits', gap: 'break', plus: false };

function readPieces(input: ChainInput): DigitPiece[] {
  const pieces: DigitPiece[] = [];
  let times = 1;
  let mask = 0;
  const most = FREE_PIECES + input.folded.text.length / CHARACTERS_A_PIECE;
  for (const token of input.tokens) {
    if (pieces.length > most) break;
    if (token.label !== undefined) times = token.label.times ?? 1;
    const piece = readPiece(token, input, times);
    if (piece === undefined) continue;
    times = 1;
    while ((input.masks[mask]?.end ?? Infinity) <= piece.start) mask += 1;
    pieces.push((input.masks[mask]?.start ?? Infinity) < piece.end ? MASKED : piece);
  }
  return pieces;
}

/** Pieces read of one text: more than any honest text holds, so that one of nothing but digits costs little. */
const FREE_PIECES = 20_000;
const CHARACTERS_A_PIECE = 10;

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
  const digits = pick(token.numbers, input.languages);
  if (digits === undefined) return undefined;
  const split = token.parts?.map((part) => pick(part, input.languages) ?? '').join('');
  return { ...place, digits: repeatFirst(digits, times), form: 'word', ...(split === undefined || split === digits ? {} : { split }) };
}

/** Whether a plus sign, or the word for it, stands right before an offset. */
function plusBefore({ text, lower }: FoldedText, start: number): boolean {
  const last = text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '(' ? text.charAt(start - 2) : text.charAt(start - 1);
  if (last === '+' || last === ' ') return PLUS_BEFORE.test(text.slice(Math.max(0, start - 3), start));
  return PLUS_WORD_ENDS.has(last.toLowerCase()) && PLUS_WORD.test(lower.slice(Math.max(0, start - 8), start));
}

/** Last letters of the words for plus. */
const PLUS_WORD_ENDS: ReadonlySet<string> = new Set('sсzдسกgνıùй加'.split(''));

/** A plus sign before a number, a bracket or space between at most; not one that stands between single digits as a separator. */
const PLUS_BEFORE = /(?<![0-9])\+ ?\(?$/;
/** The spoken plus in the languages of the number lexicon; must not match the end of a longer word. */
const PLUS_WORD = /(?<!\p{L})(?:plus|плюс|plusz|pluss|plius|زائد|بلس|บวก|cộng|συν|artı|più|mais|más|פלוס|加) {0,2}$/u;

function repeatFirst(digits: string, times: number): string {
  return digits.charAt(0).repeat(times - 1) + digits;
}

function pick(numbers: readonly NumberWord[] | undefined, languages: ReadonlySet<string>): string | undefined {
  return numbers?.find((word) => languages.has(word.language))?.digits;
}

/** The piece with its gap, preceded by a piece for look-alike letters that fill the gap; undefined when the chain ends here. */
function joinPieces(between: string, piece: DigitPiece, gapStart: number): DigitPiece[] | undefined {
  if (piece.plus && !/^\+$/.test(between)) return undefined;
  const gap = digitGap(between);
  if (gap !== 'break' && gap !== 'filler') return [{ ...piece, plus: false, gap }];
  const looks = lookPieces(between, gapStart);
  if (looks !== undefined)
    return [...looks, { ...piece, plus: false, gap: gapStart + between.length === looks.at(-1)?.end ? 'glued' : 'tight' }];
  return gap === 'filler' ? [{ ...piece, plus: false, gap }] : undefined;
}

/** Groups of up to four letters or signs with at most two separators around each; whether they look like digits is judged apart. */
const LOOK_GAP = /^[ .\-/()_*]{0,2}(?:[\p{L}|!$¡]{1,4}[ .\-/()_*]{0,2}){1,3}$/u;

/** Pieces for look-alike letters that fill a gap between digits; undefined when other letters are among them. */
function lookPieces(between: string, gapStart: number): DigitPiece[] | undefined {
  if (!LOOK_GAP.test(between)) return undefined;
  const pieces: DigitPiece[] = [];
  for (const match of allMatches(/[\p{L}|!$¡]{1,4}/gu, between)) {
    const digits = [...match[0]].map((letter) => lookAlikeDigit(letter) ?? '').join('');
    if (digits.length !== match[0].length) return undefined;
    const start = gapStart + match.index;
    pieces.push({ start, end: start + digits.length, digits, form: 'look', plus: false, gap: match.index === 0 ? 'glued' : 'tight' });
  }
  return pieces;
}

/** A piece for an o or l glued before the first digit (O6...), or a look-alike alone right before it. */
function leadingLook(piece: DigitPiece, text: string): DigitPiece[] {
  if (piece.form !== 'digits') return [];
  const match = LEADING.exec(text.slice(Math.max(0, piece.start - 3), piece.start));
  const letters = match?.[1] ?? '';
  const digits = [...letters].map((letter) => lookAlikeDigit(letter) ?? '').join('');
  if (letters === '' || digits.length !== letters.length) return [];
  return [{ start: piece.start - letters.length, end: piece.start, digits, form: 'look', plus: false, gap: 'break' }];
}

/** One or two look-alikes directly before a digit; must not be the end of a longer word. */
const LEADING = /(?:^|[^\p{L}\p{N}])([oOоОοΟlIzZsSØø]{1,2})$/u;
