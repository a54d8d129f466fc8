/** Weights of features, as a fit wrote them. */
export interface ScorerWeights {
  /** Log-odds of a candidate of which nothing is known. */
  readonly base: number;
  /** What each feature adds. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Tells by the features of a candidate how likely it is what a reader looks for: a sum of weights, so that each answer can be taken apart. */
export class CandidateScorer {
  readonly #base: number;
  readonly #weights: ReadonlyMap<string, number>;

  constructor({ base, weights }: ScorerWeights) {
    this.#base = base;
    this.#weights = new Map(Object.entries(weights));
  }

  /** Log-odds: 0 where both are as likely, 2 at seven to one. A feature that comes twice counts once. */
  score(features: Iterable<string>): number {
    let sum = this.#base;
    for (const feature of new Set(features)) sum += this.#weights.get(feature) ?? 0;
    return sum;
  }
}
