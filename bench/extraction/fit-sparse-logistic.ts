/** An example by the numbers of its features, each there or not. */
export interface FeatureExample {
  readonly features: Int32Array;
  readonly isWanted: boolean;
  /** How often it counts. */
  readonly times: number;
}

/** Weights by number of feature, and what an example without any has. */
export interface FeatureFit {
  readonly weights: Float64Array;
  readonly base: number;
}

/**
 * Logistic regression with ridge penalty over many thousands of features, by dual coordinate descent (Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression", 2011, algorithm 5):
 * the same weights from the same examples. `cost`: what an error costs beside the penalty; the smaller, the nearer to zero are the weights that few examples speak for.
 */
export function fitSparseLogistic(
  examples: readonly FeatureExample[],
  { size, cost, rounds = 60 }: { readonly size: number; readonly cost: number; readonly rounds?: number },
): FeatureFit {
  // The last weight is the base.
  const weights = new Float64Array(size + 1);
  const duals = examples.map(({ times }) => Math.min(0.001 * cost * times, 1e-8));
  for (const [at, { features, isWanted }] of examples.entries()) put(weights, features, (isWanted ? 1 : -1) * at0(duals, at));
  for (let round = 0; round < rounds; round += 1)
    for (let step = 0; step < examples.length; step += 1) {
      // What stands together in the files must not be learned together.
      const at = (step * STRIDE + round * 7919) % examples.length;
      const example = examples[at];
      if (!example) continue;
      const { features, isWanted, times } = example;
      const sign = isWanted ? 1 : -1;
      const old = at0(duals, at);
      const dual = bestDual(old, { most: cost * times, square: features.length + 1, margin: sign * sumOf(weights, features) });
      duals[at] = dual;
      put(weights, features, sign * (dual - old));
    }
  return { weights: weights.subarray(0, size), base: at0(weights, size) };
}

/** A prime, beyond the number of any examples. */
const STRIDE = 1_000_003;

/** The value of one dual that is best while all others stay, by Newton's method on the half of its range in which it lies. */
function bestDual(
  old: number,
  { most, square, margin }: { readonly most: number; readonly square: number; readonly margin: number },
): number {
  const isUpper = 0.5 * square * (most - 2 * old) + margin < 0;
  const sign = isUpper ? -1 : 1;
  const from = isUpper ? most - old : old;
  let value = most - from < 0.5 * most ? 0.1 * from : from;
  const slope = (): number => square * (value - from) + sign * margin + Math.log(value / (most - value));
  for (let step = 0, now = slope(); step < 100 && Math.abs(now) > 1e-3; step += 1, now = slope()) {
    const next = value - now / (square + most / (most - value) / value);
    value = next <= 0 ? value * 0.1 : next;
  }
  return isUpper ? most - value : value;
}

function sumOf(weights: Float64Array, features: Int32Array): number {
  let sum = at0(weights, weights.length - 1);
  for (const feature of features) sum += at0(weights, feature);
  return sum;
}

function put(weights: Float64Array, features: Int32Array, by: number): void {
  for (const feature of features) weights[feature] = at0(weights, feature) + by;
  weights[weights.length - 1] = at0(weights, weights.length - 1) + by;
}

function at0(values: Float64Array | readonly number[], index: number): number {
  return values[index] ?? 0;
}
