import spokenWords from '../../../lexicon/spoken-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { matchAt } from '../handles/match-at.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import type { FoundWord } from './find-words.ts';
import { isAboutPersons } from './is-about-persons.ts';
import { languageBefore, languageList, type NamedLanguage } from './language-list.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { buildWordIndex } from './word-index.ts';

/** Languages that an ad says are spoken, BCP 47, each once, in order: "I speak English and little German", "Languages: ...", "English speaking". What a job asks for is not among them. */
export function readSpokenLanguages({ original, folded, walk }: PreparedText, context: TextContext): Read<string>[] {
  if (!isAboutPersons(context)) return [];
  const found = new Map<string, Read<string>>();
  for (const cue of findPhrases(walk, SOUGHT.spoken, CUES)) {
    for (const { code, start, end } of saidBy(folded.lower, cue)) {
      if (found.has(code)) continue;
      const span = originalSpan(folded, start, end);
      found.set(code, { value: code, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'spoken-language@1' });
    }
  }
  return [...found.values()];
}

const LABELS: ReadonlySet<string> = new Set(spokenWords.labels);
const VERBS: ReadonlySet<string> = new Set(spokenWords.verbs);
const CUES = buildWordIndex([...LABELS, ...VERBS, ...spokenWords.behind]);
const COLON = /[ ]{0,2}[:：=][ ]{0,3}\n?/uy;
/** Right before a verb: a denial, a question, or what is asked of others. */
const NOT_SAID = new RegExp(
  String.raw`(?:^|[^\p{L}\p{M}])(?:${wordAlternatives([...spokenWords.not, ...spokenWords.notSaid])})[ ]{1,2}$`,
  'u',
);

function saidBy(lower: string, { word, start, end }: FoundWord): NamedLanguage[] {
  const colon = matchAt(COLON, lower, end);
  if (colon !== null && LABELS.has(word)) return languageList(lower, end + colon[0].length);
  const denied = NOT_SAID.test(lower.slice(Math.max(0, start - 16), start));
  if (VERBS.has(word)) return denied ? [] : languageList(lower, end);
  if (LABELS.has(word)) return [];
  const language = languageBefore(lower, start);
  return language === undefined || NOT_SAID.test(lower.slice(Math.max(0, language.start - 16), language.start)) ? [] : [language];
}
