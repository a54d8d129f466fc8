import type { PageDocument } from '../document/page-document.ts';
import type { AdText } from './ad-text.ts';
import type { LabelledSpan } from './label-pairs.ts';

/**
 * The text of an ad with labels joined to their values as a person reads them: `Age` and `24` in two cells become `Age:24`.
 * As long as the masked text, so that offsets stay; only the one character between label and value is another.
 */
export function joinLabels({ text }: Pick<PageDocument, 'text'>, ad: AdText, pairs: readonly LabelledSpan[]): string {
  const joins = new Map<number, string>();
  for (const { value } of pairs) {
    const at = value.start - 1;
    const between = text[at];
    if (at < ad.start || at >= ad.end || (between !== '\n' && between !== '\t')) continue;
    const before = text[at - 1] ?? '';
    joins.set(at - ad.start, before === ':' || before === '：' ? ' ' : ':');
  }
  if (joins.size === 0) return ad.masked;
  let joined = '';
  let from = 0;
  for (const [at, mark] of [...joins].toSorted(([a], [b]) => a - b)) {
    joined += ad.masked.slice(from, at) + mark;
    from = at + 1;
  }
  return joined + ad.masked.slice(from);
}
