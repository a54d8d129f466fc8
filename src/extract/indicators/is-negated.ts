import { UNSPACED_LANGUAGES } from '../../model/phrase-form.ts';
import type { Span } from '../../model/provenance.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { holdsAny } from './holds-any.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/** Whether a negation stands before a place, or behind it in languages that put it there: "no baby for sale", "not given back". */
export function isNegated(
  lower: string,
  { start, end, language }: Span & { readonly language: string },
  { words }: CompiledLexicon,
): boolean {
  const not = words('not', language);
  if (UNSPACED_LANGUAGES.has(language)) {
    return holdsAny(lower.slice(Math.max(0, start - 6), start), not);
  }
  const notAfter = words('not-after', language);
  return (
    (not.size > 0 && wordsBefore(lower, start, 2).some((word) => not.has(word))) ||
    (notAfter.size > 0 && wordsAfter(lower, end, 2).some((word) => notAfter.has(word)))
  );
}
