import type { Read } from '../../../model/provenance.ts';
import type { FoldedText } from '../../handles/folded-text.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { JobMark } from './said/job-marks.ts';

/** Languages that a job asks for, BCP 47, each once, from the names that ask for them. */
export function languagesWanted(folded: FoldedText, wanted: readonly JobMark[]): Read<string>[] {
  const found = new Map<string, Read<string>>();
  for (const { names, start, end } of wanted) {
    if (names === undefined || found.has(names)) continue;
    const span = originalSpan(folded, start, end);
    const raw = folded.original.slice(span.start, span.end);
    found.set(names, { value: names, where: 'text', ...span, raw, by: 'language-wanted@2' });
  }
  return [...found.values()];
}
