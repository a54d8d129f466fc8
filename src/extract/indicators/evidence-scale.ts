import type { Weight } from '../../model/lexicon.ts';
import type { MetWord } from './met-word.ts';

/** A word with the place of its kind among the kinds, and the word as it is written. */
export interface Evidence {
  readonly word: MetWord;
  readonly kind: number;
  readonly written: string;
}

/** What lies on it weighs: of each kind its different words, at most as many as the kind counts. */
export interface EvidenceScale {
  add(evidence: Evidence): void;
  /** Takes away what was added before. */
  remove(evidence: Evidence): void;
  sum(): number;
}

/** Makes an empty scale for some kinds of evidence. */
export function createEvidenceScale(kinds: readonly Weight[]): EvidenceScale {
  const words = kinds.map(() => new Map<string, number>());
  let sum = 0;
  const put = ({ kind, written }: Evidence, by: 1 | -1): void => {
    const met = words[kind];
    const weight = kinds[kind];
    if (!met || !weight) return;
    const before = Math.min(met.size, weight.most);
    const count = (met.get(written) ?? 0) + by;
    if (count > 0) met.set(written, count);
    else met.delete(written);
    sum += (Math.min(met.size, weight.most) - before) * weight.weight;
  };
  return {
    add: (evidence) => put(evidence, 1),
    remove: (evidence) => put(evidence, -1),
    sum: () => sum,
  };
}
