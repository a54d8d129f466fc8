import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { originalSpan } from '../handles/original-span.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { prepareText, type PreparedText } from '../text/prepared-text.ts';
import type { TextContext } from '../text-context.ts';
import { listedText } from '../scorer/listed-text.ts';
import { weighAges } from './age-scorer.ts';
import { type AgeCandidate, findAgeCandidates } from './age-candidates.ts';
import { ageOfTitle } from './age-of-title.ts';
import { agesAmongWords } from './ages-among-words.ts';
import type { AgeText } from './age-text.ts';
import { agesOfNamed } from './ages-of-named.ts';
import { agesInRows } from './age-in-row.ts';
import { agesInTables } from './ages-in-tables.ts';
import { agesInUnspacedRows } from './ages-in-unspaced-rows.ts';
import { agesStandingAlone } from './age-standing-alone.ts';
import { type AgeEvidence, ageEvidence } from './age-evidence.ts';
import { isAgeRange } from './age-range.ts';
import { wordAlternatives } from './word-alternatives.ts';

/**
 * Ages that a text states of persons, in years, in order of place; never years of experience, nor limits and wanted ages ("18+", "25 to 35").
 * Rules tell them, unless what stands round a number speaks against it seven to one; surroundings alone tell ages that no rule knows. Ages of children that rules tell stay.
 */
export function readAges(text: string | PreparedText, context: TextContext): Read<number>[] {
  return runSteps(agesInSteps(text, context));
}

/** `readAges` in steps. */
export function* agesInSteps(text: string | PreparedText, context: TextContext): Steps<Read<number>[]> {
  const { original, folded, walk } = prepareText(text);
  const { lower } = folded;
  const candidates = findAgeCandidates(walk);
  yield;
  const ranged = candidates.map((candidate) => isAgeRange(candidate, lower, context.languages));
  const evidence = candidates.map((candidate, at): AgeEvidence | undefined =>
    ranged[at] ? undefined : ageEvidence(candidate, { lower, original, folded, context }),
  );
  yield;
  share(candidates, evidence, { lower, languages: context.languages });
  for (const at of agesInRows(candidates, lower)) evidence[at] ??= 'person';
  for (const at of agesInTables(candidates, lower)) evidence[at] ??= 'label';
  for (const at of agesOfNamed(candidates, { lower, original, folded, context })) evidence[at] ??= 'person';
  for (const at of agesInUnspacedRows(candidates, { lower, original, folded, context })) evidence[at] ??= 'person';
  yield;
  const ofTitle = ageOfTitle(candidates, lower, context);
  if (ofTitle !== undefined) evidence[ofTitle] ??= 'person';
  if (!candidates.some(({ value }, at) => evidence[at] !== undefined && value >= ADULT))
    for (const at of agesUntold(candidates, { lower, original, folded, context })) evidence[at] = 'person';
  yield;
  const verdicts = weighAges(candidates, listedText(folded), context.category);
  const told = new Set(candidates.flatMap(({ value }, at) => (evidence[at] === undefined ? [] : [value])));
  return candidates.flatMap(({ start, end, value }, at) => {
    const verdict = verdicts[at];
    const isByRule = evidence[at] !== undefined && (verdict !== 'none' || value < ADULT);
    // A child's age calls for help at once and takes the ad out of the list: no labelled text has one that only its surroundings tell.
    if (!isByRule && (verdict !== 'age' || value < ADULT || ranged[at] || told.has(value))) return [];
    const span = originalSpan(folded, start, end);
    const by = isByRule ? 'age@2' : 'age-by-surroundings@1';
    return [{ value, where: 'text' as const, ...span, raw: original.slice(span.start, span.end), by }];
  });
}

/** Ages below are told by rules alone, and refused by nothing. */
const ADULT = 18;

/** Ages of an ad for company that tells none in any surer way: behind names among its words, else standing alone. */
function agesUntold(candidates: readonly AgeCandidate[], text: AgeText): readonly number[] {
  const named = agesAmongWords(candidates, text);
  return named.length > 0 ? named : agesStandingAlone(candidates, text);
}

