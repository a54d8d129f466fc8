import type { Span } from '../../model/provenance.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { matchAt } from './match-at.ts';
import { MASK_RULES } from './mask-patterns.ts';
import type { MaskRule } from './mask-rule.ts';
import { mergeSpans } from './merge-spans.ts';

/** Spans of a walked text whose digits are no phone number: dates, times, measures, addresses of machines; with `others` added. */
export function findMasks({ lower, digits }: TextWalk, others: readonly Span[]): Span[] {
  const spans: Span[] = [...others];
  // Where the last match of each rule ended: matches of one rule do not overlap.
  const ends = new Map<MaskRule, number>();
  for (let run = 0; run < digits.length; run += 2) {
    const start = digits[run] ?? 0;
    const end = digits[run + 1] ?? 0;
    const next = lower.charAt(end) === ' ' ? lower.charAt(end + 1) : lower.charAt(end);
    const piece = pieceAround(lower, start, end);
    for (const rule of RULES_BY_SIZE[Math.min(end - start, LONGEST_RUN)] ?? []) {
      if (rule.next !== undefined && (next === '' || !rule.next.includes(next))) continue;
      const span = maskAt(rule, lower, { start, piece, after: ends.get(rule) ?? 0 });
      if (span === undefined) continue;
      spans.push(span);
      ends.set(rule, span.end);
    }
  }
  return mergeSpans(spans);
}

/** Digits of the longest run that some rule takes, and one more. */
const LONGEST_RUN = Math.max(...MASK_RULES.map(({ digits }) => digits[1])) + 1;
/** The rules for a run of so many digits, by that number. */
const RULES_BY_SIZE: readonly (readonly MaskRule[])[] = Array.from({ length: LONGEST_RUN + 1 }, (_none, size) =>
  MASK_RULES.filter(({ digits }) => size >= digits[0] && size <= digits[1]),
);

/** The letters and digits (ASCII) in one piece around a run of digits, as far as any rule asks. */
function pieceAround(lower: string, start: number, end: number): Span {
  let [first, last] = [start, end];
  while (first > start - LONGEST_PIECE && isPiece(lower.charCodeAt(first - 1))) first -= 1;
  while (last < end + LONGEST_PIECE && isPiece(lower.charCodeAt(last))) last += 1;
  return { start: first, end: last };
}

/** Beyond any bound that a rule sets. */
const LONGEST_PIECE = 20;

function isPiece(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

interface RunPlace {
  readonly start: number;
  readonly piece: Span;
  readonly after: number;
}

/** The first match of a rule that begins at a run of digits or the characters that may lead it. */
function maskAt(rule: MaskRule, lower: string, { start, piece, after }: RunPlace): Span | undefined {
  const first = Math.max(after, start - (rule.lead ?? 0));
  if (rule.piece !== undefined) {
    const size = piece.end - piece.start;
    return size < rule.piece[0] || size > rule.piece[1] || piece.start < first ? undefined : matchOf(rule, lower, piece.start);
  }
  for (let at = first; at <= start; at += 1) {
    const span = rule.head === undefined || rule.head.includes(lower.charAt(at)) ? matchOf(rule, lower, at) : undefined;
    if (span !== undefined) return span;
  }
  return undefined;
}

function matchOf({ pattern }: MaskRule, lower: string, at: number): Span | undefined {
  const match = matchAt(pattern, lower, at);
  return match === null ? undefined : { start: at, end: at + match[0].length };
}
