import { allMatches } from '../handles/all-matches.ts';
import type { LabelPair } from './label-pair.ts';

/** The "Label: value" lines of a text, in order; both sides trimmed. */
export function findLabelPairs(text: string): LabelPair[] {
  const pairs: LabelPair[] = [];
  for (const match of allMatches(PAIR, text)) {
    const [whole, label = '', value = ''] = match;
    const start = match.index + whole.length - value.length;
    const trimmed = value.trimEnd();
    pairs.push({
      label: label.trim(),
      value: { value: trimmed, where: 'text', start, end: start + trimmed.length, raw: trimmed, by: 'label@1' },
    });
  }
  return pairs;
}

/** A line of a label of up to 40 letters, a colon, and a value of up to 200 characters. Must not take a time (12:30) or a URL for a label. */
const PAIR = /^[ \t\-•*–✓✔➤►]{0,6}([\p{L}][\p{L}\p{M} '’/().-]{1,40}?)[ ]?[:：][ \t]{0,3}(?!\/\/)([^\s:][^\n]{0,200})$/gmu;
