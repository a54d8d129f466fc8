/** A text to learn from: how often each kind of word stands in it, and whether it is what is looked for. */
export interface Example {
  readonly counts: readonly number[];
  readonly isWanted: boolean;
}

/** Weights by kind, and what a text without any word has. */
export interface Fit {
  readonly weights: readonly number[];
  readonly base: number;
}

/** An example by the kinds that count in it, with how often. */
interface SparseExample {
  readonly kinds: readonly (readonly [kind: number, count: number])[];
  readonly isWanted: boolean;
}

/**
 * Logistic regression with ridge penalty, by gradient descent on all examples at once (Adam, fixed steps: the same weights from the same texts). Counts are
 * small whole numbers. `ridge` keeps weights small that few texts speak for. `signs`: by kind, 1 where a weight may not be under zero, -1 where it may not be over it.
 */
export function fitLogistic(
  examples: readonly Example[],
  { ridge, signs, steps = 600 }: { readonly ridge: number; readonly signs: readonly (1 | -1)[]; readonly steps?: number },
): Fit {
  const size = examples[0]?.counts.length ?? 0;
  const sparse = examples.map(({ counts, isWanted }): SparseExample => {
    return { kinds: [...counts.entries()].filter(([, count]) => count !== 0), isWanted };
  });
  const weights = new Float64Array(size + 1);
  const [mean, square] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeOf(sparse, weights);
    const rate = 0.05 * Math.min(1, (4 * (steps - step)) / steps);
    for (let kind = 0; kind <= size; kind += 1) {
      const by = at(slope, kind) + (kind === size ? 0 : ridge * at(weights, kind));
      mean[kind] = 0.9 * at(mean, kind) + 0.1 * by;
      square[kind] = 0.999 * at(square, kind) + 0.001 * by * by;
      const spread = Math.sqrt(at(square, kind) / (1 - 0.999 ** step)) + 1e-8;
      const moved = at(weights, kind) - (rate * at(mean, kind)) / (1 - 0.9 ** step) / spread;
      weights[kind] = kind < size && moved * (signs[kind] ?? 1) < 0 ? 0 : moved;
    }
  }
  return { weights: Array.from(weights.subarray(0, size)), base: at(weights, size) };
}

/** How the loss changes with each weight, on average over the examples; the last weight stands in every one of them. */
function slopeOf(examples: readonly SparseExample[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  const base = weights.length - 1;
  for (const { kinds, isWanted } of examples) {
    const sum = kinds.reduce((total, [kind, count]) => total + at(weights, kind) * count, at(weights, base));
    const error = (1 / (1 + Math.exp(-sum)) - (isWanted ? 1 : 0)) / examples.length;
    for (const [kind, count] of kinds) slope[kind] = at(slope, kind) + error * count;
    slope[base] = at(slope, base) + error;
  }
  return slope;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
