import type { Span } from '../../model/provenance.ts';
import type { DigitPiece } from './digit-chains.ts';
import type { ParsedPhone } from './parse-phone.ts';
import type { PhoneParser } from './phone-parser.ts';
import { splitCue, type SplitCue } from './split-cue.ts';

/** What numbers in two places are sought in. */
export interface SplitInput {
  /** The folded text and the same in lower case. */
  readonly text: string;
  readonly lower: string;
  readonly chains: readonly (readonly DigitPiece[])[];
  readonly parse: PhoneParser;
  readonly countries: readonly string[];
  /** Whether a label for phones stands right before an offset. */
  readonly labelled: (start: number) => boolean;
}

/** A number whose digits stand in two places; the span covers both and all between. */
export interface SplitPhone extends Span {
  readonly phone: ParsedPhone;
  /** Whether the text says that these are the parts of one number. */
  readonly told: boolean;
}

/**
 * The number that a text without any other gives in two parts: said to be so ("begins with 06 12 ... ends with 34 56 78"), or its beginning in
 * the first line and the rest alone on a later one. Undefined when there is none, or when the parts make several.
 */
export function readSplitPhone(input: SplitInput): SplitPhone | undefined {
  const blocks = blocksOf(input);
  const found = new Map<string, SplitPhone>();
  for (const [at, first] of blocks.entries()) {
    for (const second of blocks.slice(at + 1, at + 1 + REACH)) {
      const isTurned = isAreaBehind(first, second) && AREA.test(input.lower.slice(first.end, second.start));
      if ((first.worded || second.worded) && !isTurned && first.cue !== 'begins' && second.cue !== 'rest') continue;
      if (!isTurned && (!isHead(first) || second.start - first.end > WIDEST || !isTail(first, second))) continue;
      const phone = isTurned ? parseParts(second, first, input) : parseParts(first, second, input);
      if (phone !== undefined)
        found.set(phone.e164, {
          start: first.start,
          end: second.end,
          phone,
          told: isTurned || first.cue === 'begins' || second.cue === 'rest',
        });
    }
  }
  const told = [...found.values()].filter((each) => each.told);
  const best = told.length > 0 ? told : [...found.values()];
  return best.length === 1 ? best[0] : undefined;
}

/** Whether the area code of a North American number stands behind it: "555-0142, area code 574". */
function isAreaBehind(first: Block, second: Block): boolean {
  return first.digits.length === 7 && second.digits.length === 3 && second.start - first.end <= NEAR;
}

const AREA = /(?<!\p{L})area(?:[ -]?codes?)?[ :(-]{1,3}$/u;

/** Blocks looked at behind a first part, and characters between the parts. */
const REACH = 5;
const WIDEST = 300;
const MOST_BLOCKS = 60;

/** Characters between parts that a word for "the rest" joins whatever the first begins with. */
const NEAR = 24;

type Stretch = Pick<Block, 'start' | 'end' | 'digits' | 'plus' | 'worded'>;

/** Digits that stand together, and where they stand on their line. */
interface Block extends Span {
  readonly digits: string;
  readonly plus: boolean;
  readonly cue: SplitCue;
  readonly labelled: boolean;
  /** No other digits on its line. */
  readonly alone: boolean;
  readonly opensLine: boolean;
  readonly endsLine: boolean;
  /** The first line of the text that holds anything. */
  readonly title: boolean;
  /** Place of its line. */
  readonly line: number;
  /** Whether some of its digits are words. */
  readonly worded: boolean;
}

function blocksOf(input: SplitInput): Block[] {
  const spans = input.chains.flatMap((chain) => cutBlocks(chain)).filter(({ digits }) => digits.length >= FEWEST && digits.length <= MOST);
  if (spans.length < 2 || spans.length > MOST_BLOCKS) return [];
  const title = input.text.search(/\S/u);
  return spans.flatMap((span) => {
    const line = input.text.lastIndexOf('\n', span.start - 1) + 1;
    const found = input.text.indexOf('\n', span.end);
    const end = found < 0 ? input.text.length : found;
    if (span.start - line > LONGEST_LINE || end - span.end > LONGEST_LINE) return [];
    const before = input.lower.slice(line, span.start);
    const after = input.lower.slice(span.end, end);
    const block: Block = {
      ...span,
      cue: splitCue(before),
      labelled: input.labelled(span.start),
      alone: !/[\p{N}\p{Sc}%]/u.test(before + after),
      opensLine: !/[\p{L}\p{N}]/u.test(before),
      endsLine: !/[\p{L}\p{N}]/u.test(after.replace(/\bx{1,5}\b/gu, '')),
      title: line <= title,
      line,
    };
    return [block];
  });
}

const LONGEST_LINE = 200;
/** Digits of a part. */
const FEWEST = 2;
const MOST = 8;

/** The stretches of a chain that are parted by no more than a space or sign. */
function cutBlocks(chain: readonly DigitPiece[]): Stretch[] {
  const blocks: { -readonly [Key in keyof Stretch]: Stretch[Key] }[] = [];
  for (const piece of chain) {
    const last = blocks.at(-1);
    const worded = piece.form === 'word';
    if (last !== undefined && (piece.gap === 'tight' || piece.gap === 'glued')) {
      last.end = piece.end;
      last.digits += piece.digits;
      last.worded ||= worded;
    } else blocks.push({ start: piece.start, end: piece.end, digits: piece.digits, plus: piece.plus, worded });
  }
  return blocks;
}

/** Whether a block may be the beginning of a number: two to six digits, said to be one, or at the edge of the first line. */
function isHead(block: Block): boolean {
  if (block.digits.length < 2 || block.digits.length > 6 || block.cue === 'rest') return false;
  return block.cue === 'begins' || (block.alone && block.title && (block.opensLine || block.endsLine)) || block.digits.length > 2;
}

/** Whether a block may be the rest of the number that another begins. */
function isTail(first: Block, second: Block): boolean {
  const { length } = second.digits;
  if (length < 4 || length > 8 || second.plus) return false;
  if (first.cue === 'begins') return second.cue === 'rest' || second.labelled || second.endsLine;
  const titled = first.alone && first.title && (first.opensLine || first.endsLine);
  if (second.cue === 'rest')
    return titled || (first.line === second.line && (first.digits.startsWith('0') || second.start - first.end < NEAR));
  if (!titled || first.line === second.line || length < 6) return false;
  return second.endsLine && (second.labelled || (second.opensLine && second.alone));
}

function parseParts(first: Block, second: Block, { parse, countries }: SplitInput): ParsedPhone | undefined {
  const phones = parse(first.digits + second.digits, { plus: first.plus, countries, anyCode: false });
  return phones.find(
    (phone) => phone.status === 'valid' && phone.mobile && !phone.service && phone.form !== 'code' && phone.e164.length > LEAST,
  );
}

/** Characters of the shortest number taken: plus and ten digits. */
const LEAST = 10;
