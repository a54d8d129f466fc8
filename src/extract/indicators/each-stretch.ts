import type { Weighing } from '../../model/lexicon.ts';
import { UNSPACED_LANGUAGES } from '../../model/phrase-form.ts';
import type { Span } from '../../model/provenance.ts';
import { createEvidenceScale } from './evidence-scale.ts';
import type { Evidence } from './evidence-scale.ts';

/** Evidence that stands together, from its first word to its last. */
export interface Stretch extends Span {
  readonly evidence: readonly Evidence[];
  /** What it weighs by itself. */
  readonly sum: number;
}

/**
 * Gives each stretch of evidence that weighs enough by itself and can grow no more, in order of place, to `judge`, which answers from which place on the next one may begin.
 * `evidence`: of one language and one item, in order of place.
 */
export function eachStretch(
  evidence: readonly Evidence[],
  { weighing, language }: { weighing: Weighing; language: string },
  judge: (stretch: Stretch) => number,
): void {
  const reach = reachIn(language, weighing);
  const scale = createEvidenceScale(weighing.kinds);
  let left = 0;
  let judgedTo = -1;
  for (const [right, each] of evidence.entries()) {
    scale.add(each);
    for (let first = evidence[left]; first && each.word.start - first.word.start > reach; first = evidence[left]) {
      scale.remove(first);
      left += 1;
    }
    const next = evidence[right + 1];
    const start = evidence[left]?.word.start ?? 0;
    const isWhole = !next || next.word.start - start > reach;
    if (!isWhole || scale.sum() < weighing.least || start < judgedTo) continue;
    const within = evidence.slice(left, right + 1);
    if (holdsEnough(within, weighing)) judgedTo = judge({ evidence: within, start, end: each.word.end, sum: scale.sum() });
  }
}

/** Units from the first word of a stretch to the beginning of its last, at most. */
export function reachIn(language: string, { within }: Pick<Weighing, 'within'>): number {
  return within * (UNSPACED_LANGUAGES.has(language) ? UNITS_UNSPACED : UNITS_SPACED);
}

/** Units that a word takes with its space, in languages with and without spaces. */
const UNITS_SPACED = 7;
const UNITS_UNSPACED = 3;
/** Whether a needed word is among the evidence, and words enough: one word may be of several kinds, and two of them, however heavy, tell too little. */
function holdsEnough(evidence: readonly Evidence[], { needs }: Weighing): boolean {
  if (needs.length > 0 && !evidence.some(({ word }) => needs.includes(word.list))) return false;
  return new Set(evidence.map(({ written }) => written)).size >= LEAST_WORDS;
}

const LEAST_WORDS = 3;
