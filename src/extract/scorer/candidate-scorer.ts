import { hashOf } from './feature-part.ts';
import type { HashedFeatures } from './features.ts';

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
  readonly #mask: number;
  /** Hashes of features, each at the first free place behind its own. */
  readonly #hashes: Int32Array;
  /** The weight at each place; NaN: none. */
  readonly #weights: Float64Array;
  /** The candidate that a place counted for last. */
  readonly #counted: Uint32Array;
  #candidate = 0;

  constructor({ base, weights }: ScorerWeights) {
    const names = Object.keys(weights);
    const size = 2 ** Math.ceil(Math.log2(2 * names.length + 2));
    this.#base = base;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#weights = new Float64Array(size).fill(Number.NaN);
    this.#counted = new Uint32Array(size);
    for (const name of names) {
      const hash = hashOf(name);
      const place = this.#placeOf(hash);
      this.#hashes[place] = hash;
      this.#weights[place] = weights[name] ?? 0;
    }
  }

  /** Log-odds: 0 where both are as likely, 2 at seven to one. A feature that comes twice counts once. */
  score({ hashes }: HashedFeatures): number {
    this.#candidate += 1;
    let sum = this.#base;
    for (const hash of hashes) {
      const place = this.#placeOf(hash);
      const weight = this.#weights[place] ?? Number.NaN;
      if (Number.isNaN(weight) || this.#counted[place] === this.#candidate) continue;
      this.#counted[place] = this.#candidate;
      sum += weight;
    }
    return sum;
  }

  /** Where a feature stands, or else the free place where it would. */
  #placeOf(hash: number): number {
    let place = (Math.imul(hash ^ (hash >>> 15), SPREAD) >>> 8) & this.#mask;
    while (this.#hashes[place] !== hash && !Number.isNaN(this.#weights[place])) place = (place + 1) & this.#mask;
    return place;
  }
}

/** Any odd number whose bits stand well apart. */
const SPREAD = 0x2c1b3c6d;
