import type { Span } from '../../model/provenance.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { matchAt } from './match-at.ts';
import { MASK_RULES, type MaskRule } from './mask-patterns.ts';
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
    for (const rule of MASK_RULES) {
      if (end - start < rule.digits[0] || end - start > rule.digits[1]) continue;
      if (rule.next !== undefined && (next === '' || !rule.next.includes(next))) continue;
      const span = maskAt(rule, lower, { start, after: ends.get(rule) ?? 0 });
      if (span === undefined) continue;
      spans.push(span);
      ends.set(rule, span.end);
    }
  }
  return mergeSpans(spans);
}

/** The first match of a rule that begins at a run of digits or the characters that may lead it. */
function maskAt(rule: MaskRule, lower: string, place: { readonly start: number; readonly after: number }): Span | undefined {
  for (let at = Math.max(place.after, place.start - (rule.lead ?? 0)); at <= place.start; at += 1) {
    const match = matchAt(rule.pattern, lower, at);
    if (match !== null) return { start: at, end: at + match[0].length };
  }
  return undefined;
}
