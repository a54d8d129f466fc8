import ageWeights from '../../../lexicon/age-weights.json' with { type: 'json' };
import { CandidateScorer } from '../scorer/candidate-scorer.ts';
import { hashedFeatures } from '../scorer/features.ts';
import type { ListedText } from '../scorer/listed-text.ts';
import type { AgeCandidate } from './age-candidates.ts';
import { ageFeatures } from './age-features.ts';

/** What the surroundings of numbers say of those that the rules took for ages, and of those they left; nothing for a text with more numbers than any ad has. */
export function weighAges(candidates: readonly AgeCandidate[], text: ListedText, category: string | undefined): AgeVerdict[] {
  if (candidates.length > MOST) return [];
  return ageFeatures(candidates, text, { category, make: hashedFeatures }).map((features): AgeVerdict => {
    if (features === undefined) return 'unsure';
    const score = SCORER.score(features);
    if (score >= TAKEN) return 'age';
    return score < REFUSED ? 'none' : 'unsure';
  });
}

/** Taken without a rule, left to the rules, refused whatever they say. */
export type AgeVerdict = 'age' | 'unsure' | 'none';

/** Log-odds from which on a number is an age though no rule says so, and below which it is none whatever they say: seven to one against it. */
const [TAKEN, REFUSED] = [1, -2];
const MOST = 200;
const SCORER = new CandidateScorer(ageWeights);
