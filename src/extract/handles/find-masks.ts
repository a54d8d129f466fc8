import { allMatches } from './all-matches.ts';
import type { Span } from '../../model/provenance.ts';
import { MASK_PATTERNS } from './mask-patterns.ts';
import { mergeSpans } from './merge-spans.ts';

/** Spans of a folded, lower-case text whose digits are no phone number: dates, times, measures, addresses of machines; with `others` added. */
export function findMasks(lower: string, others: readonly Span[]): Span[] {
  const spans: Span[] = [...others];
  for (const pattern of MASK_PATTERNS) {
    for (const match of allMatches(pattern, lower)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return mergeSpans(spans);
}
