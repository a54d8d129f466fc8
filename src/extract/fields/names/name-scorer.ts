import nameWeights from '../../../../lexicon/name-weights.json' with { type: 'json' };
import { CandidateScorer } from '../../scorer/candidate-scorer.ts';
import { hashedFeatures } from '../../scorer/features.ts';
import { findNameCandidates, type NameCandidate } from './name-candidates.ts';
import { nameFeatures, type NameSurroundings } from './name-features.ts';
import type { NameText } from './name-text.ts';

/** A stretch of a text that may be a name, with what its surroundings say of it. */
export interface WeighedName extends NameCandidate {
  readonly verdict: NameVerdict;
}

/** `name`: it is one even beside another; `likely`: it is one where the text has no other; `none`: it is none, whatever a rule says. */
export type NameVerdict = 'name' | 'likely' | 'unsure' | 'none';

/** What the surroundings of the words of a text say of whether they are names of its persons; nothing for a text with more candidates than any ad has. */
export function weighNames(named: NameText, surroundings: NameSurroundings): WeighedName[] {
  const candidates = findNameCandidates(named);
  const features = nameFeatures(named, candidates, { ...surroundings, make: hashedFeatures });
  return candidates.flatMap((candidate, at) => {
    const own = features[at];
    return own === undefined ? [] : [{ ...candidate, verdict: verdictOf(SCORER.score(own)) }];
  });
}

function verdictOf(score: number): NameVerdict {
  if (score >= SURE) return 'name';
  if (score >= LIKELY) return 'likely';
  return score < REFUSED ? 'none' : 'unsure';
}

/** Log-odds of the verdicts: four to one, one to one, and nineteen to one against it. */
const [SURE, LIKELY, REFUSED] = [1.4, 0, -2.9];
const SCORER = new CandidateScorer(nameWeights);
