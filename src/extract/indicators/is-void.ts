import type { Span } from '../../model/provenance.ts';
import { UNSPACED_LANGUAGES } from '../../model/phrase-form.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { holdsAny } from './holds-any.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/** "No agency", "without papers": what is said to be absent takes nothing back. */
export function isVoid(
  lower: string,
  { start, end }: Span,
  { language, compiled }: { language: string; compiled: CompiledLexicon },
): boolean {
  const without = compiled.words('without', language);
  const after = compiled.words('without-after', language);
  if (UNSPACED_LANGUAGES.has(language)) {
    return holdsAny(lower.slice(Math.max(0, start - 8), start), without) || holdsAny(lower.slice(end, end + 4), after);
  }
  return (
    (without.size > 0 && wordsBefore(lower, start, 3).some((word) => without.has(word))) ||
    (after.size > 0 && wordsAfter(lower, end, 1).some((word) => after.has(word)))
  );
}
