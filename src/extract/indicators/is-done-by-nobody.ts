import type { Span } from '../../model/provenance.ts';
import { UNSPACED_LANGUAGES } from '../../model/phrase-form.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { holdsAny } from './holds-any.ts';
import { wordsBefore } from './words-around.ts';

/** "Nobody beats or forces us", "never kept your passport": what nobody does, or never, is no evidence of it. */
export function isDoneByNobody(
  lower: string,
  { start }: Span,
  { language, compiled }: { readonly language: string; readonly compiled: CompiledLexicon },
): boolean {
  const nobody = compiled.words('nobody', language);
  if (nobody.size === 0) return false;
  if (UNSPACED_LANGUAGES.has(language)) return holdsAny(lower.slice(Math.max(0, start - WORD_UNSPACED), start), nobody);
  return wordsBefore(lower, start, WORDS).some((word) => nobody.has(word));
}

/** Words that may stand between, one more than two verbs and what joins them. */
const WORDS = 3;
/** Units of the longest word of the list, in languages without spaces, and one or two between. */
const WORD_UNSPACED = 8;
