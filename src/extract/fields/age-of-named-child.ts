import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import { originalSpan } from '../handles/original-span.ts';
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST, AGE_SIEVE } from './age-sieve.ts';
import type { AgeText } from './age-text.ts';
import { wordAlternatives } from './word-alternatives.ts';

/**
 * Whether a low number is the age of a child called by name: with a word for years in a text that speaks of children not far off ("Louis, 7 ans, et
 * Emma, 4 ans"), without one where somebody is sought to mind them ("oppas gezocht voor Noor (3) en Sem (6)") or where the child is ("Missing: Ella, 14").
 */
export function isNamedChild(
  { start, end, value }: AgeCandidate,
  { after, unit }: { readonly after: string; readonly unit: boolean },
  { lower, original, folded }: AgeText,
): boolean {
  if (value >= 18 || (!unit && !ENDS.test(after))) return false;
  const span = originalSpan(folded, Math.max(0, start - 20), start);
  const name = NAME.exec(original.slice(span.start, span.end))?.[1];
  if (name === undefined || OWNED.has(name.toLowerCase())) return false;
  const [from, to] = [Math.max(0, start - 240), end + (unit ? 80 : 0)];
  const near = AGE_SIEVE.sift(lower, from, to);
  if ((near & AGE_LIST.missing) !== 0 && MISSING.test(lower.slice(from, to))) return true;
  if (value >= 14) return false;
  if ((near & AGE_LIST.childcare) !== 0 && CHILDCARE.test(lower.slice(from, to))) return true;
  return unit && (near & AGE_LIST.child) !== 0 && CHILD.test(lower.slice(from, to));
}

/** A capitalised word and a comma or bracket. */
const NAME = /(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}{1,13})(?:,| [(]|[(])[ ]?$/u;
const ENDS = /^(?:[)）]|,[ ]\D|[ ](?:and|und|en|et|y|e|i|и|та|і|a|si|și|és|ve|og|och|ja|και|un|ir|dan|và)[ ]\p{L})/u;
const OWNED: ReadonlySet<string> = new Set(ageWords.owned);
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}]';
const CHILD = new RegExp(`(?<!${LETTER})(?:${wordAlternatives([...ageWords.child, ...ageWords.childcare])})(?!${LETTER})`, 'u');
const MISSING = new RegExp(`(?<!${LETTER})(?:${wordAlternatives(ageWords.missing)})(?!${LETTER})`, 'u');
const CHILDCARE = new RegExp(`(?<!${LETTER})(?:${wordAlternatives(ageWords.childcare)})(?!${LETTER})`, 'u');
