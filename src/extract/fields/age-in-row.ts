import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST, AGE_SIEVE } from './age-sieve.ts';
import { wordAlternatives } from './word-alternatives.ts';

/**
 * Places of the candidates that stand in a row of three ages or more behind a person: "3 girls and a lad, all working, 26, 26, 29 and 34". No sizes: a
 * row that only rises by twos is none.
 */
export function agesInRows(candidates: readonly AgeCandidate[], lower: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < candidates.length - 1; from += 1) {
    let to = from;
    while (joins(candidates[to], candidates[to + 1], lower)) to += 1;
    if (to > from && isOfPersons(candidates.slice(from, to + 1), lower)) for (let at = from; at <= to; at += 1) found.add(at);
    from = to;
  }
  return found;
}

function joins(left: AgeCandidate | undefined, right: AgeCandidate | undefined, lower: string): boolean {
  if (left === undefined || right === undefined || right.start - left.end > 6 || !isAdult(left) || !isAdult(right)) return false;
  return JOINT.test(lower.slice(left.end, right.start));
}

function isAdult({ value, form }: AgeCandidate): boolean {
  return form === 'digits' && value >= 18 && value < 80;
}

const JOINT = /^(?:, ?| | ?& ?|,? (?:and|und|en|et|y|e|i|и|й|і|та|și|si|és|ve|og|och|ja|και|un|ir|va|a|dan|và) |و| و)$/u;

function isOfPersons(row: readonly AgeCandidate[], lower: string): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return false;
  const bracketed = /[(（] ?$/u.test(lower.slice(Math.max(0, first.start - 2), first.start));
  if (row.length === 2 && !bracketed) return false;
  const after = lower.slice(last.end, last.end + 4);
  if (!ENDS.test(after) && !(bracketed && after.startsWith(', '))) return false;
  if (row.length === 2) return OTHERS_BEFORE.test(lower.slice(Math.max(0, first.start - 60), first.start));
  const steps = new Set(row.slice(1).map(({ value }, at) => value - (row[at]?.value ?? 0)));
  if (steps.size === 1 && row.length > 2 && !steps.has(0)) return false;
  const from = Math.max(0, first.start - 60);
  if (WE.test(lower.slice(from, first.start))) return true;
  const ahead = AGE_SIEVE.sift(lower, from, first.start);
  if ((ahead & (AGE_LIST.person | AGE_LIST.kin | AGE_LIST.others)) === 0) return false;
  const before = lower.slice(from, first.start);
  // "3 guys 20 21 21"
  if (lower.slice(first.end, row[1]?.start) === ' ') return PERSON_BEFORE.test(before);
  return PERSON_AHEAD.test(before) || (bracketed && OTHERS_BEFORE.test(before));
}

/** The end of the sentence, bracket or line, or a plus. */
const ENDS = /^[ ]?(?:$|[.;!)\n](?!\d)|\+ )/u;
/** A count and a word for persons, right before the row. */
const PERSON_BEFORE = new RegExp(
  `\\d (?:\\p{L}{2,12} )?(?:${wordAlternatives([...ageWords.person, ...ageWords.kin, ...ageWords.others])})[ ]$`,
  'u',
);
/** ... or for the others one lives with, and a bracket. */
const OTHERS_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.others)})(?: \\d)?[ ]?[(（] ?$`, 'u');
/** "We are three", and what parts it from the row. */
const WE =
  /(?<!\p{L})(?:we are|we're|wij zijn|we zijn|wir sind|nous sommes|on est|somos|siamo|jesteśmy|jsme|sme|suntem|vagyunk|сме|нас|смо|smo|olemme|vi är|vi er|oleme|esam|esame|kami|biz)(?!\p{L})[^.!?;\n\d]{0,24}[,:( –-][ ]?$/u;
/** A word for a person in the same sentence, and a comma, colon, bracket or dash before the row. */
const PERSON_AHEAD = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives([...ageWords.person, ...ageWords.kin])})(?!\\p{L})[^.!?;\\n]{0,40}[,:(–-][ ]?$`,
  'u',
);
