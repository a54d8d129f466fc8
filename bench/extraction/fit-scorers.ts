// Fits the weights of the scorers (src/extract/scorer) to the labelled texts of sets/look, and to those of sets/learn that are written for them; sets/score is not read.
// node bench/extraction/fit-scorers.ts [NAME] [--write]: prints what scorers reach on files left out of the fit, a fifth at a time, or with --write puts those that learn from all into lexicon/NAME-weights.json.
// What readers answer is no feature: they were written beside these texts and would be trusted too much.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CandidateScorer, type ScorerWeights } from '../../src/extract/scorer/candidate-scorer.ts';
import { HashedFeatures } from '../../src/extract/scorer/features.ts';
import { type FeatureExample, fitSparseLogistic } from './fit-sparse-logistic.ts';
import type { LabelledText } from './labelled-text.ts';
import { ACCOUNTS } from './scorers/accounts.ts';
import { AGES } from './scorers/ages.ts';
import { NAMES } from './scorers/names.ts';
import { PRICE_TIMES } from './scorers/price-times.ts';
import { PRICES } from './scorers/prices.ts';
import type { LabelledCandidate, ScorerToFit } from './scorers/scorer-to-fit.ts';

const SCORERS: readonly ScorerToFit[] = [AGES, NAMES, ACCOUNTS, PRICES, PRICE_TIMES];

/** Parts of the files, each left out once. */
const FOLDS = 5;
/** Candidates that a feature must be seen at, and how much a weight must be worth to be kept. */
const [LEAST_SEEN, LEAST_WEIGHT] = [3, 0.03];
/** How often a text of sets/learn counts: each is written to tell what tempts from what is meant. */
const TAUGHT_TIMES = 3;

const wanted = process.argv.slice(2).find((word) => !word.startsWith('--'));
const sets = join(import.meta.dirname, 'sets');
for (const scorer of SCORERS.filter(({ name }) => wanted === undefined || name === wanted)) {
  const files = readdirSync(join(sets, 'look'));
  const texts = files.flatMap((file, at) => candidatesIn('look', file, scorer).map((candidates) => ({ candidates, fold: at % FOLDS })));
  const taught = scorer.taught.flatMap((file) => candidatesIn('learn', file, scorer)).flat();
  if (process.argv.includes('--write')) {
    const all = texts.flatMap(({ candidates }) => candidates);
    const fitted = fit(all, taught, scorer);
    const source = `Weights of features, log-odds: of ${scorer.what}. Fitted to the labelled texts by bench/extraction/fit-scorers.ts, never written by hand.`;
    writeFileSync(
      join(import.meta.dirname, '..', '..', 'lexicon', `${scorer.name}-weights.json`),
      `${JSON.stringify({ source, ...fitted }, null, 1)}\n`,
    );
    console.log(`${scorer.name}: ${Object.keys(fitted.weights).length} weights`);
  } else {
    const scores = scoreLeftOut(texts, taught, scorer);
    for (const least of [-2, -1, 0, 1, 2]) console.log(`${scorer.name}, log-odds ${least} and more: ${measure(texts, scores, least)}`);
  }
}

interface Candidates {
  readonly candidates: readonly LabelledCandidate[];
  readonly fold: number;
}

function candidatesIn(part: 'look' | 'learn', file: string, scorer: ScorerToFit): (readonly LabelledCandidate[])[] {
  const lines = readFileSync(join(sets, part, file), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => scorer.candidatesOf(JSON.parse(line) as LabelledText)).filter((candidates) => candidates.length > 0);
}

function fit(texts: readonly LabelledCandidate[], taught: readonly LabelledCandidate[], { ridge }: ScorerToFit): ScorerWeights {
  const seen = new Map<string, number>();
  const count = (candidates: readonly LabelledCandidate[], times: number): void => {
    for (const { features } of candidates) for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + times);
  };
  count(texts, 1);
  count(taught, TAUGHT_TIMES);
  const names = [...seen]
    .filter(([, times]) => times >= LEAST_SEEN)
    .map(([name]) => name)
    .toSorted();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const exampleOf = ({ features, isWanted }: LabelledCandidate, times: number): FeatureExample => {
    return { features: Int32Array.from([...new Set(features)].flatMap((feature) => numbers.get(feature) ?? [])), isWanted, times };
  };
  const examples = [...texts.map((one) => exampleOf(one, 1)), ...taught.map((one) => exampleOf(one, TAUGHT_TIMES))];
  const { weights, base } = fitSparseLogistic(examples, {
    size: names.length,
    cost: 1 / (ridge * (texts.length + TAUGHT_TIMES * taught.length)),
  });
  const kept = names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const).filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  return { base: rounded(base), weights: Object.fromEntries(kept) };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** Precision and recall where every candidate counts that reaches so much, by value and text. */
function measure(texts: readonly Candidates[], scores: readonly (readonly number[])[], least: number): string {
  let [right, found, asked] = [0, 0, 0];
  for (const [at, { candidates }] of texts.entries()) {
    const wantedValues = new Set(candidates.filter(({ isWanted }) => isWanted).map(({ value }) => value));
    const taken = new Set(candidates.filter((_one, index) => (scores[at]?.[index] ?? 0) >= least).map(({ value }) => value));
    right += taken.intersection(wantedValues).size;
    found += taken.size;
    asked += wantedValues.size;
  }
  return `P ${(right / found).toFixed(3)} R ${(right / asked).toFixed(3)} F ${((2 * right) / (found + asked)).toFixed(3)} of ${asked}`;
}

/** The score of every candidate, by a fit that has not seen its file. */
function scoreLeftOut(texts: readonly Candidates[], taught: readonly LabelledCandidate[], scorer: ScorerToFit): number[][] {
  const folds = Array.from({ length: FOLDS }, (_none, fold) => {
    const others = texts.filter((text) => text.fold !== fold).flatMap(({ candidates }) => candidates);
    return new CandidateScorer(fit(others, taught, scorer));
  });
  return texts.map(({ candidates, fold }) => candidates.map(({ features }) => folds[fold]?.score(hashed(features)) ?? 0));
}

function hashed(names: readonly string[]): HashedFeatures {
  const features = new HashedFeatures();
  for (const name of names) features.addName(name);
  return features;
}