/** Lets numbers of a list share what one of them has: "20 and 22 years old", "ages 3 and 6". */
function share(
  candidates: readonly AgeCandidate[],
  evidence: (AgeEvidence | undefined)[],
  { lower, languages }: { readonly lower: string; readonly languages: readonly string[] },
): void {
  const joined = (at: number): string => lower.slice(candidates[at]?.end, candidates[at + 1]?.start);
  const both = (at: number): boolean =>
    candidates.length > at + 1 && LIST.test(joined(at)) && !(candidates[at] && isAgeRange(candidates[at], lower, languages));
  for (let at = candidates.length - 2; at >= 0; at -= 1)
    if (evidence[at] === undefined && evidence[at + 1] === 'unit' && both(at) && isAlike(candidates[at], candidates[at + 1]))
      evidence[at] = 'unit';
  for (let at = 0; at < candidates.length - 1; at += 1) {
    const next = candidates[at + 1];
    if (evidence[at + 1] !== undefined || evidence[at] === undefined || next === undefined) continue;
    if (isElliptic(next, { lower, joined: joined(at), languages })) evidence[at + 1] = 'label';
    if (!both(at)) continue;
    if (evidence[at] !== 'label' && (evidence[at] !== 'person' || !isAlike(candidates[at], next))) continue;
    const after = lower.slice(next.end, next.end + 24);
    if ((LIST_END.test(after) || (isAlike(candidates[at], next) && WORD_BEHIND.test(after))) && !COUNTED_BEHIND.test(after))
      evidence[at + 1] = 'label';
  }
}

/** Whether a number is the age of another person, its verb and unit left out as they were just said: "I am 34 years old, my husband 36." */
function isElliptic(
  next: AgeCandidate,
  { lower, joined, languages }: { readonly lower: string; readonly joined: string; readonly languages: readonly string[] },
): boolean {
  if (next.value < 18 || joined.length > 40 || isAgeRange(next, lower, languages)) return false;
  const after = lower.slice(next.end, next.end + 12);
  return ELLIPSIS.test(joined) && CLAUSE_ENDS.test(after);
}

/** Between two ages: at most a unit, a comma, "and", and a word for another person. */
const ELLIPSIS = new RegExp(
  `^[)]?(?:[ ]?-?\\p{L}{1,10}[.]?(?: \\p{L}{1,6})?)?[)]?(?:[,;] (?:\\p{L}{1,3} )?| (?:and|und|en|et|y|e|i|и|та|а|a|si|și|és|ve|og|och|ja|και|un|ir|dan|và) )(?:\\p{L}{1,6} )?(?:${wordAlternatives([...ageWords.person, ...ageWords.pronouns, ...ageWords.partners.filter((word) => word.length > 1)])})[ ](?:is |ist |est |er |är |je |es |è |é |е |jest |on |ir )?$`,
  'u',
);
const CLAUSE_ENDS = /^[ ]?(?:$|[,.;!)\n])(?!\d)/u;

/** Whether both are ages of children or both are not. */
function isAlike(one: AgeCandidate | undefined, other: AgeCandidate | undefined): boolean {
  return one !== undefined && other !== undefined && one.value < 18 === other.value < 18;
}

/** Between the ages of a list. */
const LIST =
  /^(?:[ ]?[,،、&+/][ ]?|,?[ ]?(?:and|und|en|et|y|e|i|и|й|і|та|și|si|és|ve|og|och|ja|και|un|ir|va|și|a|dan|và|และ|和|与|と|와|과|و|और|ו)[ ]?)$/u;
/** Behind a number: what it counts, if no years. */
const COUNTED_BEHIND = new RegExp(
  `^[ ]?(?:${wordAlternatives([...ageWords.units, ...ageWords.child.filter((word) => word.length > 3)])})(?![\\p{L}\\p{N}])`,
  'u',
);
/** Behind the last of them: the end of a clause. */
const WORD_BEHIND = /^[ ]\p{L}{5,16}(?!\p{L})/u;
const LIST_END = /^(?:[ ]?$|[ ]?[,.;!)\n|•·]|[ ]?\p{Extended_Pictographic}|[ ]\p{L}{1,4}(?:[ ]|$))/u;
