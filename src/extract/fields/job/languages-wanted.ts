import jobWords from '../../../../lexicon/job-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import { matchAt } from '../../handles/match-at.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import { languageBefore, languageList, type NamedLanguage } from '../language-list.ts';
import { buildWordIndex } from '../word-index.ts';

/** Languages that a job asks for, BCP 47, each once: behind a label or "knowledge of", before "required". */
export function languagesWanted({ folded, walk }: PreparedText): Read<string>[] {
  const found = new Map<string, Read<string>>();
  for (const { word, start, end } of findPhrases(walk, SOUGHT.job, CUES)) {
    for (const language of wantedBy(folded.lower, { word, start, end })) {
      if (found.has(language.code)) continue;
      const span = originalSpan(folded, language.start, language.end);
      const raw = folded.original.slice(span.start, span.end);
      found.set(language.code, { value: language.code, where: 'text', ...span, raw, by: 'language-wanted@1' });
    }
  }
  return [...found.values()];
}

const LABELS: ReadonlySet<string> = new Set(jobWords.languageAsked.label);
const BEFORE: ReadonlySet<string> = new Set(jobWords.languageCues);
const CUES = buildWordIndex([...LABELS, ...BEFORE, ...jobWords.languageBehind]);
const COLON = /[ ]{0,2}[:：][ ]{0,3}\n?/uy;

function wantedBy(
  lower: string,
  { word, start, end }: { readonly word: string; readonly start: number; readonly end: number },
): NamedLanguage[] {
  const colon = matchAt(COLON, lower, end);
  if (colon !== null && LABELS.has(word)) return languageList(lower, end + colon[0].length);
  if (BEFORE.has(word)) return languageList(lower, end);
  const language = languageBefore(lower, start);
  return language === undefined ? [] : [language];
}
