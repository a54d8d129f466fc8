import { type FeaturePart, hashOf, NO_PART } from './feature-part.ts';

/** Where the features of a candidate are put: as hashes for a scorer, or by their names for a fit. */
export interface Features {
  /** Adds the feature whose name is these parts one after the other. */
  // oxlint-disable-next-line max-params -- parts are given one by one, since a list for each feature would cost more than all the rest.
  readonly add: (one: FeaturePart, two?: FeaturePart, three?: FeaturePart, four?: FeaturePart, five?: FeaturePart) => void;
  /** Adds a feature by its name, one that is too seldom to be put together. */
  readonly addName: (name: string) => void;
}

/** Makes an empty list of features; `before` begins the name of each. */
export type NewFeatures<T extends Features> = (before?: FeaturePart) => T;

/** Features by the hashes of their names. */
export class HashedFeatures implements Features {
  readonly hashes: number[] = [];
  readonly #before: number;

  constructor(before: FeaturePart = NO_PART) {
    this.#before = before.hash;
  }

  // oxlint-disable-next-line max-params -- see `Features`.
  add(
    one: FeaturePart,
    two: FeaturePart = NO_PART,
    three: FeaturePart = NO_PART,
    four: FeaturePart = NO_PART,
    five: FeaturePart = NO_PART,
  ): void {
    let hash = (Math.imul(this.#before, one.factor) + one.hash) | 0;
    hash = (Math.imul(hash, two.factor) + two.hash) | 0;
    hash = (Math.imul(hash, three.factor) + three.hash) | 0;
    hash = (Math.imul(hash, four.factor) + four.hash) | 0;
    this.hashes.push((Math.imul(hash, five.factor) + five.hash) | 0);
  }

  addName(name: string): void {
    this.hashes.push(hashOf(name, this.#before));
  }
}

/** `HashedFeatures` as readers make them. */
export function hashedFeatures(before?: FeaturePart): HashedFeatures {
  return new HashedFeatures(before);
}
