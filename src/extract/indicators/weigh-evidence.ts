import { isPatternList } from '../../model/pattern-list.ts';
import type { Weighing } from '../../model/lexicon.ts';
import { eachStretch, reachIn } from './each-stretch.ts';
import { evidenceByItem, wordsOfList } from './evidence-by-item.ts';
import type { Evidence } from './evidence-scale.ts';
import { kinOf } from './kin-languages.ts';
import type { MetWord, MetWords } from './met-word.ts';
import { weightAgainst } from './weight-against.ts';
import type { WeighedText } from './words-against.ts';

/** A word that carries a finding, with the language in which it was weighed. */
export interface WeighedPlace {
  readonly start: number;
  readonly end: number;
  readonly language: string;
}

/**
 * Finds stretches of a text in which many kinds of evidence stand together and outweigh what speaks against them, and gives a word of each of
 * the heaviest kinds, in order of place. `own`: the languages of the text and of its hints; empty: not known. Linear: a stretch is judged when it can grow no more, and stretches that are judged lie apart.
 */
export function weighEvidence(text: WeighedText, { weighing, own }: { weighing: Weighing; own: ReadonlySet<string> }): WeighedPlace[] {
  const { lower, met } = text;
  if (!isPossible(met, weighing)) return [];
  const most = Math.max(...weighing.kinds.map(({ weight }) => weight));
  const leastIn = (language: string): number =>
    own.size === 0 || own.has(language) || kinOf(language).some((kin) => own.has(kin)) ? weighing.least : weighing.least + FOREIGN * most;
  return possibleLanguages(lower, met, { weighing, leastIn }).flatMap((language) =>
    evidenceByItem(text, { weighing, language }).flatMap((evidence) =>
      weighIn(text, evidence, { weighing: { ...weighing, least: leastIn(language) }, language }),
    ),
  );
}

/** In a language that the text is not known to be in, words must weigh so many of the heaviest kind more: disguised and mixed writing hides what it is, but words of one language are other words of the next. */
const FOREIGN = 3;

/** Whether the text holds words enough, of whatever languages: cheap, and most texts do not. */
function isPossible(met: MetWords, { kinds, needs, least }: Weighing): boolean {
  if (needs.length > 0 && !needs.some((list) => met.has(list))) return false;
  let sum = 0;
  for (const { lists, weight, most } of kinds) if (lists.some((list) => isPatternList(list) || met.has(list))) sum += weight * most;
  return sum >= least;
}

/**
 * The languages of which the text holds a needed word and words of kinds enough at all, wherever they stand: most texts have none. What the language of a text
 * is does not count: disguised and mixed writing hides it.
 */
function possibleLanguages(
  lower: string,
  met: MetWords,
  { weighing: { kinds, needs }, leastIn }: { weighing: Weighing; leastIn: (language: string) => number },
): string[] {
  const needed = new Set(needs.flatMap((list) => met.get(list) ?? []).map(({ language }) => language));
  const isNeeded = (language: string): boolean =>
    needs.length === 0 || needed.has('*') || needed.has(language) || kinOf(language).some((kin) => needed.has(kin));
  const reaching = (languagesIn: (list: string) => Iterable<string>): string[] => {
    const sums = sumsOf(kinds, languagesIn);
    const sumOf = (language: string): number => sums.get(language) ?? 0;
    return [...sums.keys()].filter(
      (language) =>
        language !== '*' &&
        isNeeded(language) &&
        kinOf(language).reduce((sum, kin) => sum + sumOf(kin), sumOf(language) + sumOf('*')) >= leastIn(language),
    );
  };
  // Patterns are dear: they are asked only where a language has enough if all of them find something.
  if (reaching((list) => (isPatternList(list) ? '*' : languagesOf(met.get(list) ?? []))).length === 0) return [];
  return reaching((list) => languagesOf(wordsOfList(list, { lower, met })));
}

function languagesOf(words: readonly MetWord[]): string[] {
  return words.map(({ language }) => language);
}

/** What words of each language weigh at most, by the languages of the words of each list. */
function sumsOf(kinds: Weighing['kinds'], languagesIn: (list: string) => Iterable<string>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { lists, weight, most } of kinds) {
    const seen = new Set<string>();
    for (const list of lists) for (const language of languagesIn(list)) seen.add(language);
    for (const language of seen) sums.set(language, (sums.get(language) ?? 0) + weight * most);
  }
  return sums;
}

function weighIn(
  text: WeighedText,
  evidence: readonly Evidence[],
  { weighing, language }: { weighing: Weighing; language: string },
): WeighedPlace[] {
  const reach = reachIn(language, weighing);
  const found: WeighedPlace[] = [];
  let judged = 0;
  eachStretch(evidence, { weighing, language }, ({ evidence: within, start, end, sum }) => {
    if (judged >= MOST_JUDGED) return Number.POSITIVE_INFINITY;
    judged += 1;
    if (sum - weightAgainst(text, { start, end, language }, weighing.against) < weighing.least) return start + reach / JUDGED_APART;
    found.push(...heaviest(within, { weighing, language }));
    return end;
  });
  return found;
}

/** Stretches that are judged begin this part of their length apart. */
const JUDGED_APART = 4;
/** Stretches of one language that are judged; no honest page comes near, a text made to cost time does. */
const MOST_JUDGED = 150;
/** Words that are given for a stretch. */
const MOST_GIVEN = 3;

/** The first word of each of the heaviest kinds, in order of place. */
function heaviest(evidence: readonly Evidence[], { weighing, language }: { weighing: Weighing; language: string }): WeighedPlace[] {
  const firsts = new Map<number, MetWord>();
  for (const { kind, word } of evidence) if (!firsts.has(kind)) firsts.set(kind, word);
  const weightOf = (kind: number): number => weighing.kinds[kind]?.weight ?? 0;
  return [...firsts]
    .toSorted(([a], [b]) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, MOST_GIVEN)
    .map(([, { start, end }]) => ({ start, end, language }))
    .toSorted((a, b) => a.start - b.start);
}
